import type { Over } from "../ledger/series";
import type { Measure } from "../ledger/statement";
import { lastMonths, monthsOf, type Period, parsePeriod, previousPeriod, samePeriod, shiftPeriod, yearEarlier } from "./period";

/**
 * The comparison behind a growth or change (rule 6): the target against the base, the quotient raised to `power`, then its
 * `root`-th root. Both are 1 except for annualised and per-year growth.
 */
export type Comparison = { readonly target: Period; readonly base: Period; readonly power: number; readonly root: number };

/**
 * The comparison that `over` means for a period. Null for a text that is not a base, annualised growth of a period that is not 1,
 * 3, 6 or 12 months, `perYear` over a span that is not whole years, and either of these for a change.
 */
export function comparisonOf(period: Period, over: Over, measure: Measure): Comparison | null {
  const months = monthsOf(period);
  switch (over) {
    case "yearEarlier":
      return plainly(period, yearEarlier(period));
    case "previousPeriod":
      return plainly(period, previousPeriod(period));
    case "previousPeriodAnnualised":
      if (measure === "change" || ![1, 3, 6, 12].includes(months)) return null;
      return { target: period, base: previousPeriod(period), power: 12 / months, root: 1 };
    case "perYear":
      if (measure === "change" || months % 12 !== 0) return null;
      return { target: lastMonths(period, 12), base: yearBefore(period), power: 1, root: months / 12 };
    default: {
      const base = parsePeriod(over);
      return base && plainly(period, base);
    }
  }
}

/** True when two comparisons have the same base period and arithmetic (rule 6). */
export function sameComparison(a: Comparison, b: Comparison): boolean {
  return samePeriod(a.target, b.target) && samePeriod(a.base, b.base) && a.power === b.power && a.root === b.root;
}

function plainly(target: Period, base: Period): Comparison {
  return { target, base, power: 1, root: 1 };
}

/** The twelve months before a span begins. */
function yearBefore(span: Period): Period {
  return lastMonths(shiftPeriod(span, -monthsOf(span)), 12);
}
