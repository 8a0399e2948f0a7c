import { drawPicture, type Picture } from "../model/picture";
import { escapeXml } from "./escape";
import type { PathLook, TextLook } from "./styles";
import { type PathShape, px, RUN_GAP, type Shape, type TextShape } from "./svg-primitives";

/** How a look becomes attributes, each after a space: classes in a page, colours and fonts in a file of its own. */
export type Dress = {
  readonly path: (look: PathLook) => string;
  readonly text: (look: TextLook, halo: boolean) => string;
};

/** A picture as SVG elements, each part at its place. */
export function printPicture(picture: Picture, dress: Dress): string {
  return drawPicture(picture)
    .map(({ x, y, shapes }) => {
      const drawn = printShapes(shapes, dress);
      return x === 0 && y === 0 ? drawn : `<g transform="translate(${px(x)} ${px(y)})">${drawn}</g>`;
    })
    .join("");
}

/** Shapes as SVG elements. Every text is escaped. */
export function printShapes(shapes: readonly Shape[], dress: Dress): string {
  return shapes.map((shape) => (shape.shape === "path" ? printPath(shape, dress) : printText(shape, dress))).join("");
}

function printPath({ d, look }: PathShape, dress: Dress): string {
  return `<path d="${d}"${dress.path(look)}/>`;
}

function printText({ x, y, anchor, runs, halo }: TextShape, dress: Dress): string {
  const place = ` x="${px(x)}" y="${px(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
  const [first, ...more] = runs;
  if (first === undefined) return "";
  if (more.length === 0) return `<text${place}${dress.text(first.look, halo)}>${escapeXml(first.text)}</text>`;
  const spans = runs.map(
    ({ text, look }, index) => `<tspan${index === 0 ? "" : ` dx="${RUN_GAP}"`}${dress.text(look, halo)}>${escapeXml(text)}</tspan>`,
  );
  return `<text${place}>${spans.join("")}</text>`;
}
