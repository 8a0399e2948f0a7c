import { FILE_WIDTH } from "../chart/model/box-widths";

/** In pixels. */
const LEAST = 288;
const MOST = 2400;

export const WIDTH_REFUSED = `Give \`width\` as a whole number of pixels from ${LEAST} to ${MOST}.`;

/** The width in pixels of a picture, from a query; `FILE_WIDTH` where it names none, null where it cannot be drawn. */
export function readPictureWidth({ width }: Readonly<Record<string, string | string[]>>): number | null {
  if (width === undefined) return FILE_WIDTH;
  const pixels = typeof width === "string" && /^\d{1,4}$/.test(width) ? Number(width) : 0;
  return pixels >= LEAST && pixels <= MOST ? pixels : null;
}
