import { figuresCsv } from "@/lib/export/figures-csv";
import { searchParamsObject } from "@/lib/http/search-params";
import { messageOf } from "@/lib/load/as-of-context";
import { readComparison } from "@/lib/load/comparison";

/** The comparison with the page's filters, groups and order: all its figures, one row per figure and shown basis. */
export async function GET(request: Request): Promise<Response> {
  const { issues, refused, judged, figures, bases, context } = await readComparison(
    Promise.resolve(searchParamsObject(new URL(request.url).searchParams)),
  );
  const wrong = messageOf([...issues, ...refused]);
  if (wrong !== null) return new Response(`${wrong}\n`, { status: 422, headers: { "content-type": "text/plain; charset=utf-8" } });
  if (judged === null) return new Response("No indicator is held.\n", { status: 404 });
  const name = `outturn-compare-${judged.facts.indicator.slug}-${context.asOf}-ledger-${context.ledger}.csv`;
  const shown = new Set(bases.map(({ slug }) => slug));
  const rows = figures.map((one) => ({ ...one, evaluations: one.evaluations.filter(({ series }) => shown.has(series)) }));
  return new Response(figuresCsv({ ...judged, figures: rows }, context), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
