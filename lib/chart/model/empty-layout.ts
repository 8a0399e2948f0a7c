import type { ChartLayout } from "./model";
import { emptyAxis } from "./value-axis";

/** What a chart shows when it has no rows: one sentence in the middle. */
export function emptyLayout(width: number): ChartLayout {
  return {
    orientation: "horizontal",
    box: { width, height: 64, margins: { top: 8, right: 8, bottom: 8, left: 8 } },
    value: { ...emptyAxis(""), ticks: [], labelled: false },
    along: { ticks: [], breaks: [], rules: [] },
    marks: [
      {
        kind: "label",
        role: "frame",
        outcome: null,
        key: null,
        x: width / 2,
        y: 38,
        anchor: "middle",
        runs: [{ text: "No figure held.", style: "word" }],
        halo: false,
      },
    ],
  };
}
