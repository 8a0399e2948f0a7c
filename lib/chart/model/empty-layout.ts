import { wrapText } from "../text/wrap";
import { bareAxis } from "./category-axis";
import type { ChartLayout } from "./model";
import { emptyAxis } from "./value-axis";

const LINE = 18;

/** What a chart shows when it has no rows: a sentence in the middle that says what is missing. */
export function emptyLayout(width: number, sentence: string): ChartLayout {
  const lines = wrapText(sentence, "word", width - 16);
  return {
    orientation: "horizontal",
    box: { width, height: 46 + LINE * lines.length, margins: { top: 8, right: 8, bottom: 8, left: 8 } },
    value: { ...emptyAxis(""), ticks: [], labelled: false },
    along: bareAxis("row", [0, 1]),
    marks: lines.map((text, index) => ({
      kind: "label",
      role: "frame",
      outcome: null,
      key: null,
      x: width / 2,
      y: 38 + index * LINE,
      anchor: "middle",
      runs: [{ text, style: "word" }],
      halo: false,
    })),
  };
}
