import type { Facts } from "./facts";

/** Bases in the order they were entered. */
export function basesInOrder(facts: Facts): Facts {
  return { ...facts, series: facts.series.toSorted((a, b) => a.sequence - b.sequence) };
}

/** Indicators of which most was said first, then in the order they were entered. */
export function indicatorsInOrder(facts: readonly Facts[]): readonly Facts[] {
  return facts.map(basesInOrder).sort((a, b) => b.statements.length - a.statements.length || a.indicator.sequence - b.indicator.sequence);
}
