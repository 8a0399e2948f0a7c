import { drawChart } from "../render/draw";
import type { SvgShape } from "../render/svg-primitives";
import type { Chart } from "./model";

/** Several charts in one picture, each with its own scales and position. */
export type CompositePicture = {
  readonly box: { readonly width: number; readonly height: number };
  /** Positions are pixels from the picture's top left corner. */
  readonly parts: readonly { readonly x: number; readonly y: number; readonly chart: Chart }[];
  readonly title: string;
  /** One sentence that says what the charts show together. */
  readonly summary: string;
};

/** What a page or a file shows: one chart or several. */
export type Picture = Chart | CompositePicture;

/** The charts of a picture with their positions. */
export function pictureParts(picture: Picture): CompositePicture["parts"] {
  return "parts" in picture ? picture.parts : [{ x: 0, y: 0, chart: picture }];
}

/** The shapes of each chart of a picture, in drawing order. */
export function drawPicture(picture: Picture): readonly { readonly x: number; readonly y: number; readonly shapes: readonly SvgShape[] }[] {
  return pictureParts(picture).map(({ x, y, chart }) => ({ x, y, shapes: drawChart(chart) }));
}
