import { type Aside, asideOf, basisReason, type NotComparableReason, overReason, successorsOf } from "./comparable";
import { judgedPeriod, reachedIn } from "./deadline";
import type { History, SeriesHistory } from "./history";
import { isCloseTo, type Judged, judge, type ReadFigure, readFigure } from "./judgement";
import { knownTo } from "./known";
import type { Outcome } from "./outcome";
import { type Missing, type Outturn, outturnOn, type Question, questionOf } from "./outturn";
import { type OutturnsOf, outturnsAsOf } from "./outturns";
import { isOver, type Period } from "./period";
import { plain } from "./quantity";
import type { Series } from "./series";
import type { Figure } from "./statement";

export type PendingReason = "periodNotOver" | "notHeld" | "partsMissing";
export type Reason = NotComparableReason | PendingReason | "coarse";

/** A reading as plain text, in base units (a rate: percent); `inclusive` of a threshold only. */
export type PrintedReading = { readonly low: string | null; readonly high: string | null; readonly inclusive?: boolean };

/** How a figure stands to one series as of a day: plain data, decimals as text. */
export type Evaluation = {
  /** Slug. */
  readonly series: string;
  /** Whether it makes the headline (rule 10). */
  readonly counts: boolean;
  readonly aside?: Aside;
  readonly outcome: Outcome;
  /** Repeats the outcome where nothing is judged. */
  readonly strictOutcome: Outcome;
  /** Why it is pending, indeterminate or not comparable. */
  readonly reason?: Reason;
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
  readonly figure: ReadFigure;
  readonly held: SeriesHistory;
  readonly history: History;
  readonly asOf: string;
  readonly outturnsOf: OutturnsOf;
  readonly reading: PrintedReading;
};

type WhatWasJudged = Omit<Evaluation, "series" | "counts" | "reading" | "aside" | "reason" | "reached">;

type Unjudged =
  | { readonly outcome: "pending"; readonly reason: PendingReason }
  | { readonly outcome: "notComparable"; readonly reason: NotComparableReason };

/** The figure against every series of its indicator, in their order, as of a day (rules 3 to 9). */
export function evaluate(figure: Figure, history: History, asOf: string): readonly Evaluation[] {
  return evaluateAll([figure], history, asOf)[0] ?? [];
}

/** The same for many figures of one indicator, in their order: what they share is looked up once. */
export function evaluateAll(figures: readonly Figure[], history: History, asOf: string): readonly (readonly Evaluation[])[] {
  const outturnsOf = outturnsAsOf(history.indicator.aggregation, asOf);
  return figures.map((stated) => {
    const figure = readFigure(stated);
    const reading = printReading(figure);
    return history.series.map((held) => evaluateOn({ figure, held, history, asOf, outturnsOf, reading }));
  });
}

function evaluateOn(on: Case): Evaluation {
  const { figure, held, history, asOf } = on;
  const question = askedBy(figure);
  if (typeof question === "string") return unjudged(on, { outcome: "notComparable", reason: question });
  const reason = basisReason(figure, held.series, namedBy(on)) ?? overReason(held, question, asOf);
  if (reason !== null) return unjudged(on, { outcome: "notComparable", reason });

  const reached = reachedIn(figure, held, history.indicator.aggregation, asOf, on.outturnsOf);
  const outturns = on.outturnsOf(held, question);
  if (typeof outturns === "string") return unjudged(on, whyUnjudged(on, question, outturns), reached);
  const known = figure.nature === "reported" ? knownOutturn(on, question) : null;
  const judging = figure.nature === "reported" ? (known ?? outturns.first) : outturns.settled;
  if (typeof judging === "string") return unjudged(on, whyUnjudged(on, question, judging), reached);

  const first = judge(figure, outturns.first);
  const again = (outturn: Outturn | Missing) => (outturn === outturns.first ? first : judgeHeld(figure, outturn));
  const { outcome, strictOutcome } = judging === outturns.first ? first : judge(figure, judging);
  const judged = {
    outcome,
    strictOutcome,
    close: isCloseTo(figure, judging),
    settling: figure.nature !== "reported" && outturns.settling,
    settlesOn: outturns.settlesOn,
    first,
    settled: again(outturns.settled),
    latest: again(outturns.latest),
    known: known && judge(figure, known),
  };
  return compose(on, judged, outcome === "indeterminate" ? "coarse" : null, reached);
}

function unjudged(on: Case, { outcome, reason }: Unjudged, reached: Period | null = null): Evaluation {
  const nothing = { close: false, settling: false, settlesOn: null, first: null, settled: null, latest: null, known: null };
  return compose(on, { outcome, strictOutcome: outcome, ...nothing }, reason, reached);
}

/** What was judged, with what the figure and the series say by themselves. */
function compose(on: Case, judged: WhatWasJudged, reason: Reason | null, reached: Period | null): Evaluation {
  const { figure, held, history, reading } = on;
  const { outcome, strictOutcome, close, settling, settlesOn, first, settled, latest, known } = judged;
  const aside = outcome === "notComparable" ? null : asideOf(figure, held.series, history);
  const isNamed = figure.series === null || figure.series === held.series.slug;
  const evaluation: { -readonly [Key in keyof Evaluation]: Evaluation[Key] } = {
    series: held.series.slug,
    counts: outcome !== "notComparable" && aside === null && isNamed,
    outcome,
    strictOutcome,
    close,
    reading,
    settling,
    settlesOn,
    first,
    settled,
    latest,
    known,
  };
  // Set one by one: spreading what may be absent took a quarter of the time of judging many figures.
  if (aside !== null) evaluation.aside = aside;
  if (reason !== null) evaluation.reason = reason;
  if (reached !== null) evaluation.reached = reached.text;
  return evaluation;
}

/** What the figure asks of every series, or why it asks nothing. */
function askedBy({ period, timing, measure, over }: Figure): Question | "noPeriod" | "noBase" {
  if (period === null) return "noPeriod";
  return questionOf(judgedPeriod(period, timing), measure, over) ?? "noBase";
}

/** Why there is no outturn to judge by (rule 9): only a successor has it, the base is not positive, or it is still to come. */
function whyUnjudged(on: Case, question: Question, missing: Missing): Unjudged {
  const { figure, held, history, asOf, outturnsOf } = on;
  const succeeded = successorsOf(held.series, history).some(
    (successor) => basisReason(figure, successor.series, namedBy(on)) === null && typeof outturnsOf(successor, question) !== "string",
  );
  if (succeeded) return { outcome: "notComparable", reason: "redefined" };
  if (missing === "baseNotPositive") return { outcome: "notComparable", reason: missing };
  return { outcome: "pending", reason: isOver(question.period, asOf) ? missing : "periodNotOver" };
}

/** The outturn as the speaker of a reported figure knew it; null where nothing was known (rule 5). */
function knownOutturn({ figure, held, history, asOf }: Case, question: Question): Outturn | null {
  const known = knownTo(figure, held, asOf);
  const outturn = outturnOn(known.held, history.indicator.aggregation, question, known.day);
  return typeof outturn === "string" ? null : outturn;
}

function judgeHeld(figure: ReadFigure, outturn: Outturn | Missing): Judged | null {
  return typeof outturn === "string" ? null : judge(figure, outturn);
}

function namedBy({ figure, history }: Case): Series | null {
  return history.series.find(({ series }) => series.slug === figure.series)?.series ?? null;
}

/** What a figure is taken to hold, as text (rule 3). */
export function printReading({ stated, reading: { low, high } }: ReadFigure): PrintedReading {
  return {
    low: low && plain(low.num),
    high: high && plain(high.num),
    ...((stated.shape === "floor" || stated.shape === "ceiling") && { inclusive: stated.inclusive }),
  };
}
