import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import type { Outcome } from "@/lib/domain/outcome";
import type { Series } from "@/lib/domain/series";
import { evaluationOn } from "./compare-columns";

/** How many figures say what on one basis. `aside` are shown there and do not count in the headline (rules 9, 10). */
export type Totals = {
  readonly title: string;
  readonly n: number;
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number }[];
  readonly aside: number;
};

const OUTCOMES: readonly Outcome[] = ["below", "within", "above", "indeterminate", "pending", "notComparable"];

/** Of the evaluations of some figures on one basis. */
export function basisTotals(figures: readonly JudgedFigure[], basis: Series): Totals {
  const evaluations = figures.flatMap((figure) => evaluationOn(figure, basis) ?? []);
  const counted = evaluations.filter(({ counts, outcome }) => counts || outcome === "notComparable");
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: counted.filter((one) => one.outcome === outcome).length }));
  return {
    title: basis.title,
    n: evaluations.length,
    counts: counts.filter(({ count }) => count > 0),
    aside: evaluations.length - counted.length,
  };
}
