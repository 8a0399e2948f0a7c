import type { OutturnRows } from "./outturn-rows";
import { switchedOn } from "./shown-rows";

/** Whether all that the chart draws is above zero, so that it has a logarithm. Growth and changes never are: they have a sign. */
export function canBeLogarithmic(rows: OutturnRows): boolean {
  if (rows.measure !== "level") return false;
  const { bases, stated } = switchedOn(rows);
  const published = bases.flatMap(({ observed }) => observed.flatMap(({ value, reading }) => [value, ...(reading ?? [])]));
  const said = stated.flatMap(({ stated: { low, high, reading } }) => [low, high, ...reading]);
  const values = [...published, ...said].filter((value) => value !== null);
  return values.length > 0 && values.every((value) => Number(value) > 0);
}
