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

/** An axis around all values, from zero only where they reach it; both ends are ticks. For points and lines: see `spanAxis`. */
export function aroundAxis({ values, multiplier, unit, count }: AxisInput): ValueAxis {
  const numbers = values.map((value) => scaled(value, multiplier));
  if (numbers.length === 0) return emptyAxis(unit);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const half = least === most ? Math.max(Math.abs(most) * 0.1, 0.5) : 0;
  const [low, high] = nice(least - half, most + half, count);
  return axisOver(low, high, multiplier, unit, count);
}

/**
 * A logarithmic axis over values above zero, from one of 1, 2, 5 times a power of ten to another. Ticks are at all of these or, where they
 * would be more than `count`, at powers of ten.
 */
export function logAxis({ values, multiplier, unit, count }: AxisInput): ValueAxis {
  const numbers = values.map((value) => scaled(value, multiplier));
  if (numbers.length === 0) return emptyAxis(unit);
  const steps = roundSteps(Math.min(...numbers), Math.max(...numbers));
  const [low = 1, high = 10] = [steps[0], steps.at(-1)];
  const shown = thinned(steps, count);
  return {
    domain: [baseText(low, multiplier), baseText(high, multiplier)],
    isLogarithmic: true,
    ticks: shown.map((step) => ({ value: baseText(step, multiplier), text: tickText(step) })),
    unit,
    labelled: true,
  };
}

/** 1, 2 and 5 times powers of ten, from the last at or below `least` to the first at or above `most`, two at least. */
function roundSteps(least: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least)) - 1, Math.ceil(Math.log10(most)) + 1];
  const all = Array.from({ length: last - first + 1 }, (_, index) => [1, 2, 5].map((digit) => Number(`${digit}e${first + index}`))).flat();
  const from = Math.max(
    0,
    all.findLastIndex((step) => step <= least),
  );
  const to = all.findIndex((step) => step >= most && step > (all[from] ?? 0));
  return all.slice(from, to + 1);
}

function thinned(steps: readonly number[], count: number): readonly number[] {
  if (steps.length <= count) return steps;
  const powers = steps.filter((step) => Number.isInteger(Math.log10(step)));
  if (powers.length < 2) return steps;
  const every = Math.ceil(powers.length / count);
  return powers.filter((_, index) => index % every === 0);
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
