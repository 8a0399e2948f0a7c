import type { LabelledGroup } from "./block-lines";

/** A period's space along the axis in pixels, the edges of its column, and its groups in the order of their marks. */
export type LabelledSlot = {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly LabelledGroup[];
};
