import type { Picture } from "../model/picture";
import { escapeXml } from "./escape";
import { type StyleWriter, writePicture } from "./svg-writer";

/** Styles as class names; `charts.css` has their rules. */
const STYLE_CLASSES: StyleWriter = {
  path: (style) => ` class="${style}"`,
  text: (style, halo) => ` class="${style}${halo ? " halo" : ""}"`,
};

/** A picture as an SVG element for a page. `id` is unique in the page and belongs to the title element. */
export function svgText(picture: Picture, id: string): string {
  const { width, height } = picture.box;
  return `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${escapeXml(id)}"><title id="${escapeXml(id)}">${escapeXml(picture.summary)}</title>${writePicture(picture, STYLE_CLASSES)}</svg>`;
}
