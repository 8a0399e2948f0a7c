import type { LabelMark } from "./model";

/** The heading at the top left of a chart. */
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
