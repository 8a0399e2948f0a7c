import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import { lastDayOf } from "@/lib/domain/time/day";
import { isYearsOf, yearAround } from "@/lib/domain/time/fiscal-year";
import { lastMonths, type Period } from "@/lib/domain/time/period";
import { groupBy } from "@/lib/domain/values/group-by";

export type StatedFigure = { readonly figure: Figure; readonly statement: Statement };

/** `year`: the year in which the period ends, a fiscal year where its figures have these; null for figures without a period. */
export type YearOfFigures = { readonly year: Period | null; readonly figures: readonly StatedFigure[] };

/** Groups an indicator's figures stated by a day by the year they are about, newest first, those without a period last. Keeps the `most` newest figures. */
export function figuresByYear(
  statements: readonly Statement[],
  indicator: string,
  asOf: string,
  most = Number.POSITIVE_INFINITY,
): readonly YearOfFigures[] {
  const newest = figuresOf(statements, indicator, asOf)
    .toSorted(newestFirst)
    .slice(0, most)
    .map((stated) => ({ stated, year: yearOf(stated.figure) }));
  return [...groupBy(newest, ({ year }) => year?.text ?? "").values()]
    .map((group) => ({ year: group[0]?.year ?? null, figures: group.map(({ stated }) => stated) }))
    .sort((a, b) => (b.year?.last ?? "").localeCompare(a.year?.last ?? ""));
}

/** Whole calendar years stay calendar years, though the figure's series have fiscal ones. */
function yearOf({ period, years }: Figure): Period | null {
  return period && yearAround(lastMonths(period, 1), isYearsOf(period, null) ? null : years);
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
