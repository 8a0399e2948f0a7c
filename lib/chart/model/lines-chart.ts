import type { TextStyleName } from "../render/styles";
import { wrapText } from "../text/wrap";
import { emptyLayout } from "./empty-layout";
import type { Chart, LabelMark } from "./model";

const LINE = 18;
/** In pixels, under the last baseline. */
const FOOT = 10;

/** A part of a picture that is text alone, broken into lines of its width; `first` is the first baseline. */
export function linesChart(text: string, style: TextStyleName, width: number, first: number): Chart {
  const lines = wrapText(text, style, width - 4);
  const empty = emptyLayout(width, "");
  const marks = lines.map(
    (line, index): LabelMark => ({
      kind: "label",
      role: "frame",
      outcome: null,
      key: null,
      x: 0,
      y: first + index * LINE,
      anchor: "start",
      runs: [{ text: line, style }],
      halo: false,
    }),
  );
  return { ...empty, box: { ...empty.box, height: first + (lines.length - 1) * LINE + FOOT }, marks, title: "", summary: "" };
}
