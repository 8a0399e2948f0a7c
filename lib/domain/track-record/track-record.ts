import type { JudgedFigure, JudgedIndicator } from "../judging/judged-indicator";
import type { Series } from "../ledger/series";
import type { Measure } from "../ledger/statement";
import type { Shape } from "../values/stated-value";
import { countedFigures, type TrackFilter } from "./counted-figures";
import { type ErrorRecord, errorRecord, FEWEST_PERIODS, type VintageName } from "./error-record";
import { type Naive, naiveForecasts } from "./naive";
import { countPeriods, medianWidth, type OutcomeCounts, outcomesByShape, type WithinRecord, withinRecord } from "./outcome-record";

/** How the figures of a speaker, an institution, an indicator or any filter came out (rule 16). Never a score, never a ranking. */
export type TrackRecord = {
  readonly counted: readonly JudgedFigure[];
  readonly figures: number;
  readonly periods: number;
  /** Null below five periods, as all that follows: the list says it. */
  readonly outcomes: Readonly<Record<Shape, OutcomeCounts>> | null;
  readonly within: WithinRecord | null;
  /** Median width of ranges, percent of their middle. */
  readonly width: string | null;
  /** One a series and measure that has five periods or more. */
  readonly errors: readonly ErrorRecord[];
};

const MEASURES: readonly Measure[] = ["level", "growth", "change"];

/** The track record of the figures of some indicators that a filter leaves, as of the day they were judged. */
export function trackRecord(
  judged: readonly JudgedIndicator[],
  filter: TrackFilter,
  asOf: string,
  vintage: VintageName = "settled",
): TrackRecord {
  const counted = judged.map((of) => ({ of, figures: countedFigures(of.figures, filter) }));
  const all = counted.flatMap(({ figures }) => figures);
  const periods = countPeriods(all);
  const told = { counted: all, figures: all.length, periods };
  if (periods < FEWEST_PERIODS) return { ...told, outcomes: null, within: null, width: null, errors: [] };
  return {
    ...told,
    outcomes: outcomesByShape(all),
    within: withinRecord(all),
    width: medianWidth(all),
    errors: counted.flatMap(({ of, figures }) => errorsOf(of, figures, filter.series, asOf, vintage)),
  };
}

function errorsOf(
  { facts, history }: JudgedIndicator,
  figures: readonly JudgedFigure[],
  only: string | null,
  asOf: string,
  vintage: VintageName,
): readonly ErrorRecord[] {
  const naive = new Map(figures.map((one) => [one, naiveForecasts(one.figure, history, asOf)]));
  const series = facts.series.filter(({ slug }) => only === null || slug === only);
  return series.flatMap((one) =>
    MEASURES.flatMap((measure) => errorRecord(figures, one, measure, (figure) => naiveOn(one, figure), vintage) ?? []),
  );

  function naiveOn({ slug }: Series, figure: JudgedFigure): Naive {
    const held = history.series.find((candidate) => candidate.series.slug === slug);
    return held === undefined ? {} : (naive.get(figure)?.(held) ?? {});
  }
}
