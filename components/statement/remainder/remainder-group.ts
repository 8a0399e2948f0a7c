import { type Remainder, remaindersOf } from "@/lib/domain/analysis/remainder";
import { numberOf } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { samePeriod } from "@/lib/domain/time/period";

/** What was still to come of one period and unit, a column a basis, for the levels that a statement gives of it. */
export type RemainderGroup = {
  /** As listed; the remainders of each in the order of `bases`, where the basis has one. */
  readonly figures: readonly { readonly judged: JudgedFigure; readonly remainders: readonly Remainder[] }[];
  readonly bases: readonly RemainderBasis[];
};

export type RemainderBasis = {
  readonly series: Series;
  /** What all the figures share: known, average, computable. */
  readonly remainder: Remainder;
  /** The settled outturn where it is one number, in base units. */
  readonly outturn: string | null;
};

/** The groups of a statement's figures on one indicator: levels ahead, on bases of which a part was known. */
export function remainderGroups(figures: readonly JudgedFigure[], of: JudgedIndicator, asOf: string): readonly RemainderGroup[] {
  const ahead = figures
    .filter(({ figure }) => figure.nature !== "reported" && figure.indicator === of.facts.indicator.slug)
    .map((judged) => ({ judged, remainders: remaindersOf(judged.figure, of.history, asOf).filter(({ known }) => known !== null) }))
    .filter(({ remainders }) => remainders.length > 0);
  const groups: (typeof ahead)[] = [];
  for (const one of ahead) {
    const group = groups.find(([first]) => first && hasSamePeriodAndUnit(first.judged, one.judged));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((group) => ({ figures: group, bases: basesOf(group[0], of) }));
}

function hasSamePeriodAndUnit({ figure: a }: JudgedFigure, { figure: b }: JudgedFigure): boolean {
  return a.unit === b.unit && a.series === b.series && a.period !== null && b.period !== null && samePeriod(a.period, b.period);
}

function basesOf(first: RemainderGroup["figures"][number] | undefined, { facts }: JudgedIndicator): readonly RemainderBasis[] {
  return (first?.remainders ?? []).flatMap((remainder) => {
    const series = facts.series.find(({ slug }) => slug === remainder.series);
    const settled = first?.judged.evaluations.find((evaluation) => evaluation.series === remainder.series)?.settled;
    return series === undefined ? [] : [{ series, remainder, outturn: settled ? numberOf(settled) : null }];
  });
}
