import { layOutChart } from "../layout";
import type { ChartDescription } from "../model/description";
import type { Picture } from "../model/picture";
import { svgText } from "./svg-inline";

/**
 * A chart as HTML: a box with an SVG element for each width, of which styles show the widest that fits its container. `widths` is
 * ascending and of those that have rules. `id` is unique in the page.
 */
export function drawBoxes(description: ChartDescription, widths: readonly number[], id: string): string {
  return boxesOf(widths, id, (width) => layOutChart(description, { width }));
}

/** The same for a picture that has no description. */
export function boxesOf(widths: readonly number[], id: string, pictureAt: (width: number) => Picture): string {
  return widths
    .map((width, index) => {
      const next = widths[index + 1];
      const classes = next === undefined ? `box box-${width}` : `box box-${width} until-${next}`;
      return `<div class="${classes}">${svgText(pictureAt(width), `${id}-${width}`)}</div>`;
    })
    .join("");
}
