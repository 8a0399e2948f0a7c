import { latestPart, type Outturn, outturnAsOf, questionOf } from "../../../domain/judging/outturn-as-of";
import type { Aggregation } from "../../../domain/ledger/indicator";
import type { ObservationStatus } from "../../../domain/ledger/observation";
import type { Measure } from "../../../domain/ledger/statement";
import { containsPeriod, monthsOf, type Period, samePeriod } from "../../../domain/time/period";
import { plain, printed, toBase } from "../../../domain/values/quantity";
import { readingOf } from "../../../domain/values/reading";
import { isNumber, isRate, type StatedValue, upperOf } from "../../../domain/values/stated-value";
import type { SeriesHistory } from "../../../domain/vintages/history";
import { inForceOn } from "../../../domain/vintages/vintage";

/** What a chart asks of a series: a measure, and for growth and change what it is over. */
export type Asked = { readonly measure: Measure; readonly over: string | null; readonly asOf: string };

/** The published value of a period of one series, or one computed from published values. */
export type ObservedValue = {
  /** Id of the observation. */
  readonly id: string;
  /** On the axis. */
  readonly period: Period;
  /** What the value covers: the period, or a part of it from its first month. */
  readonly covers: Period;
  /** Base units or percent. */
  readonly value: string;
  /** As published; null for a sum, a quotient or a difference. */
  readonly stated: StatedValue | null;
  /** Of a hedged or bounded value; null for one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  readonly status: ObservationStatus | null;
  readonly computed: boolean;
};

/**
 * The values of a series in periods of one kind, as of a day: published, else summed or computed (docs/rules.md, rules 6 and 8). For a
 * level without either the longest part from the period's first month, where `withParts` is true.
 */
export function observedValues(
  held: SeriesHistory,
  aggregation: Aggregation,
  periods: readonly Period[],
  asked: Asked,
  withParts: boolean,
): readonly ObservedValue[] {
  return periods.flatMap((period) => {
    const value = publishedLevel(held, period, asked) ?? computedValue(held, aggregation, period, asked);
    if (value !== null) return [value];
    const part = withParts && asked.measure === "level" && aggregation === "flow" ? longestPart(held, period, asked) : null;
    return part === null ? [] : [part];
  });
}

/** A level as printed. Looked up first: charts of thousands of published values need no more. */
function publishedLevel(held: SeriesHistory, period: Period, { measure, asOf }: Asked): ObservedValue | null {
  const track = measure === "level" ? held.tracks.get(period.text) : undefined;
  const inForce = track === undefined ? null : inForceOn(track.value, asOf);
  if (inForce === null) return null;
  const { observation, stated, status } = inForce;
  return { id: observation.id, period, covers: period, ...numbersOf(stated, held.rate), stated, status, computed: false };
}

function computedValue(
  held: SeriesHistory,
  aggregation: Aggregation,
  period: Period,
  { measure, over, asOf }: Asked,
): ObservedValue | null {
  const question = questionOf(period, measure, over);
  // Over itself a base period is 0: no value.
  if (question?.comparison && samePeriod(question.comparison.base, period)) return null;
  const outturn = question && outturnAsOf(held, aggregation, question, asOf);
  if (outturn === null || typeof outturn === "string") return null;
  return fromOutturn(outturn, period, isRate(measure, held.series.unit));
}

function fromOutturn(outturn: Outturn, period: Period, rate: boolean): ObservedValue | null {
  const { allowed, number, stated, computed, summed } = outturn;
  const middle = number ?? allowed.low ?? allowed.high;
  if (middle === null) return null;
  const own = outturn.parts.find(({ observation }) => observation.period.text === period.text) ?? latestPart(outturn);
  const { reading } = stated === null ? { reading: null } : numbersOf(stated, rate);
  return {
    id: own.observation.id,
    period,
    covers: period,
    value: plain(printed(middle)),
    stated,
    reading: number === null ? reading : null,
    status: latestPart(outturn).status,
    computed: computed || summed || stated === null,
  };
}

function longestPart(held: SeriesHistory, period: Period, { asOf }: Asked): ObservedValue | null {
  const parts = held.byFirstDay.flatMap(({ period: covers, value }) => {
    if (covers.first !== period.first || covers.last >= period.last || !containsPeriod(period, covers)) return [];
    const inForce = inForceOn(value, asOf);
    return inForce === null ? [] : [{ covers, inForce }];
  });
  const longest = parts.toSorted((a, b) => monthsOf(b.covers) - monthsOf(a.covers))[0];
  if (longest === undefined) return null;
  const { observation, stated, status } = longest.inForce;
  return { id: observation.id, period, covers: longest.covers, ...numbersOf(stated, held.rate), stated, status, computed: false };
}

function numbersOf(stated: StatedValue, rate: boolean): Pick<ObservedValue, "value" | "reading"> {
  const { low, high } = readingOf(stated, rate);
  return { value: plain(toBase(upperOf(stated))), reading: isNumber(stated) ? null : [low && plain(low), high && plain(high)] };
}
