import { v7 as newId } from "uuid";
import type { Check, CheckedKind, NewCheck } from "../../domain/ledger/check";
import { ok, refuse, under } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import type { Prisma } from "../generated/client";
import { findActiveRow } from "../ledger/find-active";
import { listTouched } from "../ledger/retractions";
import { readRetractedIds } from "../ledger/snapshot";
import { type Actor, nameOf, type WriteResult, type Writing, write } from "../ledger/write";

/** Records that somebody compared a fact with its source. Refused when no citation links the two, a conflict when the fact is retracted. */
export function recordCheck({ kind, id, source }: NewCheck, actor: Actor, now = new Date()): Promise<WriteResult<{ id: string }>> {
  return write({ actor, action: "record check", now }, async (writing) => {
    const active = await findActiveRow(writing, kind, id);
    if (!active.ok) return under(["id"], active);
    const targetId = active.value.id;
    if (!(await isCitedBy(writing, kind, targetId, source))) return refuse(`This ${kind} is carried by no source of this id.`, "source");
    const checkId = newId();
    writing.rows.Check.push({ id: checkId, kind, targetId, sourceId: source, by: nameOf(actor), at: now, sequence: writing.sequence });
    for (const indicator of await listTouched(writing, kind, targetId)) writing.touches.add(indicator);
    return ok({ id: checkId });
  });
}

/** A check at a ledger entry, or null. */
export async function findCheck(id: string, ledger: number): Promise<Check | null> {
  const row = isUuid(id) ? await database().check.findFirst({ where: { id, sequence: { lte: ledger } } }) : null;
  if (row === null) return null;
  const { targetId: target, sourceId: source, by, at, sequence } = row;
  // The cast is safe: checkInput does not accept a retraction.
  return { id, kind: row.kind as CheckedKind, target, source, by, at: at.toISOString(), sequence };
}

async function isCitedBy({ tx, sequence }: Writing, kind: CheckedKind, id: string, sourceId: string): Promise<boolean> {
  const citations = await tx.citation.findMany({ where: { sourceId, ...citationsOf(kind, id) }, select: { id: true } });
  const retractedIds = await readRetractedIds(sequence, tx);
  return citations.some((citation) => !retractedIds.has(citation.id));
}

function citationsOf(kind: CheckedKind, id: string): Prisma.CitationWhereInput {
  switch (kind) {
    case "statement":
      return { statementId: id };
    case "release":
      return { releaseId: id };
    case "citation":
      return { id };
    case "figure":
      return { figures: { some: { figureId: id } } };
    case "observation":
      return { observations: { some: { observationId: id } } };
  }
}
