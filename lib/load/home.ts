import { listIndicators } from "../db/entities/indicators";
import { type HomeIndicator, homeIndicator } from "../home/home-indicator";
import type { Clocks } from "../input/query/clocks";
import { memoryCache } from "../memory-cache";
import { judgeIndicators } from "./judge-indicators";

// About 200 MB at most: what is told of an indicator is some 20 kB, mostly what is due.
const summaries = memoryCache<HomeIndicator>("home", 10_000);

/** What the home page tells of every indicator, by title. */
export async function readHome(clocks: Clocks): Promise<readonly HomeIndicator[]> {
  const all: HomeIndicator[] = [];
  const judging = { cache: summaries, summarise: homeIndicator };
  for await (const one of judgeIndicators(await listIndicators(clocks.ledger), clocks, judging)) all.push(one);
  return all;
}
