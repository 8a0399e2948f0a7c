import { headOfIndicator } from "../../db/ledger/ledger";
import { loadIndicator } from "../../db/queries/load-indicator";
import { type JudgedFigure, type JudgedIndicator, judgeIndicator } from "../../domain/judging/judged-indicator";
import { RULES_VERSION } from "../../domain/judging/rules-version";
import type { Facts } from "../../domain/ledger/facts";
import type { Statement } from "../../domain/ledger/statement";
import type { Clocks } from "../../input/query/clocks";
import { memoryCache } from "../../memory-cache";

// At most about 300 MB each: a row of facts, or an evaluation, takes some 3 kB.
const facts = memoryCache<Facts | null>("facts", 100_000, weightOf);
const judged = memoryCache<JudgedIndicator>(
  "judged",
  100_000,
  ({ facts: held, figures }) => weightOf(held) + figures.length * held.series.length,
);

/**
 * Reads all facts of an indicator and judges its figures; null if there is no such indicator. Cached by the last entry that touches
 * the indicator (rule 19), which is correct on any number of servers because the ledger only grows.
 */
export async function readJudged(slug: string, { asOf, ledger }: Clocks): Promise<JudgedIndicator | null> {
  const version = await headOfIndicator(slug, ledger);
  const key = `${slug} ${version}`;
  const held = await facts(key, () => loadIndicator(slug, version));
  return held && judged(`${key} ${asOf} ${RULES_VERSION}`, async () => judgeIndicator(held, asOf));
}

/**
 * Judges the figures of one statement on one indicator, or the figure `only`. No outcome depends on another statement, so the
 * others are not read. This serves the response to a write, which is sent once, so nothing is cached.
 */
export async function judgeOneStatement(
  statement: string,
  slug: string,
  { asOf, ledger }: Clocks,
  only: string | null = null,
): Promise<readonly JudgedFigure[]> {
  const held = await loadIndicator(slug, ledger, statement);
  if (held === null) return [];
  const statements = held.statements.map((one) => ({ ...one, figures: one.figures.filter(({ id }) => only === null || id === only) }));
  return judgeIndicator({ ...held, statements }, asOf).figures;
}

function weightOf(held: Facts | null): number {
  if (held === null) return 1;
  const rows = [...held.statements.map(({ figures }) => figures), ...held.releases.map(({ observations }) => observations)];
  return rows.reduce((total, { length }) => total + length, 1);
}

/** The judged figures of a statement in their order, and their indicators by first mention. */
export async function readJudgedStatement(
  statement: Statement,
  clocks: Clocks,
): Promise<{ figures: readonly JudgedFigure[]; indicators: readonly JudgedIndicator[] }> {
  const slugs = [...new Set(statement.figures.map(({ indicator }) => indicator))];
  const indicators = (await Promise.all(slugs.map((slug) => readJudged(slug, clocks)))).filter((one) => one !== null);
  const figures = statement.figures.flatMap(({ id }) => indicators.flatMap(({ byId }) => byId.get(id) ?? []));
  return { figures, indicators };
}
