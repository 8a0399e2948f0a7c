import { createHash } from "node:crypto";
import { layOutChart } from "../../chart/layout";
import { allCards } from "../../chart/plan/chart-cards";
import type { ChartPlan, ChartPlanWithCards } from "../../chart/plan/chart-plan";
import { standaloneSvg } from "../../chart/render/svg-file";
import { RULES_VERSION } from "../../domain/judging/rules-version";
import { citationJson, citationText } from "../../export/cite";
import { csvwText, type Described } from "../../export/csvw";
import { type Table, tableCsv, withConstants } from "../../export/table";
import { formatDay } from "../../format/days";
import { formatList } from "../../format/lists";
import { type AsOfContext, addressWith, pinned } from "../../input/query/as-of-context";
import { searchParamsObject } from "../../input/query/search-params";
import { parseView, type View, viewQuery } from "../../input/query/view";
import { readAsOfContext } from "../../load/as-of-context";
import { memoryCache } from "../../memory-cache";
import { renderPng } from "../../picture/png";
import { csvAttachment } from "../csv-attachment";
import { readPictureWidth, WIDTH_REFUSED } from "../picture-width";
import { readPublicUrl } from "../public-url";
import { chartZip } from "./chart-zip";

/** Loads the plan of a chart by name; null if there is no such chart, or nothing to draw. */
type LoadPlan = (name: string, view: View, context: AsOfContext) => Promise<ChartPlanWithCards | null>;

type Query = Readonly<Record<string, string | string[]>>;

const pngs = memoryCache<Uint8Array<ArrayBuffer>>("pngs", 64);
const FILE = /^([a-z][a-z-]*)(\.svg|\.png|@2x\.png|\.csv|\.json|\.marks\.json|\.metadata\.json|\.zip|\.cite\.txt|\.csl\.json)$/;

/**
 * Responds with a file of a chart: `NAME.svg`, `.png`, `@2x.png`, `.csv`, `.marks.json`, `.metadata.json`, `.zip`, `.cite.txt` or
 * `.csl.json`. The address names the view, the as-of day and the ledger number; `width=288` to `2400` (pixels, 1200 unless given) and
 * `theme=dark|print` select the picture; `excel=1` puts a byte order mark before the CSV. `path` is the page's path; `subject` names the page in file names.
 */
export async function chartResponse(request: Request, path: string, subject: string, file: string, read: LoadPlan): Promise<Response> {
  const url = new URL(request.url);
  const query = searchParamsObject(url.searchParams);
  const { issues, ...context } = await readAsOfContext(Promise.resolve(query));
  if (issues.length > 0) return textResponse(422, issues.map(({ message }) => message).join(" "));
  const width = readPictureWidth(query);
  if (width === null) return textResponse(422, WIDTH_REFUSED);
  const [, name = "", kind = ""] = FILE.exec(file) ?? [];
  const view = parseView(query);
  const plan = await read(name, view, context);
  if (plan === null) return textResponse(404, "Nothing is held under this address.");
  const about = aboutOf(plan, new URL(addressWith(path, viewQuery(view), pinned(context)), await readPublicUrl()).href, context);
  const stem = `outturn-${subject}-${name}-${context.asOf}-ledger-${context.ledger}`;
  const table = withClocks(plan.table, about);
  switch (kind) {
    case ".svg":
      return inline("image/svg+xml; charset=utf-8", pictureOf(plan, about, query, width));
    case ".png":
    case "@2x.png": {
      const svg = pictureOf(plan, about, query, width);
      const zoom = kind === ".png" ? 1 : 2;
      return inline("image/png", await pngs(`${zoom} ${createHash("sha256").update(svg).digest("hex")}`, () => renderPng(svg, zoom)));
    }
    case ".csv": {
      const metadata = `${url.pathname.replace(/\.csv$/, ".metadata.json")}${url.search}`;
      const link = `<${metadata}>; rel="describedby"; type="application/csvm+json"`;
      return csvAttachment(request, `${stem}.csv`, tableCsv(table), { link });
    }
    case ".metadata.json":
      return inline("application/csvm+json", csvwText(`${name}.csv${url.search}`, table, about));
    case ".marks.json":
      return Response.json(allCards(plan));
    case ".json":
      return Response.json(plan.description);
    case ".zip":
      return attachment("application/zip", `${stem}.zip`, chartZip(stem, table, about));
    case ".cite.txt":
      return inline("text/plain; charset=utf-8", `${citationText(about, formatDay(about.asOf, "long"))}\n`);
    case ".csl.json":
      return inline("application/vnd.citationstyles.csl+json", citationJson(about, context.today));
    default:
      return textResponse(404, "Nothing is held under this address.");
  }
}

/** The description that every file of a chart carries. `address` is the same view, with as-of day and ledger number. */
function aboutOf(plan: ChartPlan, address: string, { asOf, ledger }: AsOfContext): Described {
  const { title, summary, sources } = plan;
  return { title, summary, sources, asOf, ledger, rules: RULES_VERSION, address };
}

function pictureOf(plan: ChartPlan, about: Described, { theme }: Query, width: number): string {
  return standaloneSvg(
    { ...layOutChart(plan.description, { width }), title: plan.title },
    theme === "dark" || theme === "print" ? theme : "light",
    {
      note: plan.note,
      source: formatList(plan.sources),
      asOf: formatDay(about.asOf, "long"),
      ledger: about.ledger,
      rules: about.rules,
      address: about.address,
    },
  );
}

function withClocks(table: Table, { asOf, ledger, rules, address }: Described): Table {
  return withConstants(table, [
    { name: "as_of", title: "As of", datatype: "date", description: "the day the rows are read as of", value: asOf },
    { name: "ledger", title: "Ledger", datatype: "integer", description: "the last ledger entry read", value: String(ledger) },
    { name: "rules", title: "Rules", datatype: "string", description: "version of the rules of judgement", value: rules },
    { name: "view", title: "View", datatype: "anyURI", description: "the same rows on a page, held to both clocks", value: address },
  ]);
}

function inline(type: string, body: BodyInit): Response {
  return new Response(body, { headers: { "content-type": type } });
}

function attachment(type: string, name: string, body: BodyInit): Response {
  return new Response(body, { headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` } });
}

function textResponse(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
