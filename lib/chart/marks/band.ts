import type { BandMark } from "../model";
import type { Scales } from "../scales";
import { type PathShape, path, rectangle } from "../shape";

/** A surface: what is still to come, or the wash of a chosen row across the whole box. */
export function drawBand(mark: BandMark, scales: Scales): readonly PathShape[] {
  const [from, to] = mark.along;
  const edges = scales.orientation === "upright" ? [scales.plot.bottom, scales.plot.top] : [scales.plot.left, scales.plot.right];
  const [low, high] = mark.values === null ? edges : mark.values.map(scales.value);
  const surface = rectangle(scales.at(from, low ?? 0), scales.at(to, high ?? 0));
  return [path(mark.role === "stated" ? "wedge" : "wash", surface)];
}
