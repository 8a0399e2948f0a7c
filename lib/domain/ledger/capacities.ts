import { firstDayOf } from "../time/day";
import type { Statement } from "./statement";

/** A capacity in which somebody spoke, and the days of the first and last statement in it. */
export type CapacitySpan = {
  readonly capacity: string;
  /** Slug of an institution. */
  readonly onBehalfOf: string | null;
  readonly first: string;
  readonly last: string;
};

/** The capacities of a speaker, most recent first. */
export function capacitySpans(slug: string, statements: readonly Statement[]): readonly CapacitySpan[] {
  const spans = new Map<string, CapacitySpan>();
  for (const { speakers, statedOn } of newestFirst(statements)) {
    for (const { capacity, onBehalfOf } of speakers.filter((one) => one.slug === slug)) {
      if (capacity === null) continue;
      const key = `${capacity} ${onBehalfOf ?? ""}`;
      const held = spans.get(key);
      spans.set(key, { capacity, onBehalfOf, first: statedOn, last: held?.last ?? statedOn });
    }
  }
  return [...spans.values()];
}

function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => firstDayOf(b.statedOn).localeCompare(firstDayOf(a.statedOn)));
}
