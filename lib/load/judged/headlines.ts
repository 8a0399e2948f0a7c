import type { Headline } from "../../domain/judging/headline";
import type { Statement } from "../../domain/ledger/statement";
import type { Clocks } from "../../input/query/clocks";
import { readOutcomesOf } from "./figure-outcomes";
import { judgeOneStatement } from "./judged-indicator";

/** Headlines of all figures of the statements, by figure id. */
export async function readHeadlines(statements: readonly Statement[], clocks: Clocks): Promise<ReadonlyMap<string, Headline>> {
  const outcomes = await readOutcomesOf(statements, clocks);
  return new Map([...outcomes].map(([id, { headline }]) => [id, headline]));
}

/** Headlines of a statement that was just recorded, judged without the cache. */
export async function readNewHeadlines({ id, figures }: Statement, clocks: Clocks): Promise<ReadonlyMap<string, Headline>> {
  const slugs = [...new Set(figures.map(({ indicator }) => indicator))];
  const judged = (await Promise.all(slugs.map((slug) => judgeOneStatement(id, slug, clocks)))).flat();
  return new Map(judged.map(({ figure, headline }) => [figure.id, headline]));
}
