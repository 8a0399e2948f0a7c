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
import { isBySpeakers } from "../../plan/view-filter";
import type { BasisRow, ObservedRow, OutturnRows, StatedRow } from "../outturn-rows";
import { choosePeriod, chooseShown, rangeKeys } from "./choose-period";
import { drawnBases } from "./drawn-bases";
import { drawnKind, inOrder, isSeveralYears, isYearKind, periodKind, periodRow } from "./drawn-periods";
import { drawnValues, isCountedInOnes } from "./drawn-values";
import { computedText, readersMultiplier, shortText, statedText } from "./number-text";
import type { ObservedValue } from "./observed-values";
import { isRevised } from "./revised";
import { isForecast } from "./shown-measure";
import { commonMultiplier, statedRow } from "./stated-row";
import { appliedTransform } from "./transformed-values";

/**
 * The rows of the main chart: the figures of one measure and unit, and what was published for their periods on the bases in that
 * unit, as of a day, with the view that says which are drawn; the view's measure is resolved. No basis, no figures and no period are
 * empty lists.
 */
export function buildOutturnRows(judged: JudgedIndicator, view: View, context: AsOfContext): OutturnRows {
  const bases = drawnBases(judged, view);
  const [first = null] = bases;
  const unit =
    first?.series.unit ?? judged.figures.find((one) => isForecast(one) && one.figure.measure === view.measure)?.figure.unit ?? null;
  const years = sharedYearNaming(judged.facts.series);
  const figures = judged.figures.filter((one) => isForecast(one) && isOf(one, view.measure, unit) && isBySpeakers(one, view));
  const over = drawnOver(figures, view.measure, first);
  const transform = appliedTransform(view, unit);
  const comparable = figures.filter(({ figure }) => view.measure === "level" || figure.over === over);
  const kind = kindOf(comparable, bases, view);
  const stated = comparable.filter(({ figure: { period } }) => period !== null && isDrawnPeriod(period, kind));
  const periods = inOrder([
    ...publishedPeriods(bases, view.measure).filter((period) => periodKind(period) === kind),
    ...stated.flatMap(({ figure }) => figure.period ?? []),
  ]);
  const range = periods.map(({ period }) => period).filter((period) => isInRange(period, view, years));
  const { values, base } = drawnValues(bases, {
    aggregation: judged.facts.indicator.aggregation,
    periods: periods.map(({ period }) => period),
    range,
    asked: { measure: view.measure, over, asOf: context.asOf },
    withParts: kind !== null && isYearKind(kind),
    transform,
    base: view.base,
  });
  const drawn = transform === null ? stated : [];
  const measure = transform === "percent" ? "growth" : view.measure;
  const multiplier = multiplierOf(values, drawn, isCountedInOnes(view.measure, unit, transform));
  const text = (period: Period) => axisText(period, years);
  const rows = periods.map(({ period, hasGapBefore }) => periodRow(period, hasGapBefore, text(period), context.asOf));
  const basisRows = basisRowsOf(judged, bases, values, { measure, multiplier, text });
  const statedRows = drawn.map((one) => drawnFigure(one, first, multiplier, text, context));
  const { chosen, period } = chooseShown(drawn, range, first?.series.slug ?? "", view);
  return {
    title: judged.facts.indicator.title,
    measure,
    unit:
      base === null
        ? unitText(measure, unit, multiplier, transform === "percent" ? "yearEarlier" : over, years)
        : `index, ${text(base)} = 100`,
    multiplier,
    transform,
    periods: rows,
    bases: basisRows,
    stated: statedRows,
    view: { range: rangeKeys(range, view), off: view.off, scale: view.scale },
    chosen: chosen?.figure.id ?? null,
    period: period ?? choosePeriod(rows, range, statedRows, basisRows, view.period),
    asOf: context.asOf,
    ledger: context.ledger,
  };
}

type Texts = { readonly measure: Measure; readonly multiplier: number; readonly text: (period: Period) => string };

/** The first basis, and those of the others that have values. */
export function basisRowsOf(
  { facts }: JudgedIndicator,
  bases: readonly SeriesHistory[],
  values: readonly (readonly ObservedValue[])[],
  { measure, multiplier, text }: Texts,
): readonly BasisRow[] {
  const names = basisNames(
    bases.map(({ series }) => series),
    facts.series,
  );
  return bases
    .map((held, index): BasisRow => {
      const observed = (values[index] ?? []).map((value) => observedRow(value, held, measure, multiplier, text(value.period)));
      const { slug: key, title } = held.series;
      return { key, title, name: names.get(key) ?? title, mark: MARKS[index] ?? "dotted", observed };
    })
    .filter(({ observed }, index) => index === 0 || observed.length > 0);
}

const MARKS = ["column", "dashed", "dotted"] as const;

function drawnFigure(
  one: JudgedFigure,
  first: SeriesHistory | null,
  multiplier: number,
  text: Texts["text"],
  context: AsOfContext,
): StatedRow {
  const row = statedRow(one, first, multiplier, context);
  return {
    ...row,
    slotText: text(row.period),
    number: statedText(one.figure.stated, one.figure.measure, multiplier),
    differenceWords: differenceWords(one, first ?? undefined, multiplier),
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
export function publishedPeriods(bases: readonly SeriesHistory[], measure: Measure): readonly Period[] {
  return bases.flatMap(({ tracks }) =>
    [...tracks.values()].flatMap(({ period, value, growth }) =>
      value.length > 0 || (measure === "growth" && growth.length > 0) ? [period] : [],
    ),
  );
}

/** The power of ten in which values are read, by those of whole periods; without any by what was stated. */
export function multiplierOf(values: readonly (readonly ObservedValue[])[], stated: readonly JudgedFigure[], plainUnit: boolean): number {
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
export function unitText(measure: Measure, unit: string | null, multiplier: number, over: string | null, years: YearNaming | null): string {
  const counted = isRate(measure, unit) ? "percent" : formatUnitAt(unit ?? "", multiplier);
  return over === null ? counted : `${counted} ${formatOver(over, years)}`;
}
