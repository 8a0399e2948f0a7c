import type { BandMark, HighlightMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import { type PathShape, path, polyline, rectangle, type XY } from "../svg-primitives";

/** An area between two hairlines: in the accent when stated, else in grey. */
export function drawBand({ edges, role }: BandMark, scales: Scales): readonly PathShape[] {
  const low = edges.map(({ along, low: value }) => scales.at(scales.along(along), scales.value(value)));
  const high = edges.map(({ along, high: value }) => scales.at(scales.along(along), scales.value(value)));
  return drawBandBetween(low, high, role);
}

/** The same between points in pixels. */
export function drawBandBetween(low: readonly XY[], high: readonly XY[], role: BandMark["role"]): readonly PathShape[] {
  const [surface, edge] = role === "stated" ? (["wedge", "stated-thin"] as const) : (["column", "leader"] as const);
  return [path(surface, `${polyline([...low, ...[...high].reverse()])}Z`), path(edge, polyline(low) + polyline(high))];
}

export function drawHighlight({ from, to }: HighlightMark): readonly PathShape[] {
  return [path("highlight", rectangle(from, to))];
}
