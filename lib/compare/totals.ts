import type { Headline } from "../domain/judging/headline";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { Shape } from "../domain/values/stated-value";
import { formatCount } from "../format/lists";
import { evaluationOn } from "./columns";
import { OUTCOME_ORDER } from "./order";

/** Counts of figures by outcome. On a basis, `aside` counts the figures that are shown but left out of the headline (rules 9, 10). */
export type Totals = {
  readonly title: string;
  readonly n: number;
  readonly counts: readonly { readonly outcome: Headline["outcome"]; readonly count: number }[];
  readonly aside: number;
};

/** Totals of the figures' evaluations on one basis. */
export function basisTotals(figures: readonly JudgedFigure[], basis: Series): Totals {
  const evaluations = figures.flatMap((figure) => evaluationOn(figure, basis) ?? []);
  const counted = evaluations.filter(({ counts, outcome }) => counts || outcome === "notComparable");
  return {
    title: basis.title,
    n: evaluations.length,
    counts: countsOf(counted.map(({ outcome }) => outcome)),
    aside: evaluations.length - counted.length,
  };
}

/** Totals of the headlines. */
export function headlineTotals(figures: readonly JudgedFigure[]): Totals {
  return { title: "Headline", n: figures.length, counts: countsOf(figures.map(({ headline }) => headline.outcome)), aside: 0 };
}

const SHAPES: readonly { readonly shape: Shape; readonly words: string }[] = [
  { shape: "point", words: "points" },
  { shape: "range", words: "ranges" },
  { shape: "floor", words: "floors" },
  { shape: "ceiling", words: "ceilings" },
];

/** Decided headlines by shape: "points: 1 of 18 within". Shapes are kept apart because a floor is far easier to meet than a point. */
export function shapeTotals(figures: readonly JudgedFigure[]): readonly string[] {
  return SHAPES.flatMap(({ shape, words }) => {
    const outcomes = figures.filter(({ figure }) => figure.stated.shape === shape).map(({ headline }) => headline.outcome);
    const decided = outcomes.filter(
      (outcome) => outcome === "below" || outcome === "within" || outcome === "above" || outcome === "depends",
    );
    if (outcomes.length === 0) return [];
    if (decided.length === 0) return [`${words}: none decided`];
    return [`${words}: ${decided.filter((outcome) => outcome === "within").length} of ${decided.length} within`];
  });
}

/** One group's totals in a line: "4 figures: 2 below, 1 within or as stated". */
export function groupTotalsText(figures: readonly JudgedFigure[]): string {
  const counts = headlineTotals(figures).counts.map(({ outcome, count }) => `${count} ${OUTCOME_WORDS[outcome]}`);
  return [formatCount(figures.length, "figure"), ...(counts.length > 0 ? [counts.join(", ")] : [])].join(": ");
}

export const OUTCOME_WORDS: Readonly<Record<Headline["outcome"], string>> = {
  below: "below",
  within: "within or as stated",
  above: "above",
  depends: "depends on whose count",
  indeterminate: "too coarse to tell",
  pending: "not known yet",
  notComparable: "cannot be judged",
};

function countsOf(outcomes: readonly Headline["outcome"][]): Totals["counts"] {
  return OUTCOME_ORDER.map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length })).filter(
    ({ count }) => count > 0,
  );
}
