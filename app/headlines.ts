import { judgeAlone, readJudgedFigures } from "@/app/judged";
import type { Headline } from "@/lib/domain/headline";
import type { Statement } from "@/lib/domain/statement";
import type { Clocks } from "@/lib/input/clocks";

/** The headline of every figure of some statements, by figure id. */
export async function readHeadlines(statements: readonly Statement[], clocks: Clocks): Promise<ReadonlyMap<string, Headline>> {
  const judged = await readJudgedFigures(statements, clocks);
  return new Map([...judged].map(([id, { headline }]) => [id, headline]));
}

/** The same for one statement that was just recorded. */
export async function readNewHeadlines({ id, figures }: Statement, clocks: Clocks): Promise<ReadonlyMap<string, Headline>> {
  const slugs = [...new Set(figures.map(({ indicator }) => indicator))];
  const judged = (await Promise.all(slugs.map((slug) => judgeAlone(id, slug, clocks)))).flat();
  return new Map(judged.map(({ figure, headline }) => [figure.id, headline]));
}
