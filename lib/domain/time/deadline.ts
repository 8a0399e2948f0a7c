import type { FigureReading } from "../judging/judgement";
import { type OutturnOutcome, outcomeAgainst } from "../judging/outcome";
import { outturnAsOf, questionOf } from "../judging/outturn-as-of";
import type { FindSettlement } from "../judging/settlement";
import type { Aggregation } from "../ledger/indicator";
import type { FigureToJudge } from "../ledger/statement";
import type { SeriesHistory } from "../vintages/history";
import { knownTo } from "../vintages/known";
import { lastMonths, monthOf, monthsOf, type Period, shiftPeriod } from "./period";

/** The period that a figure is judged on: its own, or the last twelve months of a deadline that spans several whole years (rule 7). */
export function judgedPeriod(period: Period, timing: FigureToJudge["timing"]): Period {
  const months = monthsOf(period);
  return timing === "by" && months > 12 && months % 12 === 0 ? lastMonths(period, 12) : period;
}

/**
 * The first period of the deadline's length, not over when the figure was stated, whose settled outturn is within the reading, or
 * beyond it on the side away from the last known value; a threshold must be met (rule 7). Null when there is none so far, and
 * for a figure without a deadline.
 */
export function reachedIn(
  read: FigureReading,
  held: SeriesHistory,
  aggregation: Aggregation,
  asOf: string,
  outturnsOf: FindSettlement,
): Period | null {
  const { figure, reading } = read;
  if (figure.timing !== "by" || figure.period === null) return null;
  const deadline = judgedPeriod(figure.period, figure.timing);
  const reaching = reachingOutcomes(read, held, aggregation, deadline, asOf);
  for (const period of periodsUntil(deadline, figure.knownOn, asOf)) {
    const question = questionOf(period, figure.measure, figure.over);
    const outturns = question && outturnsOf(held, question);
    if (outturns === null || typeof outturns === "string" || typeof outturns.settled === "string") continue;
    if (reaching.includes(outcomeAgainst(reading, outturns.settled.allowed))) return period;
  }
  return null;
}

/**
 * The outcomes that reach the reading: within, and also above when the last known value was below (or none was known), or below when it
 * was above.
 */
function reachingOutcomes(
  read: FigureReading,
  held: SeriesHistory,
  aggregation: Aggregation,
  deadline: Period,
  asOf: string,
): readonly OutturnOutcome[] {
  const { shape } = read.figure.stated;
  if (shape === "floor" || shape === "ceiling") return ["within"];
  switch (lastKnown(read, held, aggregation, deadline, asOf)) {
    case null:
    case "below":
      return ["within", "above"];
    case "above":
      return ["within", "below"];
    case "within":
    case "indeterminate":
      return ["within"];
  }
}

/** The outcome of the newest comparable period whose value the speaker knew; null when none was known. */
function lastKnown(
  { figure, reading }: FigureReading,
  held: SeriesHistory,
  aggregation: Aggregation,
  deadline: Period,
  asOf: string,
): OutturnOutcome | null {
  const known = knownTo(figure, held, asOf);
  const firstHeld = [...known.held.tracks.values()].map(({ period }) => period.first).sort()[0];
  let period = lastBegun(deadline, known.day);
  while (firstHeld !== undefined && period.last >= firstHeld) {
    const question = questionOf(period, figure.measure, figure.over);
    const outturn = question && outturnAsOf(known.held, aggregation, question, known.day);
    if (outturn !== null && typeof outturn !== "string") return outcomeAgainst(reading, outturn.allowed);
    period = shiftPeriod(period, -monthsOf(deadline));
  }
  return null;
}

/** The periods of the deadline's length up to it that had not ended on `day` and had begun by `asOf`, in order. */
function periodsUntil(deadline: Period, day: string, asOf: string): readonly Period[] {
  const periods: Period[] = [];
  let period = lastBegun(deadline, asOf);
  while (period.last >= day) {
    periods.push(period);
    period = shiftPeriod(period, -monthsOf(deadline));
  }
  return periods.reverse();
}

/** The deadline's period if it had begun on a day, or else the last period of its length before it that had. */
function lastBegun(deadline: Period, day: string): Period {
  const months = monthsOf(deadline);
  const ahead = monthOf(deadline.first) - monthOf(day);
  return ahead <= 0 ? deadline : shiftPeriod(deadline, -Math.ceil(ahead / months) * months);
}
