import type { ValueAxis } from "../../model/model";
import { zeroAxis } from "../../model/value-axis";
import type { OutturnRows } from "../outturn-rows";
import { hedgedValues, publishedValues, type Slot, statedValues } from "./slots";

/** The published values keep at least this share of the scale: what was stated farther out stands at its edge. */
const LEAST_PUBLISHED_SHARE = 0.5;
/** This share of the stated values, the nearest, is inside whatever the scale. */
const LEAST_STATED_SHARE = 2 / 3;
const MIN_TICKS = 3;

/**
 * A scale from zero, fitted to the published values. Stated values widen it, the nearest first: two thirds of them always, others as
 * long as the published values keep half of it. Without published values it holds everything stated.
 */
export function fittedAxis(
  slots: readonly Slot[],
  { multiplier, unit, measure, alsoOnScale = [] }: OutturnRows,
  pixels: number,
  tickPixels: number,
): ValueAxis {
  const published = [...slots.flatMap(publishedValues), ...alsoOnScale];
  const values =
    published.length === 0
      ? slots.flatMap((slot) => [...statedValues(slot), ...hedgedValues(slot)])
      : widened(published, slots.flatMap(statedValues));
  const axis = zeroAxis({ values, multiplier, unit, count: Math.max(MIN_TICKS, Math.round(pixels / tickPixels)) });
  if (measure === "level") return axis;
  return { ...axis, ticks: axis.ticks.map((tick) => (Number(tick.value) > 0 ? { ...tick, text: `+${tick.text}` } : tick)) };
}

function widened(published: readonly string[], stated: readonly string[]): readonly string[] {
  const numbers = published.map(Number);
  let [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const span = high - low;
  if (span === 0) return [...published, ...stated];
  const beyond = (value: string) => Math.max(low - Number(value), Number(value) - high);
  const kept: string[] = [];
  const least = Math.ceil(stated.length * LEAST_STATED_SHARE);
  for (const [index, value] of stated.toSorted((a, b) => beyond(a) - beyond(b)).entries()) {
    const [from, to] = [Math.min(low, Number(value)), Math.max(high, Number(value))];
    if (index >= least && span / (to - from) < LEAST_PUBLISHED_SHARE) continue;
    [low, high] = [from, to];
    kept.push(value);
  }
  return [...published, ...kept];
}

/** Where a value lies relative to a scale. */
export function sideOf(value: string, { domain: [low, high] }: Pick<ValueAxis, "domain">): "below" | "inside" | "above" {
  if (Number(value) > Number(high)) return "above";
  return Number(value) < Number(low) ? "below" : "inside";
}
