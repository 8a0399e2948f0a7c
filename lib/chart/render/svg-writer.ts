import { drawPicture, type Picture } from "../model/picture";
import { escapeXml } from "./escape";
import type { PathStyleName, TextStyleName } from "./styles";
import { type PathShape, px, RUN_GAP, type SvgShape, type TextShape } from "./svg-primitives";

/** Writes a style as attribute text that begins with a space: a class in a page, colours and fonts in an SVG file. */
export type StyleWriter = {
  readonly path: (style: PathStyleName) => string;
  readonly text: (style: TextStyleName, halo: boolean) => string;
};

/** A picture as SVG elements, each chart at its position. */
export function writePicture(picture: Picture, styles: StyleWriter): string {
  return drawPicture(picture)
    .map(({ x, y, shapes }) => {
      const drawn = writeShapes(shapes, styles);
      return x === 0 && y === 0 ? drawn : `<g transform="translate(${px(x)} ${px(y)})">${drawn}</g>`;
    })
    .join("");
}

/** Shapes as SVG elements. All text is escaped. */
export function writeShapes(shapes: readonly SvgShape[], styles: StyleWriter): string {
  return shapes.map((shape) => (shape.shape === "path" ? writePath(shape, styles) : writeText(shape, styles))).join("");
}

function writePath({ d, style }: PathShape, styles: StyleWriter): string {
  return `<path d="${d}"${styles.path(style)}/>`;
}

function writeText({ x, y, anchor, runs, halo }: TextShape, styles: StyleWriter): string {
  const place = ` x="${px(x)}" y="${px(y)}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
  const [first, ...more] = runs;
  if (first === undefined) return "";
  if (more.length === 0) return `<text${place}${styles.text(first.style, halo)}>${escapeXml(first.text)}</text>`;
  const spans = runs.map(
    ({ text, style }, index) => `<tspan${index === 0 ? "" : ` dx="${RUN_GAP}"`}${styles.text(style, halo)}>${escapeXml(text)}</tspan>`,
  );
  return `<text${place}>${spans.join("")}</text>`;
}
