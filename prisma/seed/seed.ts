// The founding ledger: what Russian and Chinese officials said of their countries' trade, and what was published, 2014–2026.
// The four JSON files beside this one hold it in the shapes that the API takes. Every row cites the texts it was read in;
// what no dated text shows is not there. It is written through the schemas and functions that people's entries go through.
import type { z } from "zod";
import { recordIndicator } from "../../lib/db/indicators";
import { ledgerHead } from "../../lib/db/ledger";
import { recordRelease } from "../../lib/db/releases";
import { recordSeries } from "../../lib/db/series";
import { recordStatement } from "../../lib/db/statements";
import type { Result } from "../../lib/domain/result";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { type Fact, listFoundingFacts, type StatementIds, withStatementIds } from "./founding";

const ACTOR = "founding ledger";

type Recorded = { readonly id: string };

/**
 * Writes the founding ledger into an empty one, one entry a row, and says how many; null, and nothing written, where the
 * ledger has entries.
 * @throws naming the row and its issues when one is refused.
 */
export async function seedFoundingLedger(report: (line: string) => void = () => {}): Promise<{ readonly entries: number } | null> {
  if ((await ledgerHead()) > 0) return null;
  const facts = listFoundingFacts();
  report(`Writing the founding ledger: ${facts.length} entries.`);
  const statements = new Map<string, string>();
  for (const fact of facts) {
    const recorded = await record(fact, statements);
    if (!recorded.ok) throw new Error(refusal(fact, recorded));
    if (fact.kind === "statement") statements.set(fact.name, recorded.value.id);
  }
  return { entries: facts.length };
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

function refusal({ kind, name }: Fact, { issues }: Extract<Result<Recorded>, { ok: false }>): string {
  const reasons = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return [`The founding ledger's ${kind} "${name}" was refused:`, ...reasons].join("\n");
}
