import { v7 as newId } from "uuid";
import type { NewSpeaker, NewStatement, Statement } from "../../domain/ledger/statement";
import { firstDayOf, knownOn } from "../../domain/time/day";
import { STILL_TO_COME } from "../../domain/time/latest-day";
import { issuesOf, ok, type Result, refuse } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { asDate, dayColumns, hashed } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";
import { type Actor, type Replaced, type WriteResult, type Writing, write } from "../ledger/write";
import { draftCitations } from "./citations";
import { type Cursor, rowsAfter } from "./cursor";
import { draftFigure } from "./figures";
import { readStatements } from "./load-statements";
import { draftSpeaker, findInstitution } from "./speakers";

/** An active statement at a ledger entry, with its citations and figures; null when there is none. */
export async function findStatement(id: string, ledger: number): Promise<Statement | null> {
  if (!isUuid(id)) return null;
  const [statement] = await readStatements({ id }, ledger, await readRetractedIds(ledger));
  return statement ?? null;
}

/** The active statements with these ids at a ledger entry, in any order. */
export async function listStatementsById(ids: readonly string[], ledger: number): Promise<readonly Statement[]> {
  return ids.length === 0 ? [] : readStatements({ id: { in: [...ids] } }, ledger, await readRetractedIds(ledger));
}

export type StatementQuery = {
  readonly asOf: string;
  readonly ledger: number;
  readonly limit: number;
  /** The `next` of an earlier page. */
  readonly cursor: Cursor | null;
  /** Slugs. */
  readonly speaker?: string | null;
  readonly indicator?: string | null;
};

/** A page of the statements known by a day, newest first. `next` is the cursor of the following page, or null. */
export async function listStatements({ asOf, ledger, limit, cursor, speaker, indicator }: StatementQuery) {
  const retractedIds = await readRetractedIds(ledger);
  const where = {
    AND: [
      { knownOn: { lte: asDate(asOf) } },
      rowsAfter(cursor, "statedOn"),
      speaker ? { speakers: { some: { OR: [{ speaker: { slug: speaker } }, { onBehalfOf: { slug: speaker } }] } } } : {},
      indicator
        ? { figures: { some: { indicator: { slug: indicator }, sequence: { lte: ledger }, id: { notIn: [...retractedIds] } } } }
        : {},
    ],
  };
  const items = await readStatements(where, ledger, retractedIds, { orderBy: [{ statedOn: "desc" }, { id: "desc" }], take: limit + 1 });
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { items: page, next: items.length > limit && last ? { day: firstDayOf(last.statedOn), id: last.id } : null };
}

/** Records a statement with its citations and figures. Issues have the path in the input. */
export function recordStatement(
  statement: NewStatement,
  actor: Actor,
  now = new Date(),
): Promise<WriteResult<{ id: string; figures: readonly string[] }>> {
  return write({ actor, action: "record statement", now }, (writing) => draftStatement(writing, statement));
}

/** Drafts a statement with its speakers, citations and figures. Returns every issue, each with its path in the input. */
export async function draftStatement(writing: Writing, statement: NewStatement, replaced?: Replaced) {
  const { rows, sequence, today, latestDay } = writing;
  if (firstDayOf(statement.statedOn) > latestDay) return refuse(STILL_TO_COME, "statedOn");
  const id = newId();
  const place = replaced?.place ?? sequence;
  const day = dayColumns(statement.statedOn);
  rows.Statement.push({
    id,
    statedOn: day.date,
    statedOnPrecision: day.precision,
    statedOnBasis: statement.statedOnBasis,
    knownOn: asDate(knownOn(statement.statedOn, replaced?.enteredOn ?? today)),
    place,
    ...hashed("occasion", statement.occasion),
    manner: statement.manner,
    sequence,
  });
  const speakers: Result<null>[] = [];
  for (const [position, speaker] of statement.speakers.entries()) speakers.push(await draftSpeakerOf(writing, id, speaker, position));
  const citations = await draftCitations(writing, { statementId: id }, statement.citations);
  const citationIds = citations.ok ? citations.value : statement.citations.map(() => "");
  const figures: Result<string>[] = [];
  for (const [position, figure] of statement.figures.entries())
    figures.push(await draftFigure(writing, id, citationIds, figure, { position, place, path: ["figures", position] }));
  const issues = issuesOf([...speakers, citations, ...figures]);
  return issues.length > 0 ? { ok: false as const, issues } : ok({ id, figures: figures.flatMap((one) => (one.ok ? [one.value] : [])) });
}

async function draftSpeakerOf(writing: Writing, statementId: string, speaker: NewSpeaker, position: number): Promise<Result<null>> {
  const { tx, rows } = writing;
  const path = ["speakers", position];
  const speakerId = await draftSpeaker(writing, speaker, path);
  if (!speakerId.ok) return speakerId;
  const institution = speaker.onBehalfOf === null ? null : await findInstitution(tx, speaker.onBehalfOf, [...path, "onBehalfOf"]);
  if (institution !== null && !institution.ok) return institution;
  if (rows.StatementSpeaker.some((row) => row.statementId === statementId && row.speakerId === speakerId.value))
    return refuse("This speaker is named twice.", ...path);
  const { capacity } = speaker;
  rows.StatementSpeaker.push({ statementId, position, speakerId: speakerId.value, capacity, onBehalfOfId: institution?.value ?? null });
  return ok(null);
}
