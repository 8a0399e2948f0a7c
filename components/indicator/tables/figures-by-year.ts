import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import { lastDayOf } from "@/lib/domain/time/day";

export type StatedFigure = { readonly figure: Figure; readonly statement: Statement };

/** `year`: the year in which the period ends; null for figures without a period. */
export type YearOfFigures = { readonly year: string | null; readonly figures: readonly StatedFigure[] };

/** Groups an indicator's figures stated by a day by the year they are about, newest first, those without a period last. Keeps the `most` newest figures. */
export function figuresByYear(
  statements: readonly Statement[],
  indicator: string,
  asOf: string,
  most = Number.POSITIVE_INFINITY,
): readonly YearOfFigures[] {
  const byYear = new Map<string | null, StatedFigure[]>();
  for (const stated of figuresOf(statements, indicator, asOf).toSorted(newestFirst).slice(0, most)) {
    const year = stated.figure.period?.last.slice(0, 4) ?? null;
    const group = byYear.get(year);
    if (group) group.push(stated);
    else byYear.set(year, [stated]);
  }
  return [...byYear.entries()]
    .map(([year, figures]) => ({ year, figures: figures.toSorted(newestFirst) }))
    .sort((a, b) => (b.year ?? "").localeCompare(a.year ?? ""));
}

/** Counts an indicator's figures stated by a day. */
export function countFigures(statements: readonly Statement[], indicator: string, asOf: string): number {
  return figuresOf(statements, indicator, asOf).length;
}

function figuresOf(statements: readonly Statement[], indicator: string, asOf: string): readonly StatedFigure[] {
  return statements
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap((statement) => statement.figures.filter((figure) => figure.indicator === indicator).map((figure) => ({ figure, statement })));
}

function newestFirst(a: StatedFigure, b: StatedFigure): number {
  return (
    lastDayOf(b.statement.statedOn).localeCompare(lastDayOf(a.statement.statedOn)) ||
    b.statement.place - a.statement.place ||
    a.figure.position - b.figure.position
  );
}
