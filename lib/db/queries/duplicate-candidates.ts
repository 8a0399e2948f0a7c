import type { NewSpeaker, Statement } from "../../domain/ledger/statement";
import { addDays, firstDayOf, lastDayOf } from "../../domain/time/day";
import { readStatements } from "../entities/load-statements";
import { asDate } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";

const LIMIT = 50;

/** Active statements by any of these speakers within `days` of a day (of any day in a month or year), newest first, at most 50. */
export async function listDuplicateCandidates(
  speakers: readonly NewSpeaker[],
  statedOn: string,
  days: number,
  ledger: number,
): Promise<readonly Statement[]> {
  const by = speakers.map((speaker) => ("slug" in speaker ? { slug: speaker.slug } : { name: speaker.name, kind: speaker.kind }));
  // A month or a year is stored as its first day.
  const month = { statedOnPrecision: "month" as const, statedOn: { gte: asDate(`${firstDayOf(statedOn).slice(0, 7)}-01`) } };
  const year = { statedOnPrecision: "year" as const, statedOn: { gte: asDate(`${firstDayOf(statedOn).slice(0, 4)}-01-01`) } };
  const where = {
    speakers: { some: { speaker: { OR: by } } },
    statedOn: { lte: asDate(addDays(lastDayOf(statedOn), days)) },
    OR: [{ statedOn: { gte: asDate(addDays(firstDayOf(statedOn), -days)) } }, month, year],
  };
  return readStatements(where, ledger, await readRetractedIds(ledger), { orderBy: [{ statedOn: "desc" }, { id: "desc" }], take: LIMIT });
}

/** Active statements that cite a source with one of these URLs, newest first, at most 50. */
export async function listStatementsByUrl(urls: readonly string[], ledger: number): Promise<readonly Statement[]> {
  if (urls.length === 0) return [];
  const where = { citations: { some: { source: { url: { in: [...urls] } }, sequence: { lte: ledger } } } };
  return readStatements(where, ledger, await readRetractedIds(ledger), { orderBy: [{ statedOn: "desc" }, { id: "desc" }], take: LIMIT });
}
