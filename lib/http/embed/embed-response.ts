import { EMBED_WIDTHS } from "../../chart/model/box-widths";
import type { ChartPlan } from "../../chart/plan/chart-plan";
import { RULES_VERSION } from "../../domain/judging/rules-version";
import { formatDay } from "../../format/days";
import { formatList } from "../../format/lists";
import { type AsOfContext, addressWith, pinned } from "../../input/query/as-of-context";
import { parseView, type View, viewQuery } from "../../input/query/view";
import { readAsOfContext } from "../../load/as-of-context";
import { readPictureWidth, WIDTH_REFUSED } from "../picture-width";
import { readPublicUrl } from "../public-url";
import { searchParamsObject } from "../search-params";
import { embedHtml } from "./embed-html";

/**
 * Responds with a chart that other sites can frame: current without as-of day and ledger number, fixed with both.
 * `theme=light|dark` overrides the reader's system; with `width` the chart is drawn at that width alone. Only these responses may be framed, so `proxy.ts` leaves their headers alone.
 */
export async function embedResponse(
  request: Request,
  path: string,
  read: (view: View, context: AsOfContext) => Promise<ChartPlan | null>,
): Promise<Response> {
  const query = searchParamsObject(new URL(request.url).searchParams);
  const { issues, ...context } = await readAsOfContext(Promise.resolve(query));
  if (issues.length > 0) return textResponse(422, issues.map(({ message }) => message).join(" "));
  const width = readPictureWidth(query);
  if (width === null) return textResponse(422, WIDTH_REFUSED);
  const view = parseView(query);
  const plan = await read(view, context);
  if (plan === null) return textResponse(404, "Nothing is held under this address.");
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const origin = await readPublicUrl();
  const { pathname, search } = new URL(request.url);
  const text = embedHtml({
    title: plan.title,
    note: plan.note,
    foot: `${formatList(plan.sources)} · as of ${formatDay(context.asOf, "long")} · record ${context.ledger} · methodology ${RULES_VERSION}`,
    address: `${origin}${addressWith(path, viewQuery(view), pinned(context))}`,
    oembed: `${origin}/api/oembed?url=${encodeURIComponent(`${origin}${pathname}${search}`)}`,
    description: plan.description,
    widths: query.width === undefined ? EMBED_WIDTHS : [width],
    theme: query.theme === "light" || query.theme === "dark" ? query.theme : "auto",
    nonce,
  });
  return new Response(text, { headers: { ...headersOf(nonce), "content-type": "text/html; charset=utf-8" } });
}

function headersOf(nonce: string) {
  return {
    "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  };
}

function textResponse(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { ...headersOf("none"), "content-type": "text/plain; charset=utf-8" } });
}
