import { readJudged } from "@/app/judged";
import { readMoment } from "@/app/read-moment";
import { chartRows } from "@/components/indicator/chart-rows";
import { basisOf } from "@/components/indicator/outturn-section";
import { addressAt } from "@/components/moment";
import { outturnChart } from "@/lib/chart/outturn";
import { standaloneSvg } from "@/lib/chart/standalone";
import { RULES_VERSION } from "@/lib/domain/rules-version";
import { formatDay } from "@/lib/format";
import { parseView } from "@/lib/input/view";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** The chart as a picture of its own, with where its numbers come from in it. `box=narrow` for phones, `theme=dark` for dark. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const url = new URL(request.url);
  const query = Object.fromEntries(url.searchParams);
  const { issues, ...moment } = await readMoment(Promise.resolve(query));
  if (issues.length > 0) return new Response(`${issues.map(({ message }) => message).join(" ")}\n`, { status: 422 });
  const judged = await readJudged((await params).slug, moment);
  const view = parseView(query);
  const held = judged && basisOf(judged, view);
  if (judged === null || held === null) return new Response("Nothing is held under this address.\n", { status: 404 });
  const box = query.box === "narrow" || query.box === "print" ? query.box : "wide";
  const svg = standaloneSvg(outturnChart(chartRows(judged, held, view.measure, moment), box), query.theme === "dark" ? "dark" : "light", {
    source: held.series.publisher,
    asOf: formatDay(moment.asOf, "long"),
    ledger: moment.ledger,
    rules: RULES_VERSION,
    address: new URL(addressAt(`/indicators/${judged.facts.indicator.slug}`, moment), process.env.OUTTURN_URL ?? url.origin).href,
  });
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
