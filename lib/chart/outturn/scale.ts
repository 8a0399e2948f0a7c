import type { ScaleChoice } from "../../input/query/view";
import type { ValueAxis } from "../model/model";
import type { OutturnRows } from "./outturn-rows";
import { switchedOn } from "./shown-rows";

/** The scale that the chart has: the one of its view, but from zero where a logarithmic one is asked for and cannot be. */
export function drawnScale(rows: OutturnRows): ScaleChoice {
  const { scale } = rows.view;
  return scale === "log" && !canBeLogarithmic(rows) ? "zero" : scale;
}

/** Whether all that the chart draws is above zero, so that it has a logarithm. Growth and changes never are: they have a sign. */
export function canBeLogarithmic(rows: OutturnRows): boolean {
  if (rows.measure !== "level") return false;
  const { bases, stated, alsoOnScale = [] } = switchedOn(rows);
  const published = bases.flatMap(({ observed }) => observed.flatMap(({ value, reading }) => [value, ...(reading ?? [])]));
  const said = stated.flatMap(({ stated: { low, high, reading } }) => [low, high, ...reading]);
  const values = [...published, ...said, ...alsoOnScale].filter((value) => value !== null);
  return values.length > 0 && values.every((value) => Number(value) > 0);
}

/** What is said beside an axis about its scale, in full and in short; null for one that has zero. */
export function scaleWords({ domain: [low, high], isLogarithmic }: ValueAxis): readonly [long: string, short: string] | null {
  if (isLogarithmic) return ["logarithmic scale", "log scale"];
  return Number(low) > 0 || Number(high) < 0 ? ["scale does not begin at zero", "not from zero"] : null;
}
