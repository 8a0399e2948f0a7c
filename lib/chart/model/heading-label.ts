import type { LabelMark } from "./model";

/** What a part of a picture is about, above its left edge. */
export function headingLabel(text: string): LabelMark {
  return {
    kind: "label",
    role: "frame",
    outcome: null,
    key: null,
    x: 0,
    y: 16,
    anchor: "start",
    runs: [{ text, style: "strong" }],
    halo: false,
  };
}
