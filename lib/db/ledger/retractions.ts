import { v7 as newId } from "uuid";
import { textHash } from "../../domain/ledger/ledger";
import type { HeldRetraction, NewRetraction } from "../../domain/ledger/retraction";
import { conflict, ok, refuse, under } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import type { FactKind } from "../generated/enums";
import { draftReplacement } from "./replacements";
import { type Actor, type WriteResult, type Writing, write } from "./write";

type Target = { readonly indicators: readonly string[] };

/**
 * Retracts a fact and everything under it (rule 17). A replacement is written in the same transaction, after the retraction, and
 * has the place and day of entry of the row it replaces. Refused when no row has the id or it is already retracted.
 */
export function recordRetraction(
  retraction: NewRetraction,
  actor: Actor,
  now = new Date(),
): Promise<WriteResult<{ id: string; replacement: string | null }>> {
  return write({ actor, action: `retract ${retraction.kind}`, now }, async (writing) => {
    const target = await findTarget(writing, retraction.kind, retraction.id);
    if (target === null) return refuse(`No ${retraction.kind} has this id.`, "id");
    if (await isRetracted(writing, retraction.id)) return conflict("This is retracted already.", "id");
    const replacement = await draftReplacement(writing, retraction);
    if (!replacement.ok) return under(["replacement"], replacement);
    const { kind, id: targetId, reason } = retraction;
    const id = newId();
    writing.rows.Retraction.push({
      id,
      kind,
      targetId,
      reason,
      reasonHash: textHash(reason),
      replacementId: replacement.value,
      sequence: writing.sequence,
    });
    for (const indicator of target.indicators) writing.touches.add(indicator);
    return ok({ id, replacement: replacement.value });
  });
}

/** A retraction recorded by a ledger entry, or null. A retraction that was itself retracted is returned too. */
export async function findRetraction(id: string, ledger: number): Promise<HeldRetraction | null> {
  const row = isUuid(id) ? await database().retraction.findFirst({ where: { id, sequence: { lte: ledger } } }) : null;
  if (row === null) return null;
  const { kind, targetId: target, reason, replacementId: replacement, sequence } = row;
  return { id, kind, target, reason, replacement, sequence };
}

/** Ids of the indicators that a fact belongs to: an entry about the fact touches them. */
export async function listTouched(writing: Writing, kind: FactKind, id: string): Promise<readonly string[]> {
  return (await findTarget(writing, kind, id))?.indicators ?? [];
}

async function isRetracted({ tx }: Writing, targetId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ out: boolean }[]>`select retracted(${targetId}::uuid) as out`;
  return row?.out ?? false;
}

/** The ids of the indicators that a row belongs to; null when no row has the id. */
async function findTarget(writing: Writing, kind: FactKind, id: string): Promise<Target | null> {
  if (!isUuid(id)) return null;
  const { tx } = writing;
  const where = { id };
  switch (kind) {
    case "statement": {
      const row = await tx.statement.findUnique({ where, include: { figures: { select: { indicatorId: true } } } });
      return row && { indicators: row.figures.map(({ indicatorId }) => indicatorId) };
    }
    case "figure": {
      const row = await tx.figure.findUnique({ where });
      return row && { indicators: [row.indicatorId] };
    }
    case "release": {
      const row = await tx.release.findUnique({
        where,
        include: { observations: { select: { series: { select: { indicatorId: true } } } } },
      });
      return row && { indicators: row.observations.map(({ series }) => series.indicatorId) };
    }
    case "observation": {
      const row = await tx.observation.findUnique({ where, include: { series: { select: { indicatorId: true } } } });
      return row && { indicators: [row.series.indicatorId] };
    }
    case "citation": {
      const row = await tx.citation.findUnique({ where });
      const owner: FactKind = row?.statementId ? "statement" : "release";
      return row && findTarget(writing, owner, row.statementId ?? row.releaseId ?? "");
    }
    case "retraction": {
      const row = await tx.retraction.findUnique({ where });
      return row && findTarget(writing, row.kind, row.targetId);
    }
  }
}
