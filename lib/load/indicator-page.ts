import { resolveView } from "../chart/outturn/build/shown-measure";
import type { IndicatorPage } from "../input/query/indicator-page";
import { parseView } from "../input/query/view";
import { messageOf, type Query, readAsOfContext } from "./as-of-context";
import { readJudged } from "./judged/judged-indicator";

/** Reads and judges an indicator for one of its pages; null when there is no such indicator. */
export async function readIndicatorPage(slug: string, query: Query): Promise<IndicatorPage | null> {
  const { issues, ...context } = await readAsOfContext(query);
  const judged = await readJudged(slug, context);
  if (judged === null) return null;
  return {
    judged,
    view: resolveView(judged, parseView(await query)),
    context,
    path: `/indicators/${judged.facts.indicator.slug}`,
    asOfError: messageOf(issues),
  };
}
