import type { MarkOutcome } from "../../model/model";
import { disc, type PathShape, path, polyline, type XY } from "../svg-primitives";

/** In pixels. The symbol is a small interval and the position of the outturn relative to it. */
export const OUTCOME_MARK_SIZE = { width: 12, height: 18 };

/** The symbol of an outcome with its top left corner at `x`, `y`. */
export function drawOutcome(outcome: MarkOutcome, x: number, y: number): readonly PathShape[] {
  const at = ([dx, dy]: XY): XY => [x + dx, y + 0.5 + dy];
  const line = (...points: XY[]) => polyline(points.map(at));
  const closed = (...points: XY[]) => `${line(...points)}Z`;
  const bracket = line([1.5, 6], [10.5, 6]) + line([1.5, 11], [10.5, 11]) + line([6, 6], [6, 11]);
  const up = closed([6, -0.5], [9.4, 4.2], [2.6, 4.2]);
  const down = closed([6, 17.5], [9.4, 12.8], [2.6, 12.8]);
  const wide = line([1.5, 3.8], [10.5, 3.8]) + line([1.5, 13.2], [10.5, 13.2]);
  switch (outcome) {
    case "above":
      return [path("outcome-above", bracket), path("outcome-above-fill", up)];
    case "below":
      return [path("outcome-below", bracket), path("outcome-below-fill", down)];
    case "within":
      return [path("outcome-ink", wide), path("outcome-ink-fill", disc(at([6, 8.5]), 2.9))];
    case "depends":
      return [path("outcome-ink", bracket), path("outcome-above-fill", up), path("outcome-below-fill", down)];
    case "pending":
      return [path("outcome-pending-dash", disc(at([6, 8.5]), 4))];
    case "indeterminate":
      return [path("outcome-pending", disc(at([6, 8.5]), 4))];
    case "notComparable":
      return [path("outcome-pending", line([1.5, 6.5], [10.5, 6.5]) + line([1.5, 10.5], [10.5, 10.5]) + line([3.2, 13.8], [8.8, 3.2]))];
  }
}
