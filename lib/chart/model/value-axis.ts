import { nice, ticks } from "d3-array";
import { grouped } from "../../format/digits";
import { decimalText, shiftPoint } from "./decimal-text";
import type { ValueAxis } from "./model";

/** Values to show, as decimal text in base units, and the power of ten in which the axis counts. */
export type AxisInput = {
  readonly values: readonly string[];
  readonly multiplier: number;
  readonly unit: string;
  /** Approximate number of ticks. */
  readonly count: number;
};

/** An axis that includes zero and all values; both ends are ticks. */
export function zeroAxis({ values, multiplier, unit, count }: AxisInput): ValueAxis {
  const numbers = values.map((value) => scaled(value, multiplier));
  const [low, high] = nice(Math.min(0, ...numbers), Math.max(0, ...numbers), count);
  return axisOver(low, low === high ? low + 1 : high, multiplier, unit, count);
}

/**
 * An axis around the values, with `pad` (a share of their span) free at each end. It starts at zero when zero is near. For
 * intervals and points only: the length of a column has a meaning only from zero.
 */
export function spanAxis({ values, multiplier, unit, count }: AxisInput, pad: number): ValueAxis {
  const numbers = values.map((value) => scaled(value, multiplier));
  if (numbers.length === 0) return emptyAxis(unit);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const span = high - low || Math.max(Math.abs(high) * 0.1, 1);
  const [from, to] = [low - span * pad - (high === low ? span / 2 : 0), high + span * pad + (high === low ? span / 2 : 0)];
  const nearZero = low >= 0 && low < (high - low) / 3;
  return axisOver(nearZero ? 0 : from, to, multiplier, unit, count);
}

export function emptyAxis(unit: string): ValueAxis {
  return { domain: ["0", "1"], ticks: [{ value: "0", text: "0" }], unit, labelled: true };
}

function axisOver(low: number, high: number, multiplier: number, unit: string, count: number): ValueAxis {
  const steps = ticks(low, high, count);
  return {
    domain: [baseText(low, multiplier), baseText(high, multiplier)],
    ticks: steps.map((step) => ({ value: baseText(step, multiplier), text: tickText(step) })),
    unit,
    labelled: true,
  };
}

/** Groups of three digits; the minus sign is U+2212. */
function tickText(step: number): string {
  return grouped(decimalText(step));
}

function scaled(value: string, multiplier: number): number {
  return Number(value) / 10 ** multiplier;
}

function baseText(step: number, multiplier: number): string {
  return shiftPoint(decimalText(step), multiplier);
}
