import { readJudged } from "@/app/judged";
import type { Headline } from "@/lib/domain/headline";
import type { Statement } from "@/lib/domain/statement";
import type { Clocks } from "@/lib/input/clocks";

/** The headline of every figure of some statements, by figure id. */
export async function readHeadlines(statements: readonly Statement[], clocks: Clocks): Promise<ReadonlyMap<string, Headline>> {
  const figures = statements.flatMap((statement) => statement.figures);
  const judged = await Promise.all([...new Set(figures.map(({ indicator }) => indicator))].map((slug) => readJudged(slug, clocks)));
  const found = figures.map(({ id }) => judged.map((one) => one?.byId.get(id)).find((one) => one !== undefined));
  return new Map(found.flatMap((one) => (one ? [[one.figure.id, one.headline]] : [])));
}
