import type { Picture } from "../model/picture";
import { wrapAddress, wrapText } from "../text/wrap";
import { escapeXml } from "./escape";
import { THEMES, type Theme } from "./palette";
import type { TextStyleName } from "./styles";
import { styleAttributes } from "./svg-attributes";
import type { TextShape } from "./svg-primitives";
import { writePicture, writeShapes } from "./svg-writer";

/** The source note of a picture file: where its numbers come from, and as of when. */
export type Provenance = {
  /** How to read the picture, or null. */
  readonly note: string | null;
  readonly source: string;
  /** In words: "10 March 2026". */
  readonly asOf: string;
  readonly ledger: number;
  readonly rules: string;
  readonly address: string;
};

const EDGE = 20;
const LINE = 18;
const HEADING = 26;

/** A picture as a complete SVG file: colours and fonts in attributes, the title above and the provenance below. */
export function standaloneSvg(picture: Picture, theme: Theme, provenance: Provenance): string {
  const { width, height } = picture.box;
  const styles = styleAttributes(theme);
  const heading = wrapText(picture.title, "headline", width);
  const foot = [
    ...(provenance.note === null ? [] : wrapText(provenance.note, "small", width)),
    ...wrapText(
      `${provenance.source} · as of ${provenance.asOf} · record ${provenance.ledger} · methodology ${provenance.rules}`,
      "small",
      width,
    ),
    ...wrapAddress(provenance.address, "small", width),
  ];
  const top = EDGE + heading.length * HEADING + 8;
  const total = { width: width + 2 * EDGE, height: Math.ceil(top + height + LINE + foot.length * LINE + EDGE / 2) };
  const words = [
    ...heading.map((text, index) => textLine(text, "headline", EDGE + 18 + index * HEADING)),
    ...foot.map((text, index) => textLine(text, "small", top + height + 24 + index * LINE)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" role="img">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.summary)}</desc>`,
    `<rect width="${total.width}" height="${total.height}" fill="${THEMES[theme].paper}"/>`,
    writeShapes(words, styles),
    `<g transform="translate(${EDGE} ${top})">${writePicture(picture, styles)}</g></svg>`,
  ].join("");
}

function textLine(text: string, style: TextStyleName, y: number): TextShape {
  return { shape: "text", x: EDGE, y, anchor: "start", runs: [{ text, style }], halo: false };
}
