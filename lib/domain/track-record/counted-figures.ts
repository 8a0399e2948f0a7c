import type { FigureOutcome } from "../judging/judged-indicator";
import type { FigureToJudge, Nature, StatementSpeaker } from "../ledger/statement";
import { comparisonOf } from "../time/comparison-base";
import { forecastPeriod, type Horizon, horizonOf } from "../time/horizon";
import { groupBy } from "../values/group-by";
import { Exact } from "../values/quantity";
import { readingOf } from "../values/reading";
import { isRate } from "../values/stated-value";

/** Of the figures that one speaker stated about the same: the last before the period ended, the first, or all. */
export const SELECTIONS = ["last", "first", "all"] as const;
export type Selection = (typeof SELECTIONS)[number];

/** What a track record is of; null leaves all. Slugs. */
export type TrackFilter = {
  readonly speaker: string | null;
  /** Those who are it, or spoke on its behalf. */
  readonly institution: string | null;
  readonly indicator: string | null;
  readonly nature: Exclude<Nature, "reported"> | null;
  readonly horizon: Horizon | null;
  /** Errors are taken on this series only; outcomes are headlines, over all that count. */
  readonly series: string | null;
  readonly select: Selection;
};

type Stated = Pick<FigureOutcome, "figure" | "statement">;

/**
 * The figures that count, in their order (rule 16): one per speaker, indicator, period, measure, unit, `over` and nature. Reported
 * figures and those stated after the period, or about none, are left out. One stated by several counts once for all of them.
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

function isAskedFor(row: Stated, filter: TrackFilter): boolean {
  const { figure } = row;
  return (
    figure.nature !== "reported" &&
    forecastPeriod(figure) !== null &&
    (filter.indicator === null || figure.indicator === filter.indicator) &&
    (filter.nature === null || figure.nature === filter.nature) &&
    (filter.horizon === null || horizonOf(figure) === filter.horizon) &&
    speakersOf(row, filter).length > 0
  );
}

/** Those of a statement's speakers that are asked for. */
function speakersOf({ statement }: Stated, { speaker, institution }: TrackFilter): readonly StatementSpeaker[] {
  return statement.speakers.filter(
    ({ slug, onBehalfOf }) =>
      (speaker === null || slug === speaker) && (institution === null || slug === institution || onBehalfOf === institution),
  );
}

/** What a figure is about, one text for all that are about the same. Two `over` are the same when base and arithmetic are. */
function subjectOf(figure: FigureToJudge): string {
  const { indicator, measure, unit, nature, over } = figure;
  const period = forecastPeriod(figure);
  const comparison = over === null || period === null ? null : comparisonOf(period, over, measure);
  const base = comparison && `${comparison.target.text} ${comparison.base.text} ${comparison.power} ${comparison.root}`;
  return [indicator, period?.text, measure, unit, base ?? over, nature].join("|");
}

/** Which of two figures about the same counts, that first: by day, then entry; of one statement the narrowest reading, then the last listed. */
function precedence(a: FigureToJudge, b: FigureToJudge, select: "last" | "first"): number {
  const later = select === "last" ? 1 : -1;
  if (a.statement === b.statement) return compareWidths(a, b) || b.position - a.position;
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? later : -later;
  return (b.place - a.place) * later || (a.statement < b.statement ? later : -later);
}

function compareWidths(a: FigureToJudge, b: FigureToJudge): number {
  return widthOf(a).comparedTo(widthOf(b));
}

/** Of the reading; an open one is wider than any. */
function widthOf({ stated, measure, unit }: FigureToJudge) {
  const { low, high } = readingOf(stated, isRate(measure, unit));
  return low === null || high === null ? new Exact(Number.POSITIVE_INFINITY) : high.minus(low);
}
