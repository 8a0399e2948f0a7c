import { headOfIndicator } from "../db/ledger/ledger";
import { readFacts } from "../db/queries/load-indicator";
import { type JudgedFigure, type JudgedIndicator, judgeIndicator } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import type { Facts } from "../domain/ledger/facts";
import type { Statement } from "../domain/ledger/statement";
import type { Clocks } from "../input/query/clocks";
import { memoryCache } from "../memory-cache";

// About 300 MB each at most: a row of facts, or an evaluation, is some 3 kB.
const facts = memoryCache<Facts | null>("facts", 100_000, weightOf);
const judged = memoryCache<JudgedIndicator>(
  "judged",
  100_000,
  ({ facts: held, figures }) => weightOf(held) + figures.length * held.series.length,
);

/**
 * Everything held of an indicator, judged, on both clocks; null where there is no such indicator. Kept by the last entry
 * that touches it (rule 19): right on any number of servers, since the ledger only grows.
 */
export async function readJudged(slug: string, { asOf, ledger }: Clocks): Promise<JudgedIndicator | null> {
  const version = await headOfIndicator(slug, ledger);
  const key = `${slug} ${version}`;
  const held = await facts(key, () => readFacts(slug, version));
  return held && judged(`${key} ${asOf} ${RULES_VERSION}`, async () => judgeIndicator(held, asOf));
}

/**
 * The figures of one statement on one indicator, or one of them, judged by themselves: no outcome depends on another. For the
 * answer to a write, which is given once: nothing is kept, and the other statements are not read.
 */
export async function judgeAlone(
  statement: string,
  slug: string,
  { asOf, ledger }: Clocks,
  only: string | null = null,
): Promise<readonly JudgedFigure[]> {
  const held = await readFacts(slug, ledger, statement);
  if (held === null) return [];
  const statements = held.statements.map((one) => ({ ...one, figures: one.figures.filter(({ id }) => only === null || id === only) }));
  return judgeIndicator({ ...held, statements }, asOf).figures;
}

function weightOf(held: Facts | null): number {
  if (held === null) return 1;
  const rows = [...held.statements.map(({ figures }) => figures), ...held.releases.map(({ observations }) => observations)];
  return rows.reduce((total, { length }) => total + length, 1);
}

/** The figures of one statement, judged, as listed; and their indicators, in the order of the figures. */
export async function readJudgedStatement(
  statement: Statement,
  clocks: Clocks,
): Promise<{ figures: readonly JudgedFigure[]; indicators: readonly JudgedIndicator[] }> {
  const slugs = [...new Set(statement.figures.map(({ indicator }) => indicator))];
  const indicators = (await Promise.all(slugs.map((slug) => readJudged(slug, clocks)))).filter((one) => one !== null);
  const figures = statement.figures.flatMap(({ id }) => indicators.flatMap(({ byId }) => byId.get(id) ?? []));
  return { figures, indicators };
}
