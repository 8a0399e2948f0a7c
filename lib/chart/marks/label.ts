import type { LabelMark, LeaderMark } from "../model";
import { type PathShape, path, polyline, type TextShape } from "../shape";

/** Text stands where the layout put it: no scale moves it. */
export function drawLabel({ x, y, anchor, runs, halo }: LabelMark): readonly TextShape[] {
  return [{ shape: "text", x, y, anchor, runs, halo }];
}

export function drawLeader({ points }: LeaderMark): readonly PathShape[] {
  return [path("leader", polyline(points))];
}
