import type { AddedCitation, HeldCitation } from "../../domain/ledger/source";
import { all, conflict, ok, type Result, refuse, under } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import { findActiveRow } from "../ledger/find-active";
import { dayText } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";
import { type Actor, type WriteResult, type Writing, write } from "../ledger/write";
import { draftCitation, readCitation } from "./citations";

/** The statement or release that a citation is added to, and the ids of the numbers it supports; null for all active ones. */
type Owner = { readonly kind: "statement" | "release"; readonly id: string; readonly named: readonly string[] | null };

/** A figure or observation that a citation can support, and its indicator. */
type CitedRow = { readonly id: string; readonly indicatorId: string };

/**
 * Adds a citation to an active statement or release, and to the numbers it supports: those named, or all active ones. A conflict
 * when any of these rows has been retracted.
 */
export function recordCitation(citation: AddedCitation, actor: Actor, now = new Date()): Promise<WriteResult<{ id: string }>> {
  return write({ actor, action: "record citation", now }, async (writing) => {
    const { kind, id, named } = ownerOf(citation);
    const { tx, rows, sequence } = writing;
    const active = await findActiveRow(writing, kind, id);
    if (!active.ok) return under([kind], active);
    const cited = await chooseCitedRows(writing, { kind, id: active.value.id, named });
    if (!cited.ok) return cited;
    const owner = kind === "statement" ? { statementId: active.value.id } : { releaseId: active.value.id };
    const drafted = await draftCitation(writing, owner, citation, await tx.citation.count({ where: owner }));
    if (!drafted.ok) return drafted;
    const citationId = drafted.value;
    for (const one of cited.value) {
      if (kind === "statement") rows.FigureCitation.push({ figureId: one.id, citationId, sequence });
      else rows.ObservationCitation.push({ observationId: one.id, citationId, sequence });
    }
    return ok({ id: citationId });
  });
}

/** A citation at a ledger entry, with its statement or release; null when it or its parent is unknown or retracted. */
export async function findCitation(id: string, ledger: number): Promise<HeldCitation | null> {
  if (!isUuid(id)) return null;
  const upTo = { where: { sequence: { lte: ledger } } };
  const row = await database().citation.findFirst({
    where: { id, sequence: { lte: ledger } },
    include: {
      source: true,
      statement: { select: { knownOn: true } },
      release: { select: { knownOn: true } },
      figures: { ...upTo, select: { figureId: true }, orderBy: { figure: { position: "asc" } } },
      observations: { ...upTo, select: { observationId: true }, orderBy: { observation: { position: "asc" } } },
    },
  });
  const known = row?.statement?.knownOn ?? row?.release?.knownOn;
  if (row === null || known === undefined) return null;
  const { statementId: statement, releaseId: release } = row;
  const retractedIds = await readRetractedIds(ledger);
  if ([id, statement, release].some((one) => one !== null && retractedIds.has(one))) return null;
  return {
    ...readCitation(row),
    statement,
    release,
    figures: row.figures.map(({ figureId }) => figureId).filter((one) => !retractedIds.has(one)),
    observations: row.observations.map(({ observationId }) => observationId).filter((one) => !retractedIds.has(one)),
    knownOn: dayText(known),
  };
}

function ownerOf(citation: AddedCitation): Owner {
  if ("statement" in citation) return { kind: "statement", id: citation.statement, named: citation.figures };
  return { kind: "release", id: citation.release, named: citation.observations };
}

/** The numbers named, or all active ones. Touches every indicator of the owner: the citation is shown beside all its numbers. */
async function chooseCitedRows(writing: Writing, { kind, id: ownerId, named }: Owner): Promise<Result<readonly CitedRow[]>> {
  const rows = kind === "statement" ? await listFigures(writing, ownerId) : await listObservations(writing, ownerId);
  for (const { indicatorId } of rows) writing.touches.add(indicatorId);
  const retractedIds = await readRetractedIds(writing.sequence, writing.tx);
  if (named === null) return ok(rows.filter(({ id }) => !retractedIds.has(id)));
  const [number, field] = kind === "statement" ? (["figure", "figures"] as const) : (["observation", "observations"] as const);
  return all(
    named.map((id, at) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) return refuse(`This ${kind} has no ${number} of this id.`, field, at);
      return retractedIds.has(id) ? conflict(`This ${number} has been taken out.`, field, at) : ok(row);
    }),
  );
}

function listFigures({ tx }: Writing, statementId: string): Promise<readonly CitedRow[]> {
  return tx.figure.findMany({ where: { statementId }, select: { id: true, indicatorId: true }, orderBy: { position: "asc" } });
}

async function listObservations({ tx }: Writing, releaseId: string): Promise<readonly CitedRow[]> {
  const select = { id: true, series: { select: { indicatorId: true } } } as const;
  const rows = await tx.observation.findMany({ where: { releaseId }, select, orderBy: { position: "asc" } });
  return rows.map(({ id, series }) => ({ id, indicatorId: series.indicatorId }));
}
