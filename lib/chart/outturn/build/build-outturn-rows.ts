import { decidingJudgement } from "../../../domain/judging/deciding-judgement";
import type { JudgedFigure, JudgedIndicator } from "../../../domain/judging/judged-indicator";
import type { Measure } from "../../../domain/ledger/statement";
import { sharedYearNaming } from "../../../domain/ledger/year-naming";
import type { YearNaming } from "../../../domain/time/fiscal-year";
import { type Period, parsePeriod } from "../../../domain/time/period";
import { isInRange } from "../../../domain/time/period-range";
import { isRate } from "../../../domain/values/stated-value";
import type { SeriesHistory } from "../../../domain/vintages/history";
import { formatDay, formatOver, formatPeriod } from "../../../format/days";
import { formatAt, formatUnitAt } from "../../../format/numbers";
import type { AsOfContext } from "../../../input/query/as-of-context";
import type { View } from "../../../input/query/view";
import { basisNames } from "../../../wording/basis-name";
import { isShownFigure } from "../../plan/view-filter";
import type { BasisRow, ObservedRow, OutturnRows, PeriodRow, StatedRow } from "../outturn-rows";
import { chooseFigure } from "./choose-figure";
import { drawnBases } from "./drawn-bases";
import { drawnKind, inOrder, isSeveralYears, isYearKind, periodKind, periodRow } from "./drawn-periods";
import { computedText, readersMultiplier, shortText, statedText } from "./number-text";
import { type Asked, type ObservedValue, observedValues } from "./observed-values";
import { isRevised } from "./revised";
import { isForecast } from "./shown-measure";
import { commonMultiplier, statedRow } from "./stated-row";

/**
 * The rows of the main chart: the figures of one measure and unit, and what was published for their periods on the bases in that
 * unit, as of a day, filtered by a view whose measure is resolved. No basis, no figures and no period are empty lists.
 */
export function buildOutturnRows(judged: JudgedIndicator, view: View, context: AsOfContext): OutturnRows {
  const bases = drawnBases(judged, view);
  const unit = bases[0]?.series.unit ?? judged.figures.find((one) => isForecast(one) && one.figure.measure === view.measure)?.figure.unit;
  const years = sharedYearNaming(judged.facts.series);
  const figures = judged.figures.filter(
    (one) => isForecast(one) && isOf(one, view.measure, unit ?? null) && isShownFigure(one, view, years),
  );
  const over = drawnOver(figures, view.measure, bases[0] ?? null);
  const comparable = figures.filter(({ figure }) => view.measure === "level" || figure.over === over);
  const kind = kindOf(comparable, bases, view);
  const stated = comparable.filter(({ figure: { period } }) => period !== null && isDrawnPeriod(period, kind));
  const periods = inOrder([
    ...publishedPeriods(bases, view.measure).filter((period) => periodKind(period) === kind && isInRange(period, view, years)),
    ...stated.flatMap(({ figure }) => figure.period ?? []),
  ]);
  const asked: Asked = { measure: view.measure, over, asOf: context.asOf };
  const rate = isRate(view.measure, unit ?? null);
  const { aggregation } = judged.facts.indicator;
  const values = bases.map((held) =>
    observedValues(
      held,
      aggregation,
      periods.map(({ period }) => period),
      asked,
      kind !== null && isYearKind(kind),
    ),
  );
  const multiplier = multiplierOf(values, stated, rate || unit === "index");
  const chosen = chooseFigure(stated, bases[0]?.series.slug ?? "", view);
  const names = basisNames(
    bases.map(({ series }) => series),
    judged.facts.series,
  );
  const text = (period: Period) => axisText(period, years);
  const rows = periods.map(({ period, hasGapBefore }) => periodRow(period, hasGapBefore, text(period), context.asOf));
  const basisRows = bases.map((held, index): BasisRow => {
    const observed = (values[index] ?? []).map((value) => observedRow(value, held, view.measure, multiplier, text(value.period)));
    return { key: held.series.slug, title: held.series.title, name: names.get(held.series.slug) ?? held.series.title, observed };
  });
  const statedRows = stated.map((one): StatedRow => {
    const row = statedRow(one, bases[0] ?? null, multiplier, context);
    return {
      ...row,
      slotText: text(row.period),
      number: statedText(one.figure.stated, view.measure, multiplier),
      differenceWords: differenceWords(one, bases[0], multiplier),
    };
  });
  return {
    title: judged.facts.indicator.title,
    measure: view.measure,
    unit: unitText(view.measure, unit ?? null, multiplier, over, years),
    multiplier,
    periods: rows,
    bases: basisRows.filter(({ observed }, index) => index === 0 || observed.length > 0),
    stated: statedRows,
    chosen: chosen?.figure.id ?? null,
    period: chosen?.figure.period?.text ?? choosePeriod(rows, statedRows, basisRows, view.period),
    asOf: context.asOf,
    ledger: context.ledger,
  };
}

/** Figures of the measure; levels and changes in the unit of the bases. */
function isOf({ figure }: JudgedFigure, measure: Measure, unit: string | null): boolean {
  return figure.measure === measure && figure.period !== null && (measure === "growth" || figure.unit === unit);
}

/** What growth or change is over: as in most figures; without figures as the basis publishes it. Null for levels. */
function drawnOver(figures: readonly JudgedFigure[], measure: Measure, first: SeriesHistory | null): string | null {
  if (measure === "level") return null;
  const counts = new Map<string, number>();
  for (const { figure } of figures) if (figure.over !== null) counts.set(figure.over, (counts.get(figure.over) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? first?.series.over ?? "yearEarlier";
}

function kindOf(figures: readonly JudgedFigure[], bases: readonly SeriesHistory[], view: View): string | null {
  const named = figures.find(({ figure }) => figure.id === view.figure)?.figure.period ?? null;
  const asked = named ?? (view.period === null ? null : parsePeriod(view.period));
  return drawnKind(
    figures.flatMap(({ figure }) => figure.period ?? []),
    publishedPeriods(bases, view.measure),
    asked,
  );
}

function isDrawnPeriod(period: Period, kind: string | null): boolean {
  return periodKind(period) === kind || ((kind === null || isYearKind(kind)) && isSeveralYears(period));
}

/** The periods for which the bases published levels or, for growth, either. */
function publishedPeriods(bases: readonly SeriesHistory[], measure: Measure): readonly Period[] {
  return bases.flatMap(({ tracks }) =>
    [...tracks.values()].flatMap(({ period, value, growth }) =>
      value.length > 0 || (measure === "growth" && growth.length > 0) ? [period] : [],
    ),
  );
}

function multiplierOf(values: readonly (readonly ObservedValue[])[], stated: readonly JudgedFigure[], plainUnit: boolean): number {
  const published = values.flat().filter(({ period, covers }) => period === covers);
  if (published.length > 0)
    return readersMultiplier(
      published.map(({ value }) => value),
      plainUnit,
    );
  const bounds = stated.map((one) => one.figure.stated);
  return plainUnit ? 0 : commonMultiplier(bounds);
}

function observedRow(value: ObservedValue, held: SeriesHistory, measure: Measure, multiplier: number, text: string): ObservedRow {
  const { id, period, covers, stated, status, computed } = value;
  const isPart = covers !== period;
  const digits = stated === null ? computedText(value.value, measure, multiplier) : statedText(stated, measure, multiplier);
  return {
    key: id,
    slot: period,
    slotText: text,
    value: value.value,
    reading: value.reading,
    label: isPart ? `${digits} to ${formatDay(covers.last.slice(0, 7), "long").split(" ")[0]}` : digits,
    short: stated === null ? digits : shortText(stated, measure, multiplier),
    provisional: status === "P",
    revised: isRevised(held, period, id, measure),
    part: isPart || (measure !== "level" && computed),
  };
}

/** "by 10.11" at the power of ten of the axis; null without a difference. */
function differenceWords({ figure, evaluations }: JudgedFigure, first: SeriesHistory | undefined, multiplier: number): string | null {
  const evaluation = evaluations.find(({ series }) => series === first?.series.slug);
  const difference = (evaluation && decidingJudgement(evaluation, figure))?.difference ?? null;
  return difference === null || Number(difference) === 0 ? null : `by ${formatAt(difference, multiplier, 2).replace(/^[+\u2212-]/, "")}`;
}

/** A period on the axis. The two years of "FY2022-23" say without the letters that it is no calendar year. */
function axisText(period: Period, years: YearNaming | null): string {
  return formatPeriod(period, "short", years).replace(/^FY(?=\d{4}-\d{2}$)/, "");
}

/** "billion US dollars", "percent over a year earlier", "billion US dollars over 2017". */
function unitText(measure: Measure, unit: string | null, multiplier: number, over: string | null, years: YearNaming | null): string {
  const counted = isRate(measure, unit) ? "percent" : formatUnitAt(unit ?? "", multiplier);
  return over === null ? counted : `${counted} ${formatOver(over, years)}`;
}

/** The period of the view; else the newest with both a figure and a published value, with a figure, or with a value. */
function choosePeriod(
  periods: readonly PeriodRow[],
  stated: readonly StatedRow[],
  bases: readonly BasisRow[],
  asked: string | null,
): string | null {
  const isStated = ({ key }: PeriodRow) => stated.some(({ period }) => period.text === key);
  const isPublished = ({ key }: PeriodRow) => bases.some(({ observed }) => observed.some(({ slot }) => slot.text === key));
  const found =
    periods.find(({ key }) => key === asked) ??
    periods.findLast((row) => isStated(row) && isPublished(row)) ??
    periods.findLast(isStated) ??
    periods.findLast(isPublished);
  return found?.key ?? null;
}
