import { type JudgedFigure, judgeStatements } from "../judging/judged-indicator";
import type { Series } from "../ledger/series";
import type { Measure, StatementToJudge } from "../ledger/statement";
import type { Shape } from "../values/stated-value";
import type { History } from "../vintages/history";
import { countedFigures, type TrackFilter } from "./counted-figures";
import { type ErrorRecord, errorRecord, FEWEST_PERIODS, type VintageName } from "./error-record";
import { type Naive, naiveForecasts } from "./naive";
import { countPeriods, medianWidth, type OutcomeCounts, outcomesByShape, type WithinRecord, withinRecord } from "./outcome-record";

type CountedFigure = JudgedFigure<StatementToJudge>;

/** How the figures of a speaker, an institution, an indicator or any filter came out (rule 16). Never a score, never a ranking. */
export type TrackRecord = {
  readonly counted: readonly CountedFigure[];
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

/** The figures of an indicator that count, judged: the others are not. */
export function judgeCounted(
  statements: readonly StatementToJudge[],
  history: History,
  filter: TrackFilter,
  asOf: string,
): readonly CountedFigure[] {
  const stated = statements
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));
  const counted = new Set(countedFigures(stated, filter).map(({ figure }) => figure.id));
  const narrowed = statements.map((one) => ({ ...one, figures: one.figures.filter(({ id }) => counted.has(id)) }));
  return judgeStatements(narrowed, history, asOf);
}

/** What one indicator adds to a track record. */
export type IndicatorRecord = Pick<TrackRecord, "counted" | "errors">;

export type JudgedHistory = { readonly history: History; readonly figures: readonly CountedFigure[] };

const MEASURES: readonly Measure[] = ["level", "growth", "change"];

/** What the figures of one indicator add: errors are taken on each series by itself. */
export function indicatorRecord(
  { history, figures }: JudgedHistory,
  filter: TrackFilter,
  asOf: string,
  vintage: VintageName = "settled",
): IndicatorRecord {
  const counted = countedFigures(figures, filter);
  const naive = new Map(counted.map((one) => [one, naiveForecasts(one.figure, history, asOf)]));
  const naiveOn = ({ slug }: Series, figure: CountedFigure): Naive => {
    const held = history.series.find(({ series }) => series.slug === slug);
    return held === undefined ? {} : (naive.get(figure)?.(held) ?? {});
  };
  const series = history.series.map((one) => one.series).filter(({ slug }) => filter.series === null || slug === filter.series);
  const errors = series.flatMap((one) =>
    MEASURES.flatMap((measure) => errorRecord(counted, one, measure, (figure) => naiveOn(one, figure), vintage) ?? []),
  );
  return { counted, errors };
}

/** The track record over several indicators; below five periods in all nothing is computed. */
export function joinRecords(records: readonly IndicatorRecord[]): TrackRecord {
  const counted = records.flatMap((one) => one.counted);
  const periods = countPeriods(counted);
  const told = { counted, figures: counted.length, periods };
  if (periods < FEWEST_PERIODS) return { ...told, outcomes: null, within: null, width: null, errors: [] };
  return {
    ...told,
    outcomes: outcomesByShape(counted),
    within: withinRecord(counted),
    width: medianWidth(counted),
    errors: records.flatMap(({ errors }) => errors),
  };
}
