import { allCards } from "../chart/plan/chart-cards";
import type { Embed } from "../chart/plan/embed";
import { readPictureWidth } from "../http/picture-width";
import { addressWith, pinned } from "../input/query/as-of-context";
import { parseView, viewQuery } from "../input/query/view";
import { type FormQuery, messageOf, readAsOfContext } from "./as-of-context";
import { loadChartPlan } from "./chart-plans";

/**
 * Reads the embed of a chart: current without as-of day and ledger number, fixed with both. Null when there is nothing to draw.
 */
export async function readEmbed(slug: string, chart: string, asked: FormQuery): Promise<Embed | null> {
  const query = await asked;
  const { issues, ...context } = await readAsOfContext(asked);
  const view = parseView(query);
  const plan = await loadChartPlan(slug, chart, view, context);
  if (plan === null) return null;
  const { cardOf: _, periodCards: __, ...rest } = plan;
  const { origin } = context;
  return {
    plan: rest,
    cards: allCards(plan),
    context,
    address: `${origin}${addressWith(`/indicators/${slug}`, viewQuery(view), pinned(context))}`,
    oembed: `${origin}/api/oembed?url=${encodeURIComponent(`${origin}${addressWith(`/embed/indicators/${slug}/${chart}`, viewQuery(view), context)}`)}`,
    width: query.width === undefined ? null : readPictureWidth({ width: query.width }),
    asOfError: messageOf(issues),
  };
}
