import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Outcome } from "../../domain/judging/outcome";
import { monthsOf, type Period, parsePeriod } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import { type Reading, readingOf } from "../../domain/values/reading";
import { isNumber, isRate, type StatedValue, upperOf } from "../../domain/values/stated-value";
import type { SeriesHistory } from "../../domain/vintages/history";
import { type InForce, type VintageRow, vintage } from "../../domain/vintages/vintage";
import { formatDay } from "../../format/days";
import { formatOnAxis, formatUnitAt } from "../../format/numbers";
import { outcomeText } from "../../format/outcome-text";
import { differenceText, isFall, outturnText, unitOf } from "../../format/outturn-text";
import { speakerNames } from "../../format/speakers";
import { type AsOfContext, addressAt } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { statedBoundsOf } from "../plan/stated-bounds-of";
import { isShownFigure, isShownYear } from "../plan/view-filter";
import type { BasisRow, ObservedRow, OutturnRows, StatedRow } from "./outturn-rows";

type ChartMeasure = View["measure"];

/**
 * The rows of the outturn chart: one indicator on one basis, level or growth, with the values in force as of a day, filtered by
 * a view.
 */
export function buildOutturnRows(judged: JudgedIndicator, held: SeriesHistory, view: View, context: AsOfContext): OutturnRows {
  const { series } = held;
  const { measure } = view;
  const rate = isRate(measure, series.unit);
  const inForce = vintage({ ...judged.history, series: [held] }, context.asOf);
  const multiplier = rate ? 0 : commonMultiplier(inForce.flatMap(({ value }) => value?.stated ?? []));
  const observed = observedRows(inForce, held, measure, multiplier).filter(({ slot }) => isShownYear(slot.text, view));
  const stated = judged.figures.filter((one) => isDrawn(one, measure, series.unit) && isShownFigure(one, view));
  const chosen = chooseFigure(stated, series.slug, view);
  return {
    title: judged.facts.indicator.title,
    seriesTitle: series.title,
    measure,
    unit: rate ? "percent" : formatUnitAt(series.unit, multiplier),
    multiplier,
    observed,
    stated: stated.map((one) => statedRow(one, held, multiplier, context)),
    chosen: chosen?.figure.id ?? null,
    bases: chosen === null ? [] : basisRows(chosen, judged, series.slug),
    asOf: context.asOf,
    ledger: context.ledger,
  };
}

/** Whole years; for a year without a value its longest part from January. */
function observedRows(
  rows: readonly VintageRow[],
  series: SeriesHistory,
  measure: ChartMeasure,
  multiplier: number,
): readonly ObservedRow[] {
  const published = rows.flatMap((row) => {
    const held = measure === "growth" ? row.growth : row.value;
    return held === null ? [] : [{ period: row.period, held }];
  });
  const years = new Set(published.filter(({ period }) => isYear(period)).map(({ period }) => period.text));
  const parts = new Map<string, (typeof published)[number]>();
  for (const one of published) {
    const year = one.period.last.slice(0, 4);
    const begins = one.period.first === `${year}-01-01`;
    if (years.has(year) || !begins || isYear(one.period)) continue;
    if (
      monthsOf(one.period) > monthsOf(parts.get(year)?.period ?? { text: "", first: `${year}-01-01`, last: `${year}-01-31` }) ||
      !parts.has(year)
    )
      parts.set(year, one);
  }
  const whole = published
    .filter(({ period }) => isYear(period))
    .map(({ period, held }) => observedRow(period, period, held, series, measure, multiplier));
  // Growth of a part of a year is not growth of the year: it is not drawn.
  const part = [...(measure === "growth" ? [] : parts)].flatMap(([year, { period, held }]) => {
    const slot = parsePeriod(year);
    return slot === null ? [] : [observedRow(slot, period, held, series, measure, multiplier)];
  });
  return [...whole, ...part].sort((a, b) => (a.slot.first < b.slot.first ? -1 : 1));
}

function observedRow(
  slot: Period,
  period: Period,
  { observation, stated, status }: InForce,
  series: SeriesHistory,
  measure: ChartMeasure,
  multiplier: number,
): ObservedRow {
  const part = slot !== period;
  const digits = formatOnAxis(stated, measure, multiplier);
  return {
    key: observation.id,
    slot,
    slotText: slot.text,
    value: plain(toBase(upperOf(stated))),
    reading: isNumber(stated) ? null : ends(readingOf(stated, isRate(measure, series.series.unit))),
    label: part ? `${digits} to ${formatDay(period.last.slice(0, 7), "long").split(" ")[0]}` : digits,
    short: digits,
    provisional: status === "P",
    revised: isRevised(series, period, observation.id, measure),
    part,
  };
}

/** Whether a published value replaced another number (docs/rules.md, rule 4). */
export function isRevised({ tracks }: SeriesHistory, { text }: Period, id: string, measure: ChartMeasure): boolean {
  const track = tracks.get(text);
  const values = measure === "growth" ? track?.growth : track?.value;
  return values?.some(({ observation, kind }) => observation.id === id && kind === "revised") ?? false;
}

/**
 * A stated figure with the text to draw it and its outcome on one basis. `multiplier` is the power of ten of the axis. Without
 * a basis the outcome is "notComparable".
 */
export function statedRow(
  { figure, statement, evaluations }: JudgedFigure,
  held: SeriesHistory | null,
  multiplier: number,
  context: AsOfContext,
): StatedRow {
  const evaluation = evaluations.find(({ series }) => series === held?.series.slug);
  const judging = evaluation ? decidingJudgement(evaluation, figure) : null;
  const difference = judging && held && differenceText(judging, figure.measure, unitOf(figure, held.series), "bare");
  const period = figure.period ?? { text: "", first: "", last: "" };
  return {
    key: figure.id,
    period,
    slotText: period.text,
    stated: statedBoundsOf(figure.stated, isRate(figure.measure, figure.unit)),
    number: formatOnAxis(figure.stated, figure.measure, multiplier),
    speaker: speakerNames(statement),
    statedOn: statement.statedOn,
    day: formatDay(statement.statedOn, "short"),
    outcome: evaluation?.outcome ?? "notComparable",
    outcomeWord: outcomeText(evaluation?.outcome ?? "notComparable", evaluation?.reason, figure.stated.shape === "point", isFall(figure)),
    differenceWords: difference === null || difference === "0" ? null : `by ${difference.replace(/^[+−]/, "")}`,
    href: addressAt(`/statements/${statement.id}`, context),
  };
}

function basisRows({ figure, evaluations }: JudgedFigure, { history }: JudgedIndicator, drawn: string): readonly BasisRow[] {
  return evaluations.flatMap((evaluation) => {
    const held = history.series.find(({ series }) => series.slug === evaluation.series);
    const judging = decidingJudgement(evaluation, figure);
    const value = judging?.outturn.value ?? judging?.outturn.growth;
    if (!held || !judging || typeof value !== "string") return [];
    const label = outturnText(judging, figure.measure, unitOf(figure, held.series), "bare");
    return [{ key: evaluation.series, title: held.series.title, value, reading: null, label, drawn: evaluation.series === drawn }];
  });
}

/** Projections and targets for a whole year in the unit of the basis. Reported figures are not drawn. */
function isDrawn({ figure }: JudgedFigure, measure: ChartMeasure, unit: string): boolean {
  if (figure.nature === "reported" || figure.measure !== measure || figure.period === null || !isYear(figure.period)) return false;
  return measure === "growth" || figure.unit === unit;
}

/**
 * The figure that a chart is about: the one that the view names. Else the last point or range (else the last figure) of the
 * view's period or, without one, of the newest period with a decided outcome on the basis. Null when there is none.
 */
export function chooseFigure(
  stated: readonly JudgedFigure[],
  series: string,
  { period, figure: named }: Pick<View, "period" | "figure">,
): JudgedFigure | null {
  const own = stated.find(({ figure }) => figure.id === named);
  if (own !== undefined) return own;
  const ofPeriod = (text: string | undefined) => stated.filter(({ figure }) => figure.period?.text === text);
  const candidates = period === null ? newestJudged(stated, series) : ofPeriod(period);
  return (
    candidates.findLast(({ figure }) => figure.stated.shape === "range" || figure.stated.shape === "point") ?? candidates.at(-1) ?? null
  );
}

/** The decided figures (when there are none, the indeterminate ones) of the newest period that has any. */
function newestJudged(stated: readonly JudgedFigure[], series: string): readonly JudgedFigure[] {
  const outcomeOf = ({ evaluations }: JudgedFigure) => evaluations.find((one) => one.series === series)?.outcome;
  const decided = stated.filter((one) => isDecided(outcomeOf(one)));
  const judged = decided.length > 0 ? decided : stated.filter((one) => outcomeOf(one) === "indeterminate");
  const newest = judged.reduce((last, { figure }) => (figure.period !== null && figure.period.last > last ? figure.period.last : last), "");
  return judged.filter(({ figure }) => figure.period?.last === newest);
}

function isDecided(outcome: Outcome | undefined): boolean {
  return outcome === "below" || outcome === "within" || outcome === "above";
}

function isYear({ text }: Period): boolean {
  return /^\d{4}$/.test(text);
}

function ends({ low, high }: Reading): readonly [string | null, string | null] {
  return [low && plain(low), high && plain(high)];
}

/** The power of ten in which most values were given; 9 without values. */
export function commonMultiplier(values: readonly StatedValue[]): number {
  const counts = new Map<number, number>();
  for (const stated of values) {
    const { multiplier } = upperOf(stated);
    counts.set(multiplier, (counts.get(multiplier) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 9;
}
