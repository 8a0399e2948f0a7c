import { figuresCsv } from "@/lib/export/figures-csv";
import { csvAttachment } from "@/lib/http/csv-attachment";
import { searchParamsObject } from "@/lib/input/query/search-params";
import { messageOf } from "@/lib/load/as-of-context";
import { readComparison } from "@/lib/load/comparison";

/** The comparison with the page's filters, groups and order: all its figures, a row for each basis asked for, or for every one. */
export async function GET(request: Request): Promise<Response> {
  const { issues, refused, judged, figures, bases, query, outturn, context } = await readComparison(
    Promise.resolve(searchParamsObject(new URL(request.url).searchParams)),
  );
  const wrong = messageOf([...issues, ...refused]);
  if (wrong !== null) return new Response(`${wrong}\n`, { status: 422, headers: { "content-type": "text/plain; charset=utf-8" } });
  if (judged === null) return new Response("No indicator is held.\n", { status: 404 });
  const by = outturn === "settled" ? "" : `-${outturn}`;
  const name = `outturn-compare-${judged.facts.indicator.slug}${by}-${context.asOf}-ledger-${context.ledger}.csv`;
  const isChosen = query.basis?.length !== 0;
  const shown = new Set((isChosen ? bases : judged.facts.series).map(({ slug }) => slug));
  const rows = figures.map((one) => ({ ...one, evaluations: one.evaluations.filter(({ series }) => shown.has(series)) }));
  return csvAttachment(request, name, figuresCsv({ ...judged, figures: rows }, context));
}
