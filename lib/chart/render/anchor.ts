import type { Mark } from "../model/model";
import type { Scales } from "../model/scales";
import { ARROW_LENGTH } from "./marks/arrow";
import type { XY } from "./svg-primitives";

/** The point of a mark that a pointer or key selects, in pixels; null for marks that stand for no single row. */
export function anchorOf(mark: Mark, scales: Scales): XY | null {
  switch (mark.kind) {
    case "bar":
      return scales.at(scales.along((mark.along[0] + mark.along[1]) / 2), scales.value(mark.value));
    case "interval":
      return scales.at(scales.along(mark.along), (scales.value(mark.low) + scales.value(mark.high)) / 2);
    case "point":
      return scales.at(scales.along(mark.along), scales.value(mark.value));
    case "arrow":
      return scales.at(
        scales.along(mark.along),
        scales.value(mark.value) + (((mark.towards === "up" ? 1 : -1) * ARROW_LENGTH) / 2) * scales.up,
      );
    case "line":
    case "band":
    case "highlight":
    case "label":
    case "leader":
    case "spot":
    case "outcome":
      return null;
  }
}
