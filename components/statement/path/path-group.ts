import { type PathItem, pathOf } from "@/lib/domain/analysis/path";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { Measure } from "@/lib/domain/ledger/statement";
import type { Period } from "@/lib/domain/time/period";
import { basisNames } from "@/lib/wording/basis-name";

/** A series, and whose count it is. */
export type PathBasis = { readonly series: Series; readonly name: string };

/** All figures for one period and measure of an indicator (rule 13), with their outcomes. */
export type PathGroup = {
  /** Slug. */
  readonly indicator: string;
  readonly period: Period;
  readonly measure: Measure;
  readonly items: readonly (PathItem & { readonly judged: JudgedFigure })[];
  /** Bases on which at least one figure can be judged. */
  readonly bases: readonly PathBasis[];
};

/** Paths of a statement's figures, in listed order without duplicates. Paths with no other statement's figure are left out. */
export function pathGroups(figures: readonly JudgedFigure[], indicators: readonly JudgedIndicator[]): readonly PathGroup[] {
  const groups = new Map<string, PathGroup>();
  for (const { figure, statement } of figures) {
    const of = indicators.find(({ facts }) => facts.indicator.slug === figure.indicator);
    if (of === undefined || figure.period === null || figure.nature === "reported") continue;
    const key = `${figure.indicator} ${figure.period.text} ${figure.measure}`;
    const group = groups.has(key) ? null : pathGroup(of, figure.period, figure.measure);
    if (group?.items.some((item) => item.statement !== statement.id)) groups.set(key, group);
  }
  return [...groups.values()];
}

function pathGroup({ facts, figures, byId }: JudgedIndicator, period: Period, measure: Measure): PathGroup {
  const items = pathOf(figures, period.text, measure).flatMap((item) => {
    const judged = byId.get(item.figure);
    return judged === undefined ? [] : [{ ...item, judged }];
  });
  const bases = facts.series.filter(({ slug }) =>
    items.some(({ judged }) => judged.evaluations.some(({ series, outcome }) => series === slug && outcome !== "notComparable")),
  );
  const names = basisNames(bases, facts.series);
  return {
    indicator: facts.indicator.slug,
    period,
    measure,
    items,
    bases: bases.map((one) => ({ series: one, name: names.get(one.slug) ?? one.title })),
  };
}
