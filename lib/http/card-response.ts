import { createHash } from "node:crypto";
import { type ShareCard, shareCardSvg } from "../chart/small/share-card";
import type { AsOfContext } from "../input/query/as-of-context";
import { parseView, type View } from "../input/query/view";
import { readAsOfContext } from "../load/as-of-context";
import { memoryCache } from "../memory-cache";
import { renderPng } from "../picture/png";
import { searchParamsObject } from "./search-params";

const cards = memoryCache<Uint8Array<ArrayBuffer>>("cards", 64);

/** Responds with the share picture of a page, a PNG of 1200 × 630 pixels. Invalid as-of days and ledger numbers are ignored. */
export async function cardResponse(
  request: Request,
  read: (view: View, context: AsOfContext) => Promise<ShareCard | null>,
): Promise<Response> {
  const query = searchParamsObject(new URL(request.url).searchParams);
  const { issues: _, ...context } = await readAsOfContext(Promise.resolve(query));
  const card = await read(parseView(query), context);
  if (card === null) return new Response("Nothing is held under this address.\n", { status: 404 });
  const svg = shareCardSvg(card);
  const png = await cards(createHash("sha256").update(svg).digest("hex"), () => renderPng(svg, 1));
  return new Response(png, { headers: { "content-type": "image/png" } });
}
