import { conflict, ok, type Result, refuse } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { readRetracted } from "./snapshot";
import type { Writing } from "./write";

type Kind = "statement" | "citation" | "figure" | "release" | "observation";

/** A row that something new is put under, or names: its id and the row above it, none for a statement or a release. */
type Standing = { readonly id: string; readonly above: string | null };

/**
 * The row of an id, if it stands: refused where no row has it, a conflict where it, or the one above it, has been taken
 * out. Paths of refusals are empty.
 */
export async function findStanding(writing: Writing, kind: Kind, id: string): Promise<Result<Standing>> {
  const row = isUuid(id) ? await findRow(writing, kind, id) : null;
  if (row === null) return refuse(`No ${kind} has this id.`);
  const out = await readRetracted(writing.sequence, writing.tx);
  return out.has(row.id) || (row.above !== null && out.has(row.above)) ? conflict(`This ${kind} has been taken out.`) : ok(row);
}

async function findRow({ tx }: Writing, kind: Kind, id: string): Promise<Standing | null> {
  const where = { id };
  switch (kind) {
    case "statement":
      return (await tx.statement.count({ where })) > 0 ? { id, above: null } : null;
    case "release":
      return (await tx.release.count({ where })) > 0 ? { id, above: null } : null;
    case "citation": {
      const row = await tx.citation.findUnique({ where, select: { statementId: true, releaseId: true } });
      return row && { id, above: row.statementId ?? row.releaseId };
    }
    case "figure": {
      const row = await tx.figure.findUnique({ where, select: { statementId: true } });
      return row && { id, above: row.statementId };
    }
    case "observation": {
      const row = await tx.observation.findUnique({ where, select: { releaseId: true } });
      return row && { id, above: row.releaseId };
    }
  }
}
