import { EMBED_WIDTH, embedAddress, embedHeight, iframeCode } from "@/components/charts/embed-code";
import { settings } from "@/lib/env";
import { problem } from "@/lib/http/problem";
import { readPublicUrl } from "@/lib/http/public-url";
import { isAllowedHost } from "@/lib/http/same-origin";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { searchParamsObject } from "@/lib/input/query/search-params";
import { parseView, viewQuery } from "@/lib/input/query/view";
import { readAsOfContext } from "@/lib/load/as-of-context";
import { loadChartPlan } from "@/lib/load/chart-plans";

/** A page of an indicator, or an embed of one of its charts. */
const PAGE = /^(?:\/embed)?\/indicators\/([a-z0-9-]+)(?:\/([a-z][a-z-]*))?$/;

/**
 * oEmbed (oembed.com): `?url=` of an indicator's page or embed, `maxwidth`, `maxheight`; JSON only. An as-of day or ledger number
 * in `url` is kept.
 */
export async function GET(request: Request): Promise<Response> {
  if (!isAllowedHost(request.headers.get("host"), settings().OUTTURN_URL))
    return problem(403, "This address is not one of this server's names");
  const asked = new URL(request.url).searchParams;
  if ((asked.get("format") ?? "json") !== "json") return problem(501, "Only JSON is answered");
  const text = asked.get("url") ?? "";
  const origin = await readPublicUrl();
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.origin !== origin) return problem(404, "Give the address of a page of this site as `url`");
  const [, slug, name = "outturn"] = PAGE.exec(url.pathname) ?? [];
  const query = searchParamsObject(url.searchParams);
  const { issues, ...context } = await readAsOfContext(Promise.resolve(query));
  if (issues.length > 0) return problem(422, "The address has parameters that cannot be read", issues);
  const view = parseView(query);
  const plan = slug === undefined ? null : await loadChartPlan(slug, name, view, context);
  if (plan === null) return problem(404, "Nothing is held under this address");
  const path = `/indicators/${slug}`;
  const width = Math.min(EMBED_WIDTH, whole(asked.get("maxwidth")));
  const full = embedHeight(plan);
  const height = Math.min(full, whole(asked.get("maxheight")));
  const answer = {
    version: "1.0",
    type: "rich",
    provider_name: "Outturn",
    provider_url: origin,
    title: plan.title,
    width,
    height,
    html: iframeCode(`${origin}${embedAddress(path, name, view, asNamed(context, query))}`, plan, full),
    thumbnail_url: `${origin}${addressWith(`${path}/card.png`, viewQuery(view), asNamed(context, query))}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return Response.json(answer, { headers: { "cache-control": "no-cache", "access-control-allow-origin": "*" } });
}

/** Keeps an as-of day or ledger number that the address names, even if it is the default today. */
function asNamed(context: AsOfContext, { asOf, ledger }: Readonly<Record<string, string | string[]>>): AsOfContext {
  return { ...context, ...(asOf !== undefined && { today: "" }), ...(ledger !== undefined && { head: -1 }) };
}

function whole(text: string | null): number {
  return text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}
