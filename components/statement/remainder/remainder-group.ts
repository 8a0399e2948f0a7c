import { type Remainder, remaindersOf } from "@/lib/domain/analysis/remainder";
import { numberOf } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { samePeriod } from "@/lib/domain/time/period";
import { basisNames } from "@/lib/wording/basis-name";

/** Remainders of one period and unit per basis, for the levels that a statement gives. */
export type RemainderGroup = {
  /** In listed order; each figure's remainders follow the order of `bases`. */
  readonly figures: readonly { readonly judged: JudgedFigure; readonly remainders: readonly Remainder[] }[];
  readonly bases: readonly RemainderBasis[];
};

export type RemainderBasis = {
  readonly series: Series;
  /** Whose count it is. */
  readonly name: string;
  /** The part shared by all figures: known, average, computable. */
  readonly remainder: Remainder;
  /** The settled outturn in base units; null unless it is a single number. */
  readonly outturn: string | null;
};

/** Groups a statement's levels on one indicator by period and unit: those not reported, on bases with part of the period known. */
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
  const names = basisNames(
    facts.series.filter(({ slug }) => first?.remainders.some((one) => one.series === slug)),
    facts.series,
  );
  return (first?.remainders ?? []).flatMap((remainder) => {
    const series = facts.series.find(({ slug }) => slug === remainder.series);
    const settled = first?.judged.evaluations.find((evaluation) => evaluation.series === remainder.series)?.settled;
    return series === undefined
      ? []
      : [{ series, name: names.get(series.slug) ?? series.title, remainder, outturn: settled ? numberOf(settled) : null }];
  });
}
