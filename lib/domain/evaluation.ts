import { type Aside, asideOf, basisReason, type NotComparableReason, overReason, successorsOf } from "./comparable";
import { judgedPeriod, reachedIn } from "./deadline";
import type { History, SeriesHistory } from "./history";
import { isCloseTo, type Judged, judge, outcomeBy, type ReadFigure, readFigure } from "./judgement";
import { knownTo } from "./known";
import type { Outcome } from "./outcome";
import { type Missing, type Outturn, outturnOn, type Question, questionOf } from "./outturn";
import { type Outturns, type OutturnsOf, outturnsAsOf } from "./outturns";
import { isOver, type Period } from "./period";
import { plain } from "./quantity";
import type { Series } from "./series";
import type { Figure } from "./statement";

export type PendingReason = "periodNotOver" | "notHeld" | "partsMissing";
export type Reason = NotComparableReason | PendingReason | "coarse";

/** A reading as plain text, in base units (a rate: percent); `inclusive` of a threshold only. */
export type PrintedReading = { readonly low: string | null; readonly high: string | null; readonly inclusive?: boolean };

/** What a figure comes to on one series as of a day: all that a headline needs. */
export type Verdict = {
  /** Slug. */
  readonly series: string;
  /** Whether it makes the headline (rule 10). */
  readonly counts: boolean;
  readonly aside?: Aside;
  readonly outcome: Outcome;
  /** Why it is pending, indeterminate or not comparable. */
  readonly reason?: Reason;
};

/** How a figure stands to one series as of a day: plain data, decimals as text. */
export type Evaluation = Verdict & {
  /** Repeats the outcome where nothing is judged. */
  readonly strictOutcome: Outcome;
  readonly close: boolean;
  readonly reading: PrintedReading;
  /** The settled outturn is the latest so far. */
  readonly settling: boolean;
  /** The day on which it settles or settled; null where there is no outturn. */
  readonly settlesOn: string | null;
  /** Of a deadline: the first period in which it was reached. */
  readonly reached?: string;
  readonly first: Judged | null;
  readonly settled: Judged | null;
  readonly latest: Judged | null;
  /** Of a reported figure: against the value known to its speaker. */
  readonly known: Judged | null;
};

/** One figure, one series, one day. */
type Case = {
  readonly read: ReadFigure;
  readonly held: SeriesHistory;
  readonly history: History;
  readonly asOf: string;
  readonly outturnsOf: OutturnsOf;
};

/** What a case is judged by. */
type Judging = {
  readonly outturns: Outturns;
  /** The one whose outcome stands. */
  readonly by: Outturn;
  /** As the speaker of a reported figure knew it. */
  readonly known: Outturn | null;
};

type Unjudged =
  | { readonly outcome: "pending"; readonly reason: PendingReason }
  | { readonly outcome: "notComparable"; readonly reason: NotComparableReason };

/** The figure against every series of its indicator, in their order, as of a day (rules 3 to 9). */
export function evaluate(figure: Figure, history: History, asOf: string): readonly Evaluation[] {
  return evaluateAll([figure], history, asOf)[0] ?? [];
}

/** The same for many figures of one indicator, in their order: what they share is looked up once. */
export function evaluateAll(figures: readonly Figure[], history: History, asOf: string): readonly (readonly Evaluation[])[] {
  return onEverySeries(figures, history, asOf, (read) => {
    const reading = printReading(read);
    return (on) => evaluateOn(on, reading);
  });
}

/** Only what each comes to, by the same rules: no value is compared or printed that no outcome rests on. */
export function verdictsOnAll(figures: readonly Figure[], history: History, asOf: string): readonly (readonly Verdict[])[] {
  return onEverySeries(figures, history, asOf, () => verdictOn);
}

function onEverySeries<Answer>(
  figures: readonly Figure[],
  history: History,
  asOf: string,
  answering: (read: ReadFigure) => (on: Case) => Answer,
): readonly (readonly Answer[])[] {
  const outturnsOf = outturnsAsOf(history.indicator.aggregation, asOf);
  return figures.map((figure) => {
    const read = readFigure(figure);
    const answer = answering(read);
    return history.series.map((held) => answer({ read, held, history, asOf, outturnsOf }));
  });
}

function verdictOn(on: Case): Verdict {
  const question = questionTo(on);
  const judging = typeof question === "string" ? notComparable(question) : judgingOf(on, question);
  return verdictOf(on, judging);
}

function evaluateOn(on: Case, reading: PrintedReading): Evaluation {
  const question = questionTo(on);
  if (typeof question === "string") return unjudged(verdictOf(on, notComparable(question)), reading, null);
  const judging = judgingOf(on, question);
  const reached = reachedIn(on.read, on.held, on.history.indicator.aggregation, on.asOf, on.outturnsOf);
  const verdict = verdictOf(on, judging);
  if ("outcome" in judging) return unjudged(verdict, reading, reached);
  return judged(on, verdict, judging, reading, reached);
}

/** What the figure asks of the series, or why they cannot be held against each other. */
function questionTo(on: Case): Question | NotComparableReason {
  const { figure } = on.read;
  const question = askedBy(figure);
  if (typeof question === "string") return question;
  return basisReason(figure, on.held.series, namedBy(on)) ?? overReason(on.held, question, on.asOf) ?? question;
}

function notComparable(reason: NotComparableReason): Unjudged {
  return { outcome: "notComparable", reason };
}

function judgingOf(on: Case, question: Question): Judging | Unjudged {
  const outturns = on.outturnsOf(on.held, question);
  if (typeof outturns === "string") return whyUnjudged(on, question, outturns);
  const isReported = on.read.figure.nature === "reported";
  const known = isReported ? knownOutturn(on, question) : null;
  const by = isReported ? (known ?? outturns.first) : outturns.settled;
  return typeof by === "string" ? whyUnjudged(on, question, by) : { outturns, by, known };
}

function verdictOf(on: Case, judging: Judging | Unjudged): Verdict {
  const { figure } = on.read;
  const { series } = on.held;
  const { outcome, reason } = outcomeIn(on, judging);
  const aside = outcome === "notComparable" ? null : asideOf(figure, series, on.history);
  const isNamed = figure.series === null || figure.series === series.slug;
  const verdict: { -readonly [Key in keyof Verdict]: Verdict[Key] } = {
    series: series.slug,
    counts: outcome !== "notComparable" && aside === null && isNamed,
    outcome,
  };
  // Set one by one: spreading what may be absent took a quarter of the time of judging many figures.
  if (aside !== null) verdict.aside = aside;
  if (reason !== null) verdict.reason = reason;
  return verdict;
}

function outcomeIn({ read }: Case, judging: Judging | Unjudged): { readonly outcome: Outcome; readonly reason: Reason | null } {
  if ("outcome" in judging) return judging;
  const outcome = outcomeBy(read, judging.by);
  return { outcome, reason: outcome === "indeterminate" ? "coarse" : null };
}

function judged(
  { read }: Case,
  verdict: Verdict,
  { outturns, by, known }: Judging,
  reading: PrintedReading,
  reached: Period | null,
): Evaluation {
  const judgedBy = judgingOnce(read);
  const { settled, latest } = outturns;
  return {
    ...verdict,
    strictOutcome: judgedBy(by).strictOutcome,
    close: isCloseTo(read, by),
    reading,
    settling: read.figure.nature !== "reported" && outturns.settling,
    settlesOn: outturns.settlesOn,
    ...(reached !== null && { reached: reached.text }),
    first: judgedBy(outturns.first),
    settled: typeof settled === "string" ? null : judgedBy(settled),
    latest: typeof latest === "string" ? null : judgedBy(latest),
    known: known && judgedBy(known),
  };
}

/** First, settled and latest are often one outturn: each is judged once. */
function judgingOnce(read: ReadFigure): (outturn: Outturn) => Judged {
  const all = new Map<Outturn, Judged>();
  return (outturn) => {
    const judged = all.get(outturn) ?? judge(read, outturn);
    all.set(outturn, judged);
    return judged;
  };
}

function unjudged(verdict: Verdict, reading: PrintedReading, reached: Period | null): Evaluation {
  return {
    ...verdict,
    strictOutcome: verdict.outcome,
    close: false,
    reading,
    settling: false,
    settlesOn: null,
    ...(reached !== null && { reached: reached.text }),
    first: null,
    settled: null,
    latest: null,
    known: null,
  };
}

/** What the figure asks of every series, or why it asks nothing. */
function askedBy({ period, timing, measure, over }: Figure): Question | "noPeriod" | "noBase" {
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
  const outturn = outturnOn(known.held, history.indicator.aggregation, question, known.day);
  return typeof outturn === "string" ? null : outturn;
}

function namedBy({ read, history }: Case): Series | null {
  const named = read.figure.series;
  return named === null ? null : (history.series.find(({ series }) => series.slug === named)?.series ?? null);
}

/** What a figure is taken to hold, as text (rule 3). */
export function printReading({ figure: { stated }, reading: { low, high } }: ReadFigure): PrintedReading {
  return {
    low: low && plain(low.num),
    high: high && plain(high.num),
    ...((stated.shape === "floor" || stated.shape === "ceiling") && { inclusive: stated.inclusive }),
  };
}
