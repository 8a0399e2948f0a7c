import type { ObservationStatus } from "../ledger/observation";
import type { FigureToJudge, Measure } from "../ledger/statement";
import { asFractions, type Interval } from "../values/interval";
import { type Decimal, type Fraction, plain, printed } from "../values/quantity";
import { readingOf, strictReadingOf } from "../values/reading";
import { boundsOf, type Hedge, isRate, type Shape, type StatedValue } from "../values/stated-value";
import { repeatsNumber } from "../vintages/revision-kind";
import { differenceFrom, middleOf, type OutturnOutcome, outcomeAgainst } from "./outcome";
import { latestPart, movedOf, type Outturn } from "./outturn-as-of";

/** An outturn that is not one number: as printed, or the range that a sum or quotient of such allows. An open end is null. */
export type PlainValue = {
  readonly shape: Shape;
  readonly low: string | null;
  readonly high: string | null;
  readonly inclusive: boolean | null;
  readonly hedge: Hedge | null;
};

/** An outturn as plain text: levels in base units, rates in percent. Only the figure's measure is filled. */
export type PlainOutturn = {
  readonly value: string | PlainValue | null;
  readonly growth: string | PlainValue | null;
  readonly change: string | PlainValue | null;
  readonly period: string;
  /** Id of the release; of several parts the latest. */
  readonly release: string;
  readonly releasedOn: string;
  readonly computed: boolean;
  readonly summed: boolean;
  readonly status: ObservationStatus | null;
  /** Ids of the observations used, a base's last. */
  readonly observations: readonly string[];
  /** How often the base counts, where that is more than once (rule 6). */
  readonly baseTimes?: number;
};

/** One outturn held against a figure (rule 3). */
export type Judgement = {
  readonly outcome: OutturnOutcome;
  readonly strictOutcome: OutturnOutcome;
  /** In base units or points; null where the outturn is not one number. */
  readonly difference: string | null;
  /** The same; null for an open bound. */
  readonly error: string | null;
  readonly outturn: PlainOutturn;
};

/** A figure with what its stated value is taken to hold: read once, judged often. */
export type FigureReading = {
  readonly figure: FigureToJudge;
  readonly reading: Interval<Fraction>;
  readonly strictReading: Interval<Fraction>;
  /** The midpoint or central value in base units or percent; null of an open bound. */
  readonly middle: Decimal | null;
};

export function readFigure(figure: FigureToJudge): FigureReading {
  const { stated, measure, unit } = figure;
  return {
    figure,
    reading: asFractions(readingOf(stated, isRate(measure, unit))),
    strictReading: asFractions(strictReadingOf(stated)),
    middle: middleOf(stated),
  };
}

/** The outcome alone. A reported figure is within any value that it repeats (rule 5). */
export function outcomeOnOutturn({ figure, reading }: FigureReading, outturn: Outturn): OutturnOutcome {
  return repeats(figure, outturn) ? "within" : outcomeAgainst(reading, outturn.allowed);
}

/** A figure against one outturn. */
export function judge(read: FigureReading, outturn: Outturn): Judgement {
  const { figure, strictReading, middle } = read;
  const number = outturn.number && printed(outturn.number);
  return {
    outcome: outcomeOnOutturn(read, outturn),
    strictOutcome: outcomeAgainst(strictReading, outturn.allowed),
    difference: number && plain(differenceFrom(boundsOf(figure.stated), number)),
    error: number && middle && plain(number.minus(middle)),
    outturn: printOutturn(outturn, figure.measure),
  };
}

/**
 * Whether moving the outturn by half its last digit could change the outcome, or make its base zero or less (rule 3).
 * False where the outturn is not one number, and for a reported figure that repeats it.
 */
export function isCloseTo({ figure, reading }: FigureReading, outturn: Outturn): boolean {
  if (outturn.number === null || repeats(figure, outturn)) return false;
  const moved = movedOf(outturn);
  return moved === null || outcomeAgainst(reading, moved) === "indeterminate";
}

function repeats(figure: FigureToJudge, outturn: Outturn): boolean {
  return figure.nature === "reported" && outturn.number !== null && repeatsNumber(outturn.number, outturn.finest, figure.stated);
}

function printOutturn(outturn: Outturn, measure: Measure): PlainOutturn {
  const value = printNumber(outturn);
  const { observation } = latestPart(outturn);
  return {
    value: measure === "level" ? value : null,
    growth: measure === "growth" ? value : null,
    change: measure === "change" ? value : null,
    period: outturn.period.text,
    release: observation.release,
    releasedOn: observation.releasedOn,
    computed: outturn.computed,
    summed: outturn.summed,
    status: statusOf(outturn),
    observations: outturn.parts.map((part) => part.observation.id),
    ...(outturn.baseTimes > 1 && { baseTimes: outturn.baseTimes }),
  };
}

function printNumber(outturn: Outturn): string | PlainValue {
  if (outturn.number !== null) return plain(printed(outturn.number));
  if (outturn.stated !== null) return plainValue(outturn.stated);
  const { low, high } = outturn.allowed;
  return { shape: "range", low: textOf(low), high: textOf(high), inclusive: null, hedge: null };
}

/** A value as it was printed, in base units (a rate: percent). */
export function plainValue(stated: StatedValue): PlainValue {
  const [low, high] = boundsOf(stated);
  return {
    shape: stated.shape,
    low: low && plain(low),
    high: high && plain(high),
    inclusive: stated.shape === "floor" || stated.shape === "ceiling" ? stated.inclusive : null,
    hedge: stated.hedge,
  };
}

function textOf(end: Fraction | null): string | null {
  return end && plain(printed(end));
}

/** Provisional if any part is; else that of the latest release among the parts. */
function statusOf(outturn: Outturn): ObservationStatus | null {
  return outturn.parts.some(({ status }) => status === "P") ? "P" : latestPart(outturn).status;
}
