import type { ArrowMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { PathStyleName } from "../styles";
import { type PathShape, path, polyline } from "../svg-primitives";

/** In pixels, the same on every scale: the arrow says "and beyond", not how far. */
export const ARROW_LENGTH = 17;
/** Pixels from the end of the scale to the start of an arrow that points beyond it. */
const EDGE_CLEARANCE = 3;
/** Pixels from the end of the scale to the tip of such an arrow. */
export const EDGE_ARROW_REACH = ARROW_LENGTH + EDGE_CLEARANCE;
const HALF_TICK = 6;
const HEAD = { back: 6, half: 4 };

export function drawArrow(mark: ArrowMark, scales: Scales): readonly PathShape[] {
  const threshold = scales.value(mark.value);
  const step = mark.towards === "up" ? scales.up : -scales.up;
  const along = scales.along(mark.along);
  const start = mark.atEdge ? EDGE_CLEARANCE : 0;
  const at = (offset: number, length: number) => scales.at(along + offset, threshold + step * (start + length));
  return [
    path(
      arrowStyle(mark.role),
      (mark.atEdge ? "" : polyline([at(-HALF_TICK, 0), at(HALF_TICK, 0)])) +
        polyline([at(0, 0), at(0, ARROW_LENGTH)]) +
        polyline([at(-HEAD.half, ARROW_LENGTH - HEAD.back), at(0, ARROW_LENGTH), at(HEAD.half, ARROW_LENGTH - HEAD.back)]),
    ),
  ];
}

function arrowStyle(role: ArrowMark["role"]): PathStyleName {
  if (role === "observed") return "series";
  return role === "implied" ? "implied" : "stated";
}
