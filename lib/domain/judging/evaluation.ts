import type { FigureToJudge } from "../ledger/statement";
import { reachedIn } from "../time/deadline";
import type { Period } from "../time/period";
import { plain } from "../values/quantity";
import type { History } from "../vintages/history";
import { type FigureReading, isCloseTo, type Judgement, judge } from "./judgement";
import type { Outcome } from "./outcome";
import type { Outturn } from "./outturn-as-of";
import {
  type Case,
  type DecidingOutturn,
  decidingOutturnOf,
  notComparable,
  onEverySeries,
  questionTo,
  type SeriesOutcome,
  seriesOutcome,
} from "./series-outcome";

/** A reading as plain text, in base units (a rate: percent); `inclusive` of a threshold only. */
export type PlainReading = { readonly low: string | null; readonly high: string | null; readonly inclusive?: boolean };

/** How a figure stands to one series as of a day: plain data, decimals as text. */
export type Evaluation = SeriesOutcome & {
  /** Repeats the outcome where nothing is judged. */
  readonly strictOutcome: Outcome;
  readonly close: boolean;
  readonly reading: PlainReading;
  /** The settled outturn is the latest so far. */
  readonly settling: boolean;
  /** The day on which it settles or settled; null where there is no outturn. */
  readonly settlesOn: string | null;
  /** Of a deadline: the first period in which it was reached. */
  readonly reached?: string;
  readonly first: Judgement | null;
  readonly settled: Judgement | null;
  readonly latest: Judgement | null;
  /** Of a reported figure: against the value known to its speaker. */
  readonly known: Judgement | null;
};

/** Figures of one indicator, in their order, each against every series, in theirs, as of a day (rules 3 to 9). */
export function evaluateAll(figures: readonly FigureToJudge[], history: History, asOf: string): readonly (readonly Evaluation[])[] {
  return onEverySeries(figures, history, asOf, (read) => {
    const reading = plainReading(read);
    return (on) => evaluateOn(on, reading);
  });
}

function evaluateOn(on: Case, reading: PlainReading): Evaluation {
  const question = questionTo(on);
  if (typeof question === "string") return unjudged(seriesOutcome(on, notComparable(question)), reading, null);
  const judging = decidingOutturnOf(on, question);
  const reached = reachedIn(on.read, on.held, on.history.indicator.aggregation, on.asOf, on.outturnsOf);
  const verdict = seriesOutcome(on, judging);
  if ("outcome" in judging) return unjudged(verdict, reading, reached);
  return judged(on, verdict, judging, reading, reached);
}

function judged(
  { read }: Case,
  verdict: SeriesOutcome,
  { outturns, by, known }: DecidingOutturn,
  reading: PlainReading,
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
function judgingOnce(read: FigureReading): (outturn: Outturn) => Judgement {
  const all = new Map<Outturn, Judgement>();
  return (outturn) => {
    const held = all.get(outturn) ?? judge(read, outturn);
    all.set(outturn, held);
    return held;
  };
}

function unjudged(verdict: SeriesOutcome, reading: PlainReading, reached: Period | null): Evaluation {
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

/** What a figure is taken to hold, as text (rule 3). */
export function plainReading({ figure: { stated }, reading: { low, high } }: FigureReading): PlainReading {
  return {
    low: low && plain(low.num),
    high: high && plain(high.num),
    ...((stated.shape === "floor" || stated.shape === "ceiling") && { inclusive: stated.inclusive }),
  };
}
