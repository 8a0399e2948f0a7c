import { compareText } from "../values/text-order";
import type { History, PublishedValue } from "./history";
import { type InForce, inForceOn, type VintageRow } from "./vintage";

/**
 * The periods for which only early values (rule 4) were published by a day, each with the last of them: to be shown, never to judge by.
 * By series, then by first and last day of the period.
 */
export function earlyRows(history: History, asOf: string): readonly VintageRow[] {
  return history.series.flatMap(({ series, tracks }) =>
    [...tracks.values()]
      .filter(({ value, growth }) => inForceOn(value, asOf) === null && inForceOn(growth, asOf) === null)
      .map(({ period, value, growth }) => ({ series: series.slug, period, value: lastEarly(value, asOf), growth: lastEarly(growth, asOf) }))
      .filter(({ value, growth }) => value !== null || growth !== null)
      .sort((a, b) => compareText(a.period.first, b.period.first) || compareText(a.period.last, b.period.last)),
  );
}

function lastEarly(prints: readonly PublishedValue[], asOf: string): InForce | null {
  const last = prints.findLast(({ kind, observation }) => kind === "early" && observation.knownOn <= asOf);
  return last === undefined ? null : { observation: last.observation, stated: last.stated, status: last.observation.status, repeats: [] };
}
