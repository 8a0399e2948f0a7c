import { listIndicators } from "../db/entities/indicators";
import { type HomeIndicator, homeIndicator } from "../home/home-indicator";
import type { Clocks } from "../input/query/clocks";
import { memoryCache } from "../memory-cache";
import { judgeIndicators } from "./judge-indicators";

// At most about 200 MB: an indicator's summary takes some 20 kB, mostly for figures that are due.
const summaries = memoryCache<HomeIndicator>("home", 10_000);

/** The home page's summary of every indicator, by title. */
export async function readHome(clocks: Clocks): Promise<readonly HomeIndicator[]> {
  const all: HomeIndicator[] = [];
  const judging = { cache: summaries, summarise: homeIndicator };
  for await (const one of judgeIndicators(await listIndicators(clocks.ledger), clocks, judging)) all.push(one);
  return all;
}
