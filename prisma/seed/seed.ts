// The founding ledger: what Russian and Chinese officials said about trade between their countries, and what was published,
// 2014–2026. The four JSON files in this folder contain it as bodies of the API. Every row cites the texts it was read in; facts
// without a dated text are left out. It is written through the same schemas and functions as other entries.
import type { z } from "zod";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { listStatements, recordStatement } from "../../lib/db/entities/statements";
import { listEntries } from "../../lib/db/ledger/ledger";
import type { LedgerEntry } from "../../lib/domain/ledger/ledger";
import type { Issue, Result } from "../../lib/domain/values/result";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { type Fact, listFoundingFacts, type StatementIds, withStatementIds } from "./founding";

const ACTOR = "founding ledger";
const LINE_EVERY = 25;
const LAST_DAY = "9999-12-31";

type Recorded = { readonly id: string };

/**
 * Writes the founding ledger into an empty one, one entry per row, and returns the number of entries. Continues an interrupted run.
 * Null, with nothing written, if the ledger has other entries or is complete.
 * @throws naming the row and its issues when one is refused.
 */
export async function seedFoundingLedger(report: (line: string) => void = () => {}): Promise<{ readonly entries: number } | null> {
  const facts = listFoundingFacts();
  const written = await listEntries({ after: 0, limit: facts.length });
  if (written.length === facts.length || !written.every((entry, at) => isEntryOf(entry, facts[at]))) return null;

  const statements = await findWritten(facts, written.length);
  for (const [at, fact] of facts.entries()) {
    if (at < written.length) continue;
    if (at % LINE_EVERY === 0) report(`Writing the founding ledger: ${at} of ${facts.length} entries.`);
    const recorded = await record(fact, statements);
    if (!recorded.ok) throw new Error(refusal(fact, recorded.issues));
    if (fact.kind === "statement") statements.set(fact.name, recorded.value.id);
  }
  return { entries: facts.length - written.length };
}

function isEntryOf({ actor, action }: LedgerEntry, fact: Fact | undefined): boolean {
  return actor === ACTOR && action === `record ${fact?.kind}`;
}

// Each fact is one entry, so a statement's sequence number identifies its fact.
async function findWritten(facts: readonly Fact[], head: number): Promise<Map<string, string>> {
  const { items } = await listStatements({ asOf: LAST_DAY, ledger: head, limit: facts.length, cursor: null });
  return new Map(items.map(({ id, sequence }) => [facts[sequence - 1]?.name ?? "", id]));
}

function record(fact: Fact, statements: StatementIds): Promise<Result<Recorded>> {
  const body = withStatementIds(fact, statements);
  switch (fact.kind) {
    case "indicator":
      return readAndWrite(indicatorInput, body, recordIndicator);
    case "series":
      return readAndWrite(seriesInput, body, recordSeries);
    case "statement":
      return readAndWrite(statementInput, body, recordStatement);
    case "release":
      return readAndWrite(releaseInput, body, recordRelease);
  }
}

async function readAndWrite<T>(
  schema: z.ZodType<T>,
  body: unknown,
  write: (input: T, actor: string) => Promise<Result<Recorded>>,
): Promise<Result<Recorded>> {
  const parsed = parseInput(schema, body);
  return parsed.ok ? write(parsed.value, ACTOR) : parsed;
}

function refusal({ kind, name }: Fact, issues: readonly Issue[]): string {
  const reasons = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return [`The founding ledger's ${kind} "${name}" was refused:`, ...reasons].join("\n");
}
