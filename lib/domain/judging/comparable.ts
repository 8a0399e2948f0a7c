import type { Aggregation } from "../ledger/indicator";
import type { Series } from "../ledger/series";
import type { FigureToJudge } from "../ledger/statement";
import type { History, SeriesHistory } from "../vintages/history";
import { baseTimes } from "./base-times";
import { publishesGrowthOver, type Question } from "./outturn-as-of";

/** Why a figure and a series cannot be held against each other, in the order of rule 9. */
export type NotComparableReason =
  | "noPeriod"
  | "noBase"
  | "unit"
  | "priceBasis"
  | "adjustment"
  | "over"
  | "baseLength"
  | "redefined"
  | "baseNotPositive";

/** Why an evaluation is shown but does not make the headline (rule 9). */
export type Aside = "derived" | "redefined" | "currency";

/** What sets the bases apart, whatever is held: unit of a level or change, then price basis and adjustment where the words name a series. */
export function basisReason(figure: FigureToJudge, series: Series, named: Series | null): NotComparableReason | null {
  if (figure.measure !== "growth" && figure.unit !== series.unit) return "unit";
  if (named === null) return null;
  if (series.priceBasis !== named.priceBasis) return "priceBasis";
  return series.adjustment === named.adjustment ? null : "adjustment";
}

/**
 * Growth over something else than the series publishes, and every change, needs levels; `over` where its releases so far carry none.
 * Early values and forecasts do not count.
 */
export function overReason(held: SeriesHistory, question: Question, asOf: string): "over" | null {
  if (question.measure === "level") return null;
  if (question.measure === "growth" && publishesGrowthOver(held, question.period, question.comparison)) return null;
  const released = held.released.filter(({ knownOn }) => knownOn <= asOf);
  return released.length > 0 && released.every(({ value }) => value === null) ? "over" : null;
}

/** `baseLength` where the base does not fit whole times into the period (rule 6); never of what the series itself publishes. */
export function lengthReason(held: SeriesHistory, aggregation: Aggregation, question: Question): "baseLength" | null {
  if (question.measure === "level" || baseTimes(held, aggregation, question.comparison) !== null) return null;
  return question.measure === "growth" && publishesGrowthOver(held, question.period, question.comparison) ? null : "baseLength";
}

/** The first that applies; none for the series that the figure's words name. */
export function asideOf(figure: FigureToJudge, series: Series, history: History): Aside | null {
  if (figure.series === series.slug) return null;
  if (series.derivedFrom !== null) return "derived";
  if (continuesTheOneInForce(series, history, figure.knownOn)) return "redefined";
  return figure.measure === "growth" && figure.unit !== null && figure.unit !== series.unit ? "currency" : null;
}

/** The series that continue another, one after the other. */
export function successorsOf(series: Series, history: History): readonly SeriesHistory[] {
  const successors: SeriesHistory[] = [];
  let next = continuing(series.slug, history);
  while (next !== undefined && !successors.includes(next)) {
    successors.push(next);
    next = continuing(next.series.slug, history);
  }
  return successors;
}

function continuing(slug: string, history: History): SeriesHistory | undefined {
  return history.series.find(({ series }) => series.continues === slug);
}

/** Whether an older series of its chain was in force that day: the last with a release by then, else the oldest. */
function continuesTheOneInForce(series: Series, history: History, day: string): boolean {
  if (series.continues === null) return false;
  const chain = chainOf(series, history);
  const released = chain.findLastIndex(({ released: all }) => all.some(({ knownOn }) => knownOn <= day));
  return chain.findIndex((one) => one.series.slug === series.slug) > Math.max(released, 0);
}

/** A series with all that it continues and that continue it, the oldest first. */
function chainOf(series: Series, history: History): readonly SeriesHistory[] {
  let oldest = history.series.find((one) => one.series.slug === series.slug);
  const seen = new Set<SeriesHistory>();
  while (oldest !== undefined && !seen.has(oldest)) {
    seen.add(oldest);
    const { continues } = oldest.series;
    const before = history.series.find((one) => one.series.slug === continues);
    if (before === undefined) break;
    oldest = before;
  }
  return oldest === undefined ? [] : [oldest, ...successorsOf(oldest.series, history)];
}
