import type { ScaleChoice } from "../../../input/query/view";
import type { ValueAxis } from "../../model/model";
import { aroundAxis, logAxis, zeroAxis } from "../../model/value-axis";
import { textWidth } from "../../text/text-width";
import type { OutturnRows } from "../outturn-rows";
import { drawnScale, scaleWords } from "../scale";
import { hedgedValues, publishedValues, type Slot, statedValues } from "./slots";

/** The published values keep at least this share of the scale: what was stated farther out stands at its edge. */
const LEAST_PUBLISHED_SHARE = 0.5;
/** This share of the stated values, the nearest, is inside whatever the scale. */
const LEAST_STATED_SHARE = 2 / 3;
const MIN_TICKS = 3;

/**
 * The scale of a chart, fitted to the published values: from zero, around them, or logarithmic. Stated values widen it, the nearest first:
 * two thirds of them always, others as long as the published values keep half of it. Without published values it holds everything stated.
 */
export function fittedAxis(slots: readonly Slot[], rows: OutturnRows, pixels: number, tickPixels: number): ValueAxis {
  const { multiplier, unit, measure, alsoOnScale = [] } = rows;
  const scale = drawnScale(rows);
  const published = [...slots.flatMap(publishedValues), ...alsoOnScale];
  const values =
    published.length === 0
      ? slots.flatMap((slot) => [...statedValues(slot), ...hedgedValues(slot)])
      : widened(published, slots.flatMap(statedValues), scale);
  const axis = AXES[scale]({ values, multiplier, unit, count: Math.max(MIN_TICKS, Math.round(pixels / tickPixels)) });
  if (measure === "level") return axis;
  return { ...axis, ticks: axis.ticks.map((tick) => (Number(tick.value) > 0 ? { ...tick, text: `+${tick.text}` } : tick)) };
}

const AXES = { zero: zeroAxis, fitted: aroundAxis, log: logAxis } as const;

function widened(published: readonly string[], stated: readonly string[], scale: ScaleChoice): readonly string[] {
  // Shares of a scale are shares of its length.
  const lengthOf = scale === "log" ? (value: string) => Math.log(Number(value)) : Number;
  const numbers = [...published.map(lengthOf), ...(scale === "zero" ? [0] : [])];
  let [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const span = high - low;
  if (span === 0) return [...published, ...stated];
  const beyond = (value: string) => Math.max(low - lengthOf(value), lengthOf(value) - high);
  const kept: string[] = [];
  const least = Math.ceil(stated.length * LEAST_STATED_SHARE);
  for (const [index, value] of stated.toSorted((a, b) => beyond(a) - beyond(b)).entries()) {
    const [from, to] = [Math.min(low, lengthOf(value)), Math.max(high, lengthOf(value))];
    if (index >= least && span / (to - from) < LEAST_PUBLISHED_SHARE) continue;
    [low, high] = [from, to];
    kept.push(value);
  }
  return [...published, ...kept];
}

/** The unit of an axis and, where it is not from zero, its scale; as long as fits. */
export function unitWords({ unit }: OutturnRows, axis: ValueAxis, width: number): string {
  const words = scaleWords(axis);
  if (words === null) return unit;
  const [long, short] = words.map((scale) => `${unit}, ${scale}`);
  return textWidth(long ?? "", "axis") <= width ? (long ?? "") : (short ?? "");
}

/** Where a value lies relative to a scale. */
export function sideOf(value: string, { domain: [low, high] }: Pick<ValueAxis, "domain">): "below" | "inside" | "above" {
  if (Number(value) > Number(high)) return "above";
  return Number(value) < Number(low) ? "below" : "inside";
}
