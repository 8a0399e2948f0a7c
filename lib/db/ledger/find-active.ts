import { conflict, ok, type Result, refuse } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { readRetractedIds } from "./snapshot";
import type { Writing } from "./write";

type Kind = "statement" | "citation" | "figure" | "release" | "observation";

/** A row that a new row belongs to or refers to. `parentId` is its statement or release; null when it is one itself. */
type ActiveRow = { readonly id: string; readonly parentId: string | null };

/**
 * The row with an id, unless it is retracted. Refused when no row has the id; a conflict when the row or its parent has been
 * retracted. The path is empty.
 */
export async function findActiveRow(writing: Writing, kind: Kind, id: string): Promise<Result<ActiveRow>> {
  const row = isUuid(id) ? await findRow(writing, kind, id) : null;
  if (row === null) return refuse(`No ${kind} has this id.`);
  const retractedIds = await readRetractedIds(writing.sequence, writing.tx);
  return retractedIds.has(row.id) || (row.parentId !== null && retractedIds.has(row.parentId))
    ? conflict(`This ${kind} has been taken out.`)
    : ok(row);
}

async function findRow({ tx }: Writing, kind: Kind, id: string): Promise<ActiveRow | null> {
  const where = { id };
  switch (kind) {
    case "statement":
      return (await tx.statement.count({ where })) > 0 ? { id, parentId: null } : null;
    case "release":
      return (await tx.release.count({ where })) > 0 ? { id, parentId: null } : null;
    case "citation": {
      const row = await tx.citation.findUnique({ where, select: { statementId: true, releaseId: true } });
      return row && { id, parentId: row.statementId ?? row.releaseId };
    }
    case "figure": {
      const row = await tx.figure.findUnique({ where, select: { statementId: true } });
      return row && { id, parentId: row.statementId };
    }
    case "observation": {
      const row = await tx.observation.findUnique({ where, select: { releaseId: true } });
      return row && { id, parentId: row.releaseId };
    }
  }
}
