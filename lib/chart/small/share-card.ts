import type { Chart, MarkOutcome } from "../model/model";
import { drawChart } from "../render/draw";
import { escapeXml } from "../render/escape";
import { drawOutcome, OUTCOME_MARK_SIZE } from "../render/marks/outcome";
import { FAMILIES, THEMES } from "../render/palette";
import { attributes, styleAttributes } from "../render/svg-attributes";
import { writeShapes } from "../render/svg-writer";
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";

/** The picture by which other sites show a link to a page. */
export type ShareCard = {
  /** "Indicator", "Said on 14 December 2023": at the top right. */
  readonly kind: string;
  /** In the largest type. Quoted text includes its quotation marks. */
  readonly headline: string;
  readonly quoted: boolean;
  /** Under the headline. */
  readonly byline: string | null;
  /** Sentences, with an outcome when they are about a figure. */
  readonly lines: readonly { readonly outcome: MarkOutcome | null; readonly text: string }[];
  readonly chart: Chart | null;
  /** Publisher, as-of day, record, methodology. */
  readonly foot: string;
};

export const SHARE_CARD_SIZE = { width: 1200, height: 630 };
const EDGE = 56;
const TEXT = SHARE_CARD_SIZE.width - 2 * EDGE;
const TOP = 96;
const FOOT = SHARE_CARD_SIZE.height - 30;
/** Sizes of the headline, the largest that fits first. */
const SIZES = [60, 52, 44, 38, 32, 28];
const LINE_SIZE = 28;
/** Of one sentence. */
const MOST_ROWS = 4;

/** A share card of 1200 × 630 pixels as an SVG file in the light theme. The headline is as large as its space allows. */
export function shareCardSvg({ kind, headline, quoted, byline, lines, chart, foot }: ShareCard): string {
  const colours = THEMES.light;
  const rows = lines.flatMap((line) => rowsOf(line));
  const below = [...(byline === null ? [] : [0]), ...rows].length;
  const available = FOOT - 40 - TOP - (chart === null ? below * (LINE_SIZE * 1.35) + 30 : 400);
  const { size, wrapped } = largest(headline, available, chart === null ? SIZES : SIZES.slice(2));
  const parts: string[] = [
    textElement(EDGE, 62, "Outturn", { family: "serif", size: 38, weight: 600, fill: colours.ink }),
    textElement(SHARE_CARD_SIZE.width - EDGE, 62, kind, { family: "sans", size: 24, weight: 400, fill: colours.ink2, anchor: "end" }),
    `<path d="M${EDGE} 80H${SHARE_CARD_SIZE.width - EDGE}" stroke="${colours.ink}" stroke-width="3"/>`,
  ];
  let y = TOP + size;
  for (const line of wrapped) {
    parts.push(textElement(EDGE, y, line, { family: "serif", size, weight: quoted ? 400 : 600, fill: colours.ink }));
    y += size * 1.16;
  }
  y += LINE_SIZE * 0.5;
  if (byline !== null) {
    parts.push(
      textElement(EDGE, y, truncateAtWord(byline, LINE_SIZE), { family: "sans", size: LINE_SIZE, weight: 400, fill: colours.ink2 }),
    );
    y += LINE_SIZE * 1.5;
  }
  for (const { outcome, indent, text } of rows) {
    if (outcome !== null) parts.push(mark(outcome, EDGE, y - 25));
    parts.push(
      textElement(EDGE + indent, y, text, {
        family: "sans",
        size: LINE_SIZE,
        weight: 400,
        fill: colours.ink,
      }),
    );
    y += LINE_SIZE * 1.35;
  }
  if (chart !== null) parts.push(drawnIn(chart, y - LINE_SIZE, FOOT - 34));
  parts.push(textElement(EDGE, FOOT, truncateAtWord(foot, 21), { family: "sans", size: 21, weight: 400, fill: colours.ink2 }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE_CARD_SIZE.width} ${SHARE_CARD_SIZE.height}" width="${SHARE_CARD_SIZE.width}" height="${SHARE_CARD_SIZE.height}">`,
    `<title>${escapeXml(headline)}</title><rect width="${SHARE_CARD_SIZE.width}" height="${SHARE_CARD_SIZE.height}" fill="${colours.paper}"/>`,
    ...parts,
    "</svg>",
  ].join("");
}

/** The chart, centred and as large as fits between `top` and `bottom`. Only here is the text of a chart scaled. */
function drawnIn(chart: Chart, top: number, bottom: number): string {
  const zoom = Math.min(TEXT / chart.box.width, (bottom - top) / chart.box.height);
  const left = (SHARE_CARD_SIZE.width - chart.box.width * zoom) / 2;
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${zoom.toFixed(3)})">${writeShapes(drawChart(chart), styleAttributes("light"))}</g>`;
}

function mark(outcome: MarkOutcome, x: number, y: number): string {
  return `<g transform="translate(${x} ${y.toFixed(1)}) scale(${(28 / OUTCOME_MARK_SIZE.height).toFixed(3)})">${writeShapes(drawOutcome(outcome, 0, 0), styleAttributes("light"))}</g>`;
}

function largest(text: string, available: number, sizes: readonly number[]) {
  const wrap = (size: number) => wrapText(text, "headline", (TEXT * 22) / size);
  const size = sizes.find((one) => wrap(one).length * one * 1.16 <= available) ?? sizes.at(-1) ?? 28;
  const most = Math.max(1, Math.floor(available / (size * 1.16)));
  const wrapped = balanced(text, size, wrap(size));
  return { size, wrapped: wrapped.length <= most ? wrapped : [...wrapped.slice(0, most - 1), `${wrapped[most - 1]} …`] };
}

/** The same number of lines, as even as they get: no word stands alone in the last. */
function balanced(text: string, size: number, wrapped: readonly string[]): readonly string[] {
  const narrower = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((share) => wrapText(text, "headline", (TEXT * 22 * share) / size));
  return narrower.find((lines) => lines.length === wrapped.length) ?? wrapped;
}

/** A sentence in the rows that it needs; with an outcome it is indented by the mark. */
function rowsOf({ outcome, text }: ShareCard["lines"][number]) {
  const indent = outcome === null ? 0 : 36;
  const wrapped = wrapText(text, "word", ((TEXT - indent) * 13) / LINE_SIZE - textWidth("…", "word"));
  const shown = wrapped.length <= MOST_ROWS ? wrapped : [...wrapped.slice(0, MOST_ROWS - 1), `${wrapped[MOST_ROWS - 1]} …`];
  return shown.map((row, index) => ({ outcome: index === 0 ? outcome : null, indent, text: row }));
}

/** Cuts a text to one line at a word. */
function truncateAtWord(text: string, size: number, width = TEXT): string {
  const [first = "", ...more] = wrapText(text, "word", (width * 13) / size - textWidth("…", "word"));
  return more.length === 0 ? first : `${first} …`;
}

type FontStyle = {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  readonly anchor?: "end";
};

function textElement(x: number, y: number, text: string, { family, size, weight, fill, anchor }: FontStyle): string {
  return `<text${attributes({ x, y: y.toFixed(1), fill, "font-family": FAMILIES[family], "font-size": size, "font-weight": weight, "text-anchor": anchor })}>${escapeXml(text)}</text>`;
}
