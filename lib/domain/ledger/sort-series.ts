import type { Facts } from "./facts";

/** Sorts an indicator's series by order of entry. */
export function basesInOrder(facts: Facts): Facts {
  return { ...facts, series: facts.series.toSorted((a, b) => a.sequence - b.sequence) };
}
