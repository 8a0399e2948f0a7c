import type { BarMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import { type PathShape, path, polyline, rectangle } from "../svg-primitives";

/**
 * A column with a 3 px line at the value. A part of a period is a dashed line without a column; a provisional value has an open
 * column.
 */
export function drawBar(mark: BarMark, scales: Scales): readonly PathShape[] {
  const [from, to] = [scales.along(mark.along[0]), scales.along(mark.along[1])];
  const end = scales.value(mark.value);
  const cap = polyline([scales.at(from, end), scales.at(to, end)]);
  if (mark.role === "part") return [path("part", cap)];
  const column = mark.role === "provisional" ? "column-open" : "column";
  return [path(column, rectangle(scales.at(from, scales.value(mark.base)), scales.at(to, end))), path("cap", cap)];
}
