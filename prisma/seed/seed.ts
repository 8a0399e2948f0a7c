// The seed: four cases of what was said a trade figure would be, and of what was published. The JSON files below `cases` contain them
// as bodies of the API. Every row cites the texts it was read in; facts without a dated text are left out. They are written through
// the same schemas and functions as other entries.
import type { z } from "zod";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { listStatements, recordStatement } from "../../lib/db/entities/statements";
import { listEntries } from "../../lib/db/ledger/ledger";
import type { Actor } from "../../lib/db/ledger/write";
import { canonicalJson, type Json, textHash } from "../../lib/domain/ledger/ledger";
import type { Issue, Result } from "../../lib/domain/values/result";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { type Fact, listFacts, type SeedSelection, type StatementIds, withIds } from "./facts";
import { ACTORS, isEntryOf, selectionOf } from "./written-entries";

const LAST_DAY = "9999-12-31";

/** How far a seeding is: rows of a case that are written, and all of its rows. */
export type SeedProgress = { readonly subject: string; readonly written: number; readonly rows: number };

type Recorded = { readonly id: string; readonly figures?: readonly string[] };

/**
 * Writes the selected cases into an empty ledger, one entry per row, and returns the number of entries. An interrupted seeding is
 * continued with the selection it began with. Null, with nothing written, for any other ledger: one that has other entries, or whose
 * seeding is complete.
 * @throws naming the row and its issues when one is refused.
 */
export async function seedLedger(
  selection: SeedSelection,
  report: (progress: SeedProgress) => void = () => {},
): Promise<{ readonly entries: number } | null> {
  const [first] = await listEntries({ after: 0, limit: 1 });
  const begun = first === undefined ? selection : selectionOf(first);
  if (begun === null) return null;
  const facts = listFacts(begun);
  const entries = await listEntries({ after: 0, limit: facts.length });
  if (entries.length === facts.length || !entries.every((entry, at) => isEntryOf(entry, facts[at], begun))) return null;

  const statements = await findWritten(facts, entries.length);
  for (const [at, fact] of facts.entries()) {
    if (at < entries.length) continue;
    const recorded = await record(fact, withIds(fact, statements), ACTORS[begun], at);
    if (!recorded.ok) throw new Error(refusal(fact, recorded.issues));
    const { id, figures = [] } = recorded.value;
    if (fact.kind === "statement") statements.set(fact.name, { id, figures });
    const rows = facts.filter(({ subject }) => subject === fact.subject);
    report({ subject: fact.subject, written: rows.indexOf(fact) + 1, rows: rows.length });
  }
  return { entries: facts.length - entries.length };
}

// Each row is one entry, so a statement's sequence number identifies its row.
async function findWritten(facts: readonly Fact[], head: number): Promise<Map<string, StatementIds>> {
  const { items } = await listStatements({ asOf: LAST_DAY, ledger: head, limit: facts.length, cursor: null });
  return new Map(
    items.map(({ id, sequence, figures }) => {
      const inOrder = figures.toSorted((a, b) => a.position - b.position);
      return [facts[sequence - 1]?.name ?? "", { id, figures: inOrder.map((figure) => figure.id) }];
    }),
  );
}

// With an idempotency key per row two servers that start on one empty PostgreSQL write each row once.
function record(fact: Fact, body: unknown, name: string, at: number): Promise<Result<Recorded>> {
  const actor = { name, idempotencyKey: { key: `row ${at + 1}`, bodyHash: textHash(canonicalJson(body as Json)) } };
  switch (fact.kind) {
    case "indicator":
      return readAndWrite(indicatorInput, body, recordIndicator, actor);
    case "series":
      return readAndWrite(seriesInput, body, recordSeries, actor);
    case "statement":
      return readAndWrite(statementInput, body, recordStatement, actor);
    case "release":
      return readAndWrite(releaseInput, body, recordRelease, actor);
  }
}

async function readAndWrite<T>(
  schema: z.ZodType<T>,
  body: unknown,
  write: (input: T, actor: Actor) => Promise<Result<Recorded>>,
  actor: Actor,
): Promise<Result<Recorded>> {
  const parsed = parseInput(schema, body);
  return parsed.ok ? write(parsed.value, actor) : parsed;
}

function refusal({ kind, name, subject }: Fact, issues: readonly Issue[]): string {
  const reasons = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return [`${subject}: the ${kind} "${name}" of the seed was refused:`, ...reasons].join("\n");
}
