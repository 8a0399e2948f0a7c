import { createHash } from "node:crypto";
import { FILE_WIDTH } from "../chart/model/box-widths";
import { type ShareCard, shareCardSvg } from "../chart/small/share-card";
import type { AsOfContext } from "../input/query/as-of-context";
import { searchParamsObject } from "../input/query/search-params";
import { parseView, type View } from "../input/query/view";
import { readAsOfContext } from "../load/as-of-context";
import { memoryCache } from "../memory-cache";
import { renderPng } from "../picture/png";
import { readPictureWidth, WIDTH_REFUSED } from "./picture-width";

const cards = memoryCache<Uint8Array<ArrayBuffer>>("cards", 64);

/** Responds with the share picture of a page, a PNG of 1200 × 630 pixels, or of the `width` asked for and as high in proportion. Invalid as-of days and ledger numbers are ignored. */
export async function cardResponse(
  request: Request,
  read: (view: View, context: AsOfContext) => Promise<ShareCard | null>,
): Promise<Response> {
  const query = searchParamsObject(new URL(request.url).searchParams);
  const width = readPictureWidth(query);
  if (width === null) return new Response(`${WIDTH_REFUSED}\n`, { status: 422 });
  const { issues: _, ...context } = await readAsOfContext(Promise.resolve(query));
  const card = await read(parseView(query), context);
  if (card === null) return new Response("Nothing is held under this address.\n", { status: 404 });
  const svg = shareCardSvg(card);
  const zoom = width / FILE_WIDTH;
  const png = await cards(`${zoom} ${createHash("sha256").update(svg).digest("hex")}`, () => renderPng(svg, zoom));
  return new Response(png, { headers: { "content-type": "image/png" } });
}
