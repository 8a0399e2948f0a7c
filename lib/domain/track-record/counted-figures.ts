import type { VintageName } from "../judging/judged-by";
import type { FigureOutcome } from "../judging/judged-indicator";
import type { FigureToJudge, Nature, StatementSpeaker } from "../ledger/statement";
import { comparisonOf } from "../time/comparison-base";
import { forecastPeriod, type Horizon, horizonOf } from "../time/horizon";
import { groupBy } from "../values/group-by";
import { Exact } from "../values/quantity";
import { readingOf } from "../values/reading";
import { isRate } from "../values/stated-value";

/** Which figures count when one speaker stated several about the same number: the last before the period ended, the first, or all. */
export const SELECTIONS = ["last", "first", "all"] as const;
export type Selection = (typeof SELECTIONS)[number];

/** Filters the figures of a track record (slugs); null means any. */
export type TrackFilter = {
  readonly speaker: string | null;
  /** Also matches those who spoke on its behalf. */
  readonly institution: string | null;
  readonly indicator: string | null;
  readonly nature: Exclude<Nature, "reported"> | null;
  readonly horizon: Horizon | null;
  /** Computes errors on this series only. Outcomes are headlines and are not affected. */
  readonly series: string | null;
  readonly select: Selection;
  /** The outturn that judges (rule 5). */
  readonly outturn: VintageName;
};

/** The filter that lets every figure count, each speaker's last one on a number. */
export const EVERY_FIGURE: TrackFilter = {
  speaker: null,
  institution: null,
  indicator: null,
  nature: null,
  horizon: null,
  series: null,
  select: "last",
  outturn: "settled",
};

type Stated = Pick<FigureOutcome, "figure" | "statement">;

/**
 * The figures that count, in order (rule 16): one per speaker, indicator, period, measure, unit, `over` and nature. Excludes reported
 * figures, those stated after the period, and those without a period. A figure stated by several speakers counts once.
 */
export function countedFigures<Row extends Stated>(figures: readonly Row[], filter: TrackFilter): readonly Row[] {
  const asked = figures.filter((row) => isAskedFor(row, filter));
  if (filter.select === "all") return asked;
  const select = filter.select;
  const bySpeaker = asked.flatMap((row) => speakersOf(row, filter).map(({ slug }) => ({ row, key: `${slug} ${subjectOf(row.figure)}` })));
  const counted = new Set<Row>();
  for (const rivals of groupBy(bySpeaker, ({ key }) => key).values()) {
    const [only] = rivals.map(({ row }) => row).sort((a, b) => precedence(a.figure, b.figure, select));
    if (only !== undefined) counted.add(only);
  }
  return asked.filter((row) => counted.has(row));
}

/** Figures that fit the filter but name no period, so that they can neither count nor be judged; none where a horizon is asked for. */
export function figuresWithoutPeriod<Row extends Stated>(figures: readonly Row[], filter: TrackFilter): readonly Row[] {
  return figures.filter((row) => row.figure.period === null && row.figure.nature !== "reported" && fits(row, filter));
}

function isAskedFor(row: Stated, filter: TrackFilter): boolean {
  return row.figure.nature !== "reported" && forecastPeriod(row.figure) !== null && fits(row, filter);
}

function fits(row: Stated, filter: TrackFilter): boolean {
  const { figure } = row;
  return (
    (filter.indicator === null || figure.indicator === filter.indicator) &&
    (filter.nature === null || figure.nature === filter.nature) &&
    (filter.horizon === null || horizonOf(figure) === filter.horizon) &&
    speakersOf(row, filter).length > 0
  );
}

/** The speakers of a statement that match the filter. */
function speakersOf({ statement }: Stated, { speaker, institution }: TrackFilter): readonly StatementSpeaker[] {
  return statement.speakers.filter(
    ({ slug, onBehalfOf }) =>
      (speaker === null || slug === speaker) && (institution === null || slug === institution || onBehalfOf === institution),
  );
}

/** A key for what a figure is about. Two `over` give the same key when their base and arithmetic are the same. */
function subjectOf(figure: FigureToJudge): string {
  const { indicator, measure, unit, nature, over } = figure;
  const period = forecastPeriod(figure);
  const comparison = over === null || period === null ? null : comparisonOf(period, over, measure);
  const base = comparison && `${comparison.target.text} ${comparison.base.text} ${comparison.power} ${comparison.root}`;
  return [indicator, period?.text, measure, unit, base ?? over, nature].join("|");
}

/**
 * Sorts figures about the same number, the one that counts first: by day, then order of entry; within a statement the narrowest reading,
 * then the last listed.
 */
function precedence(a: FigureToJudge, b: FigureToJudge, select: "last" | "first"): number {
  const later = select === "last" ? 1 : -1;
  if (a.statement === b.statement) return compareWidths(a, b) || b.position - a.position;
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? later : -later;
  return (b.place - a.place) * later || (a.statement < b.statement ? later : -later);
}

function compareWidths(a: FigureToJudge, b: FigureToJudge): number {
  return widthOf(a).comparedTo(widthOf(b));
}

/** Width of the reading; infinite when it is open. */
function widthOf({ stated, measure, unit }: FigureToJudge) {
  const { low, high } = readingOf(stated, isRate(measure, unit));
  return low === null || high === null ? new Exact(Number.POSITIVE_INFINITY) : high.minus(low);
}
