import type { APIRequestContext } from "@playwright/test";

/** The kinds of parameters in dynamic routes: the slug, id or name of a row. */
export type Thing =
  | "indicator"
  | "series"
  | "speaker"
  | "statement"
  | "figure"
  | "citation"
  | "source"
  | "release"
  | "check"
  | "retraction"
  | "entry"
  | "chart"
  | "chartFile";

/** Every dynamic route of app/ with the kinds of its parameters. A new route needs a row here; a page also one in lib/http/address/page-exists.ts. */
export const DYNAMIC_ROUTES: Readonly<Record<string, Readonly<Record<string, Thing>>>> = {
  "/indicators/[slug]": { slug: "indicator" },
  "/indicators/[slug]/figures": { slug: "indicator" },
  "/indicators/[slug]/values": { slug: "indicator" },
  "/indicators/[slug]/revisions": { slug: "indicator" },
  "/indicators/[slug]/sources": { slug: "indicator" },
  "/indicators/[slug]/card.png": { slug: "indicator" },
  "/indicators/[slug]/charts/[file]": { slug: "indicator", file: "chartFile" },
  "/indicators/[slug]/figures.csv": { slug: "indicator" },
  "/indicators/[slug]/values.csv": { slug: "indicator" },
  "/statements/[id]": { id: "statement" },
  "/statements/[id]/card.png": { id: "statement" },
  "/speakers/[slug]": { slug: "speaker" },
  "/speakers/[slug]/card.png": { slug: "speaker" },
  "/sources/[id]": { id: "source" },
  "/releases/[id]": { id: "release" },
  "/enter/recorded/[entry]": { entry: "entry" },
  "/embed/indicators/[slug]/[chart]": { slug: "indicator", chart: "chart" },
  "/api/v1/indicators/[slug]": { slug: "indicator" },
  "/api/v1/series/[slug]": { slug: "series" },
  "/api/v1/series/[slug]/observations": { slug: "series" },
  "/api/v1/statements/[id]": { id: "statement" },
  "/api/v1/speakers/[slug]": { slug: "speaker" },
  "/api/v1/sources/[id]": { id: "source" },
  "/api/v1/citations/[id]": { id: "citation" },
  "/api/v1/releases/[id]": { id: "release" },
  "/api/v1/figures/[id]": { id: "figure" },
  "/api/v1/figures/[id]/evaluations": { id: "figure" },
  "/api/v1/checks/[id]": { id: "check" },
  "/api/v1/retractions/[id]": { id: "retraction" },
};

const UNKNOWN_ID = "0190c000-0000-7000-8000-000000000000";

/** Well-formed parameters of rows that do not exist. */
export const UNKNOWN: Readonly<Record<Thing, string>> = {
  indicator: "no-such-indicator",
  series: "no-such-series",
  speaker: "no-such-speaker",
  statement: UNKNOWN_ID,
  figure: UNKNOWN_ID,
  citation: UNKNOWN_ID,
  source: UNKNOWN_ID,
  release: UNKNOWN_ID,
  check: UNKNOWN_ID,
  retraction: UNKNOWN_ID,
  entry: "999999999",
  chart: "no-such-chart",
  chartFile: "no-such-chart.svg",
};

/** A row of each kind in the founding ledger, whose ids differ with each seeding. It has no checks and no retractions. */
export async function foundingThings(
  request: APIRequestContext,
): Promise<Readonly<Record<Exclude<Thing, "check" | "retraction">, string>>> {
  const [indicator, series] = ["turnover", "turnover-gacc-usd"];
  const statements = await (await request.get(`/api/v1/statements?indicator=${indicator}&speaker=vladimir-putin&limit=1`)).json();
  const [statement] = statements.items;
  const [citation] = statement.citations;
  const values = await (await request.get(`/api/v1/series/${series}/observations?includeHistory=true&limit=1`)).json();
  return {
    indicator,
    series,
    speaker: "vladimir-putin",
    statement: statement.id,
    figure: statement.figures[0].id,
    citation: citation.id,
    source: citation.source.id,
    release: values.items[0].release,
    entry: "103",
    chart: "outturn",
    chartFile: "outturn.svg",
  };
}

/** The address of a dynamic route with these parameters. */
export function addressOf(route: string, things: Readonly<Partial<Record<Thing, string>>>): string {
  return route.replace(/\[([^\]]+)\]/g, (_, param: string) => {
    const thing = DYNAMIC_ROUTES[route]?.[param];
    const text = thing && things[thing];
    if (text === undefined) throw new Error(`${route} has no ${thing ?? param}`);
    return text;
  });
}
