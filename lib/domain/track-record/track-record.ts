import { judgedBy } from "../judging/judged-by";
import { type JudgedFigure, judgeStatements } from "../judging/judged-indicator";
import type { Series } from "../ledger/series";
import type { Measure, StatementToJudge } from "../ledger/statement";
import type { Shape } from "../values/stated-value";
import type { History } from "../vintages/history";
import { countedFigures, figuresWithoutPeriod, type TrackFilter } from "./counted-figures";
import { type ErrorList, type ErrorRecord, errorList, FEWEST_PERIODS } from "./error-record";
import { type Naive, naiveForecasts } from "./naive";
import { countPeriods, medianWidth, type OutcomeCounts, outcomesByShape, type WithinRecord, withinRecord } from "./outcome-record";

type CountedFigure = JudgedFigure<StatementToJudge>;

/** The outcomes and errors of a speaker's, an institution's or an indicator's figures (rule 16). Never a score or ranking. */
export type TrackRecord = {
  readonly counted: readonly CountedFigure[];
  /** Figures that would count if their words named a period. */
  readonly withoutPeriod: readonly CountedFigure[];
  readonly figures: number;
  readonly periods: number;
  /** The error of each figure, per series and measure; also below five periods. */
  readonly lists: readonly ErrorList[];
  /** Null below five periods, as are all fields below; figures and errors are only listed. */
  readonly outcomes: Readonly<Record<Shape, OutcomeCounts>> | null;
  readonly within: WithinRecord | null;
  /** Median width of ranges, in percent of their middle. */
  readonly width: string | null;
  /** One per series and measure with at least five periods. */
  readonly errors: readonly ErrorRecord[];
};

/** Judges the figures of an indicator that count or name no period, and only those. */
export function judgeCounted(
  statements: readonly StatementToJudge[],
  history: History,
  filter: TrackFilter,
  asOf: string,
): readonly CountedFigure[] {
  const stated = statements
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));
  const counted = new Set([...countedFigures(stated, filter), ...figuresWithoutPeriod(stated, filter)].map(({ figure }) => figure.id));
  const narrowed = statements.map((one) => ({ ...one, figures: one.figures.filter(({ id }) => counted.has(id)) }));
  return judgeStatements(narrowed, history, asOf);
}

/** The part of a track record that comes from one indicator. */
export type IndicatorRecord = Pick<TrackRecord, "counted" | "withoutPeriod" | "lists">;

export type JudgedHistory = { readonly history: History; readonly figures: readonly CountedFigure[] };

const MEASURES: readonly Measure[] = ["level", "growth", "change"];

/** The part of a track record from one indicator: its figures, judged by the outturn asked for, and the errors on each of its series. */
export function indicatorRecord({ history, figures }: JudgedHistory, filter: TrackFilter, asOf: string): IndicatorRecord {
  const counted = countedFigures(figures, filter).map((one) => judgedBy(one, filter.outturn));
  const naive = new Map(counted.map((one) => [one, naiveForecasts(one.figure, history, asOf)]));
  const naiveOn = ({ slug }: Series, figure: CountedFigure): Naive => {
    const held = history.series.find(({ series }) => series.slug === slug);
    return held === undefined ? {} : (naive.get(figure)?.(held) ?? {});
  };
  const series = history.series.map((one) => one.series).filter(({ slug }) => filter.series === null || slug === filter.series);
  const lists = series.flatMap((one) =>
    MEASURES.flatMap((measure) => errorList(counted, one, measure, (figure) => naiveOn(one, figure)) ?? []),
  );
  return { counted, withoutPeriod: figuresWithoutPeriod(figures, filter), lists };
}

/** The track record over several indicators. No statistics are computed below five periods in total. */
export function joinRecords(records: readonly IndicatorRecord[]): TrackRecord {
  const counted = records.flatMap((one) => one.counted);
  const periods = countPeriods(counted);
  const lists = records.flatMap((one) => one.lists);
  const withoutPeriod = records.flatMap((one) => one.withoutPeriod);
  const told = { counted, withoutPeriod, figures: counted.length, periods, lists };
  if (periods < FEWEST_PERIODS) return { ...told, outcomes: null, within: null, width: null, errors: [] };
  return {
    ...told,
    outcomes: outcomesByShape(counted),
    within: withinRecord(counted),
    width: medianWidth(counted),
    errors: lists.flatMap(({ statistics }) => statistics ?? []),
  };
}
