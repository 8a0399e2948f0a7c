import { readJudged } from "@/app/judged";
import { readMoment } from "@/app/read-moment";
import { figuresCsv } from "@/lib/exchange/figures-csv";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** Every figure of the indicator against every basis, one row each. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { issues, ...moment } = await readMoment(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  if (issues.length > 0) return new Response(`${issues.map(({ message }) => message).join(" ")}\n`, { status: 422 });
  const { slug } = await params;
  const judged = await readJudged(slug, moment);
  if (judged === null) return new Response("Nothing is held under this address.\n", { status: 404 });
  const name = `outturn-${slug}-${moment.asOf}-ledger-${moment.ledger}.csv`;
  return new Response(figuresCsv(judged, moment), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
