import type { Facts } from "./facts";

/** Bases in the order they were entered. */
export function basesInOrder(facts: Facts): Facts {
  return { ...facts, series: facts.series.toSorted((a, b) => a.sequence - b.sequence) };
}
