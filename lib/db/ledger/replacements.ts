import type { NewObservation, NewRelease } from "../../domain/ledger/release";
import type { NewRetraction } from "../../domain/ledger/retraction";
import type { NewCitation } from "../../domain/ledger/source";
import type { NewFigure, NewStatement } from "../../domain/ledger/statement";
import { conflict, ok, type Result } from "../../domain/values/result";
import { draftCitation } from "../entities/citations";
import { draftFigure } from "../entities/figures";
import { draftObservation, draftRelease } from "../entities/releases";
import { draftStatement } from "../entities/statements";
import { findActiveRow } from "./find-active";
import { dayText } from "./mappers";
import { readRetractedIds } from "./snapshot";
import type { Replaced, Writing } from "./write";

/**
 * Drafts the replacement of a row that is being retracted, and returns its id; null when there is no replacement. It is of the
 * same kind and has the same place and day of entry (rules 4, 17). A figure, observation or citation stays in its statement or
 * release, which must be active; a citation supports the same numbers as the old one. The caller has checked that the row exists.
 */
export async function draftReplacement(writing: Writing, retraction: NewRetraction): Promise<Result<string | null>> {
  const { id } = retraction;
  switch (retraction.kind) {
    case "statement":
      return retraction.replacement ? replaceStatement(writing, id, retraction.replacement) : ok(null);
    case "release":
      return retraction.replacement ? replaceRelease(writing, id, retraction.replacement) : ok(null);
    case "figure":
      return retraction.replacement ? replaceFigure(writing, id, retraction.replacement) : ok(null);
    case "observation":
      return retraction.replacement ? replaceObservation(writing, id, retraction.replacement) : ok(null);
    case "citation":
      return retraction.replacement ? replaceCitation(writing, id, retraction.replacement) : ok(null);
    case "retraction":
      return ok(null);
  }
}

async function replaceStatement(writing: Writing, id: string, statement: NewStatement): Promise<Result<string>> {
  const { place } = await writing.tx.statement.findUniqueOrThrow({ where: { id } });
  return idOf(await draftStatement(writing, statement, await readReplaced(writing, place)));
}

async function replaceRelease(writing: Writing, id: string, release: NewRelease): Promise<Result<string>> {
  const { place } = await writing.tx.release.findUniqueOrThrow({ where: { id } });
  return idOf(await draftRelease(writing, release, await readReplaced(writing, place)));
}

async function replaceFigure(writing: Writing, id: string, figure: NewFigure): Promise<Result<string>> {
  const { statementId, position, place } = await writing.tx.figure.findUniqueOrThrow({ where: { id } });
  const active = await findActiveRow(writing, "statement", statementId);
  if (!active.ok) return active;
  const citationIds = await listActiveCitations(writing, { statementId });
  return draftFigure(writing, statementId, citationIds, citedByAll(figure, citationIds), { position, place, path: [] });
}

async function replaceObservation(writing: Writing, id: string, observation: NewObservation): Promise<Result<string>> {
  const { releaseId, position, place } = await writing.tx.observation.findUniqueOrThrow({ where: { id } });
  const active = await findActiveRow(writing, "release", releaseId);
  if (!active.ok) return active;
  const citationIds = await listActiveCitations(writing, { releaseId });
  const { series, period } = observation;
  const sameSeriesAndPeriod = await writing.tx.observation.findMany({
    where: { releaseId, series: { slug: series }, period, id: { not: id } },
    select: { id: true },
  });
  const retractedIds = await readRetractedIds(writing.sequence, writing.tx);
  if (sameSeriesAndPeriod.some((one) => !retractedIds.has(one.id)))
    return conflict("The release already has this series and period.", "period");
  return draftObservation(writing, releaseId, citationIds, citedByAll(observation, citationIds), { position, place });
}

async function replaceCitation(writing: Writing, id: string, citation: NewCitation): Promise<Result<string>> {
  const { tx, rows, sequence } = writing;
  const old = await tx.citation.findUniqueOrThrow({ where: { id }, include: { figures: true, observations: true } });
  const { statementId, releaseId, position } = old;
  const owner =
    statementId === null ? ({ kind: "release", id: releaseId ?? "" } as const) : ({ kind: "statement", id: statementId } as const);
  const active = await findActiveRow(writing, owner.kind, owner.id);
  if (!active.ok) return active;
  const drafted = await draftCitation(
    writing,
    owner.kind === "statement" ? { statementId: owner.id } : { releaseId: owner.id },
    citation,
    position,
  );
  if (!drafted.ok) return drafted;
  const citationId = drafted.value;
  for (const { figureId } of old.figures) rows.FigureCitation.push({ figureId, citationId, sequence });
  for (const { observationId } of old.observations) rows.ObservationCitation.push({ observationId, citationId, sequence });
  return drafted;
}

/** A row's place is the sequence of the entry that first recorded it, however often it was replaced; so is its day of entry. */
async function readReplaced({ tx }: Writing, place: number): Promise<Replaced> {
  const { at } = await tx.ledgerEntry.findUniqueOrThrow({ where: { sequence: place }, select: { at: true } });
  return { enteredOn: dayText(at), place };
}

/** Ids of the active citations, in order: positions in a replacement refer to them. */
async function listActiveCitations(
  { tx, sequence }: Writing,
  where: { statementId: string } | { releaseId: string },
): Promise<readonly string[]> {
  const rows = await tx.citation.findMany({ where, select: { id: true }, orderBy: { position: "asc" } });
  const retractedIds = await readRetractedIds(sequence, tx);
  return rows.map(({ id }) => id).filter((id) => !retractedIds.has(id));
}

/** A number that names no citations is supported by all of them. */
function citedByAll<Row extends { readonly citations: readonly number[] }>(row: Row, citationIds: readonly string[]): Row {
  return row.citations.length > 0 ? row : { ...row, citations: citationIds.map((_, position) => position) };
}

function idOf(drafted: Result<{ readonly id: string }>): Result<string> {
  return drafted.ok ? ok(drafted.value.id) : drafted;
}
