import type { JudgedIndicator } from "../domain/judging/judged-indicator";
import { readClocks } from "../load/as-of-context";
import { readJudged } from "../load/judged/judged-indicator";
import { csvAttachment } from "./csv-attachment";

type Context = { readonly params: Promise<{ readonly slug: string }> };
type Clocks = { readonly asOf: string; readonly ledger: number };

/** Makes a GET handler that responds with a CSV file of an indicator, as of the day in its address. `what` is a part of the file name. */
export function csvResponse(what: string, csvOf: (judged: JudgedIndicator, clocks: Clocks) => string) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { issues, ...context } = await readClocks(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
    if (issues.length > 0) return new Response(`${issues.map(({ message }) => message).join(" ")}\n`, { status: 422 });
    const { slug } = await params;
    const judged = await readJudged(slug, context);
    if (judged === null) return new Response("Nothing is held under this address.\n", { status: 404 });
    const name = `outturn-${slug}-${what}-${context.asOf}-ledger-${context.ledger}.csv`;
    return csvAttachment(request, name, csvOf(judged, context));
  };
}
