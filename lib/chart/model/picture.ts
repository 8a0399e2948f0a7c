import { drawChart } from "../render/draw";
import type { SvgShape } from "../render/svg-primitives";
import type { Chart } from "./model";

/** Several charts in one picture, each with its own scales at its own place: panels, or a chart with its close-up. */
export type CompositePicture = {
  readonly box: { readonly width: number; readonly height: number };
  /** From the sheet's top left corner, in pixels. */
  readonly parts: readonly { readonly x: number; readonly y: number; readonly chart: Chart }[];
  readonly title: string;
  /** One sentence that says what they show together. */
  readonly summary: string;
};

/** What a page or a file shows: one chart, or a sheet of them. */
export type Picture = Chart | CompositePicture;

/** The charts of a picture, each with its place. */
export function pictureParts(picture: Picture): CompositePicture["parts"] {
  return "parts" in picture ? picture.parts : [{ x: 0, y: 0, chart: picture }];
}

/** The shapes of a picture by part, in the order of drawing. */
export function drawPicture(picture: Picture): readonly { readonly x: number; readonly y: number; readonly shapes: readonly SvgShape[] }[] {
  return pictureParts(picture).map(({ x, y, chart }) => ({ x, y, shapes: drawChart(chart) }));
}
