import type { JudgedFigure } from "../domain/judging/judged-indicator";

/** A speaker or an indicator that could be compared. */
export type Candidate = { readonly slug: string; readonly figures: readonly Pick<JudgedFigure, "figure" | "headline">[] };

export type Choice = {
  readonly slugs: readonly string[];
  /** How many periods two of them both stated something about, and how many of these are decided. */
  readonly shared: number;
  readonly decided: number;
};

/**
 * Chooses what to compare: the two that stated figures about the most common periods, periods that are decided before others, then those
 * that have most in common with them, at most `most`. Where no two have a period in common, the two with the most periods.
 */
export function chooseSides(candidates: readonly Candidate[], most: number): Choice {
  const sides = candidates.map(({ slug, figures }) => ({ slug, all: periodsOf(figures), decided: periodsOf(figures.filter(isDecided)) }));
  const pairs = sides.flatMap((a, index) =>
    sides.slice(index + 1).map((b) => ({ a, b, decided: countShared(a.decided, b.decided), all: countShared(a.all, b.all) })),
  );
  const [best] = pairs.toSorted((x, y) => y.decided - x.decided || y.all - x.all);
  if (best === undefined || best.all === 0) {
    const longest = sides.toSorted((a, b) => b.all.size - a.all.size).slice(0, 2);
    return { slugs: inOrder(candidates, longest), shared: 0, decided: 0 };
  }
  const common = new Set([...best.a.all].filter((period) => best.b.all.has(period)));
  const others = sides
    .filter((side) => side !== best.a && side !== best.b && countShared(side.all, common) > 0)
    .toSorted((a, b) => countShared(b.all, common) - countShared(a.all, common));
  return { slugs: inOrder(candidates, [best.a, best.b, ...others].slice(0, most)), shared: best.all, decided: best.decided };
}

function inOrder(candidates: readonly Candidate[], chosen: readonly { readonly slug: string }[]): readonly string[] {
  return candidates.map(({ slug }) => slug).filter((slug) => chosen.some((one) => one.slug === slug));
}

function isDecided({ headline: { outcome } }: Candidate["figures"][number]): boolean {
  return outcome === "below" || outcome === "within" || outcome === "above" || outcome === "depends";
}

function periodsOf(figures: Candidate["figures"]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ figure: { period } }) => (period === null ? [] : [period.text])));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
