import { buildNumberLineRows } from "../chart/number-line/build-number-line-rows";
import { listIndicators } from "../db/entities/indicators";
import type { FactsToJudge } from "../domain/ledger/facts";
import type { History } from "../domain/vintages/history";
import { settings } from "../env";
import { arrangeFrontPage } from "../home/front-page";
import type { Home, Lead } from "../home/home";
import { type HomeIndicator, homeIndicator } from "../home/home-indicator";
import { type AsOfContext, isNow } from "../input/query/as-of-context";
import type { Clocks } from "../input/query/clocks";
import { memoryCache } from "../memory-cache";
import { judgeIndicators } from "./judged/judge-indicators";
import { readJudged } from "./judged/judged-indicator";

// At most about 200 MB: an indicator's summary takes some 20 kB, mostly for figures that are due.
const summaries = memoryCache<HomeIndicator>("home", 10_000);

/** All that the home page shows. */
export async function readHome(context: AsOfContext): Promise<Home> {
  const indicators = await readHomeIndicators(context);
  const pinned = settings().OUTTURN_LEAD ?? null;
  const front = arrangeFrontPage(indicators, pinned);
  if (pinned !== null && !front.isPinned && isNow(context)) warnOnce(pinned);
  return { indicators, front, lead: front.lead && (await readLead(front.lead.judged.figure, context)) };
}

/** The home page's summary of every indicator, by title. */
export async function readHomeIndicators(clocks: Clocks): Promise<readonly HomeIndicator[]> {
  const all: HomeIndicator[] = [];
  const pinned = settings().OUTTURN_LEAD ?? null;
  const summarise = (facts: FactsToJudge, history: History, asOf: string) => homeIndicator(facts, history, asOf, pinned);
  for await (const one of judgeIndicators(await listIndicators(clocks.ledger), clocks, { cache: summaries, summarise })) all.push(one);
  return all;
}

async function readLead(
  { id, indicator }: { readonly id: string; readonly indicator: string },
  context: AsOfContext,
): Promise<Lead | null> {
  const judged = await readJudged(indicator, context);
  const figure = judged?.byId.get(id);
  if (judged === null || figure === undefined) return null;
  const companions = judged.figures.filter(({ statement }) => statement.id === figure.statement.id);
  return { judged: figure, line: buildNumberLineRows(figure, companions, judged.history, context.asOf) };
}

const warned = new Set<string>();

/** Says in the log, once, that the setting names nothing that can lead. */
function warnOnce(pinned: string): void {
  if (warned.has(pinned)) return;
  warned.add(pinned);
  console.warn(`OUTTURN_LEAD: statement ${pinned} is not held or has no decided figure. The newest decided figure leads instead.`);
}
