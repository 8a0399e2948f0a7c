import { textHash } from "../domain/ledger";
import type { NewRelease } from "../domain/release";
import { ok, type Result, refuse, under } from "../domain/result";
import type { NewStatement } from "../domain/statement";
import { dayText } from "./columns";
import type { FactKind } from "./generated/enums";
import { draftRelease } from "./releases";
import { isId } from "./sources";
import { draftStatement } from "./statements";
import { newId } from "./uuid";
import { type Actor, type Writing, type Written, write } from "./write";

/** What takes a fact out, and perhaps what takes its place. */
export type NewRetraction = {
  readonly kind: FactKind;
  readonly id: string;
  readonly reason: string;
  readonly replacement?: { readonly statement: NewStatement } | { readonly release: NewRelease };
};

type Target = { readonly knownOn: Date | null; readonly place: number; readonly indicators: readonly string[] };

/**
 * Retracts one fact and everything under it (rule 17). A replacement is written in the same transaction, after the
 * retraction, and keeps the place and the day of entry of what it replaces. Refused where the row is unknown or out already.
 */
export function recordRetraction(
  retraction: NewRetraction,
  actor: Actor,
  now = new Date(),
): Promise<Written<{ id: string; replacement: string | null }>> {
  return write({ actor, action: `retract ${retraction.kind}`, now }, async (writing) => {
    const target = await findTarget(writing, retraction.kind, retraction.id);
    if (target === null) return refuse(`No ${retraction.kind} has this id.`, "id");
    if (await isOut(writing, retraction.id)) return refuse("This is retracted already.", "id");
    const replacement = await draftReplacement(writing, retraction, target);
    if (!replacement.ok) return replacement;
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

async function draftReplacement(writing: Writing, { kind, replacement }: NewRetraction, target: Target): Promise<Result<string | null>> {
  if (replacement === undefined) return ok(null);
  const kept = target.knownOn && { knownOn: dayText(target.knownOn), place: target.place };
  if ("statement" in replacement) {
    if (kind !== "statement" || !kept) return refuse("Only a statement takes the place of a statement.", "replacement");
    const drafted = await draftStatement(writing, replacement.statement, kept);
    return drafted.ok ? ok(drafted.value.id) : under(["replacement"], drafted);
  }
  if (kind !== "release" || !kept) return refuse("Only a release takes the place of a release.", "replacement");
  const drafted = await draftRelease(writing, replacement.release, kept);
  return drafted.ok ? ok(drafted.value.id) : under(["replacement"], drafted);
}

async function isOut({ tx }: Writing, targetId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ out: boolean }[]>`select retracted(${targetId}::uuid) as out`;
  return row?.out ?? false;
}

/** The row, with the indicators that its going touches. */
async function findTarget(writing: Writing, kind: FactKind, id: string): Promise<Target | null> {
  if (!isId(id)) return null;
  const { tx } = writing;
  const where = { id };
  switch (kind) {
    case "statement": {
      const row = await tx.statement.findUnique({ where, include: { figures: { select: { indicatorId: true } } } });
      return row && { knownOn: row.knownOn, place: row.place, indicators: row.figures.map(({ indicatorId }) => indicatorId) };
    }
    case "figure": {
      const row = await tx.figure.findUnique({ where });
      return row && { knownOn: null, place: row.place, indicators: [row.indicatorId] };
    }
    case "release": {
      const row = await tx.release.findUnique({
        where,
        include: { observations: { select: { series: { select: { indicatorId: true } } } } },
      });
      return row && { knownOn: row.knownOn, place: row.place, indicators: row.observations.map(({ series }) => series.indicatorId) };
    }
    case "observation": {
      const row = await tx.observation.findUnique({ where, include: { series: { select: { indicatorId: true } } } });
      return row && { knownOn: null, place: row.place, indicators: [row.series.indicatorId] };
    }
    case "citation": {
      const row = await tx.citation.findUnique({ where });
      const owner: FactKind = row?.statementId ? "statement" : "release";
      const of = row && (await findTarget(writing, owner, row.statementId ?? row.releaseId ?? ""));
      return of && { ...of, knownOn: null };
    }
    case "retraction": {
      const row = await tx.retraction.findUnique({ where });
      const of = row && (await findTarget(writing, row.kind, row.targetId));
      return of && { ...of, knownOn: null };
    }
  }
}
