import type { Series } from "../ledger/series";
import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "../time/deadline";
import { isOver } from "../time/period";
import type { History, SeriesHistory } from "../vintages/history";
import { knownTo } from "../vintages/known";
import { type Aside, asideOf, basisReason, lengthReason, type NotComparableReason, overReason, successorsOf } from "./comparable";
import { type FigureReading, outcomeOnOutturn, readFigure } from "./judgement";
import type { Outcome } from "./outcome";
import { latestPart, type Missing, type Outturn, outturnAsOf, type Question, questionOf } from "./outturn-as-of";
import { type FindSettlement, type Settlement, settlementsAsOf } from "./settlement";

export type PendingReason = "periodNotOver" | "notHeld" | "partsMissing";
export type Reason = NotComparableReason | PendingReason | "coarse";

/** What a figure comes to on one series as of a day: all that a headline needs. */
export type SeriesOutcome = {
  /** Slug. */
  readonly series: string;
  /** Whether it makes the headline (rule 10). */
  readonly counts: boolean;
  readonly aside?: Aside;
  readonly outcome: Outcome;
  /** Why it is pending, indeterminate or not comparable. */
  readonly reason?: Reason;
};

/** One figure, one series, one day. */
export type Case = {
  readonly read: FigureReading;
  readonly held: SeriesHistory;
  readonly history: History;
  readonly asOf: string;
  readonly outturnsOf: FindSettlement;
};

/** What a case is judged by. */
export type DecidingOutturn = {
  readonly outturns: Settlement;
  /** The one whose outcome stands. */
  readonly by: Outturn;
  /** As the speaker of a reported figure knew it. */
  readonly known: Outturn | null;
};

type Unjudged =
  | { readonly outcome: "pending"; readonly reason: PendingReason }
  | { readonly outcome: "notComparable"; readonly reason: NotComparableReason };

/** An outcome with the day of the release that gave the outturn it rests on; null where there is none. */
export type DatedOutcome = SeriesOutcome & { readonly releasedOn: string | null };

/** Outcomes alone, many times quicker than evaluations: no difference and no error is computed, no outturn turned into text. */
export function outcomesOnAllSeries(
  figures: readonly FigureToJudge[],
  history: History,
  asOf: string,
): readonly (readonly DatedOutcome[])[] {
  return onEverySeries(figures, history, asOf, () => datedOutcome);
}

/** Answers for every figure against every series of its indicator, in their orders; what they share is looked up once. */
export function onEverySeries<Answer>(
  figures: readonly FigureToJudge[],
  history: History,
  asOf: string,
  answering: (read: FigureReading) => (on: Case) => Answer,
): readonly (readonly Answer[])[] {
  const outturnsOf = settlementsAsOf(history.indicator.aggregation, asOf);
  return figures.map((figure) => {
    const read = readFigure(figure);
    const answer = answering(read);
    return history.series.map((held) => answer({ read, held, history, asOf, outturnsOf }));
  });
}

function datedOutcome(on: Case): DatedOutcome {
  const question = questionTo(on);
  const judging = typeof question === "string" ? notComparable(question) : decidingOutturnOf(on, question);
  const releasedOn = "outcome" in judging ? null : latestPart(judging.by).observation.releasedOn;
  return { ...seriesOutcome(on, judging), releasedOn };
}

/** What the figure asks of the series, or why they cannot be held against each other. */
export function questionTo(on: Case): Question | NotComparableReason {
  const { figure } = on.read;
  const question = askedBy(figure);
  if (typeof question === "string") return question;
  return (
    basisReason(figure, on.held.series, namedBy(on)) ??
    overReason(on.held, question, on.asOf) ??
    lengthReason(on.held, on.history.indicator.aggregation, question) ??
    question
  );
}

export function notComparable(reason: NotComparableReason): Unjudged {
  return { outcome: "notComparable", reason };
}

/** The outturns that the case is judged by, or why there are none (rules 5 and 9). */
export function decidingOutturnOf(on: Case, question: Question): DecidingOutturn | Unjudged {
  const outturns = on.outturnsOf(on.held, question);
  if (typeof outturns === "string") return whyUnjudged(on, question, outturns);
  const isReported = on.read.figure.nature === "reported";
  const known = isReported ? knownOutturn(on, question) : null;
  const by = isReported ? (known ?? outturns.first) : outturns.settled;
  return typeof by === "string" ? whyUnjudged(on, question, by) : { outturns, by, known };
}

/** The verdict on a case, from what it is judged by. */
export function seriesOutcome(on: Case, judging: DecidingOutturn | Unjudged): SeriesOutcome {
  const { figure } = on.read;
  const { series } = on.held;
  const { outcome, reason } = outcomeIn(on, judging);
  const aside = outcome === "notComparable" ? null : asideOf(figure, series, on.history);
  const isNamed = figure.series === null || figure.series === series.slug;
  return {
    series: series.slug,
    counts: outcome !== "notComparable" && aside === null && isNamed,
    ...(aside !== null && { aside }),
    outcome,
    ...(reason !== null && { reason }),
  };
}

function outcomeIn({ read }: Case, judging: DecidingOutturn | Unjudged): { readonly outcome: Outcome; readonly reason: Reason | null } {
  if ("outcome" in judging) return judging;
  const outcome = outcomeOnOutturn(read, judging.by);
  return { outcome, reason: outcome === "indeterminate" ? "coarse" : null };
}

/** What the figure asks of every series, or why it asks nothing. */
function askedBy({ period, timing, measure, over }: FigureToJudge): Question | "noPeriod" | "noBase" {
  if (period === null) return "noPeriod";
  return questionOf(judgedPeriod(period, timing), measure, over) ?? "noBase";
}

/** Why there is no outturn to judge by (rule 9): only a successor has it, the base is not positive, or it is still to come. */
function whyUnjudged(on: Case, question: Question, missing: Missing): Unjudged {
  const { held, history, asOf, outturnsOf } = on;
  const { figure } = on.read;
  const succeeded = successorsOf(held.series, history).some(
    (successor) => basisReason(figure, successor.series, namedBy(on)) === null && typeof outturnsOf(successor, question) !== "string",
  );
  if (succeeded) return { outcome: "notComparable", reason: "redefined" };
  if (missing === "baseNotPositive") return { outcome: "notComparable", reason: missing };
  return { outcome: "pending", reason: isOver(question.period, asOf) ? missing : "periodNotOver" };
}

/** The outturn as the speaker of a reported figure knew it; null where nothing was known (rule 5). */
function knownOutturn({ read, held, history, asOf }: Case, question: Question): Outturn | null {
  const known = knownTo(read.figure, held, asOf);
  const outturn = outturnAsOf(known.held, history.indicator.aggregation, question, known.day);
  return typeof outturn === "string" ? null : outturn;
}

function namedBy({ read, history }: Case): Series | null {
  const named = read.figure.series;
  return named === null ? null : (history.series.find(({ series }) => series.slug === named)?.series ?? null);
}
