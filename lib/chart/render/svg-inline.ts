import type { Picture } from "../model/picture";
import { escapeXml } from "./escape";
import { type StyleWriter, writePicture } from "./svg-writer";

/** Looks as classes: `charts.css` colours them by the page's tokens, light, dark and in print. */
const STYLE_CLASSES: StyleWriter = {
  path: (style) => ` class="${style}"`,
  text: (style, halo) => ` class="${style}${halo ? " halo" : ""}"`,
};

/**
 * A picture as SVG text to stand in a page. `id` is unique in the page and names the picture's sentence;
 * `box` is the class by which CSS shows one of several boxes ("wide", "print", "narrow").
 */
export function svgText(picture: Picture, id: string, box: string): string {
  const { width, height } = picture.box;
  return `<svg class="plot ${escapeXml(box)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${escapeXml(id)}"><title id="${escapeXml(id)}">${escapeXml(picture.summary)}</title>${writePicture(picture, STYLE_CLASSES)}</svg>`;
}
