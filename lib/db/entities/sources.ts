import { v7 as newId } from "uuid";
import type { NewSource, Source } from "../../domain/ledger/source";
import { firstDayOf } from "../../domain/time/day";
import { STILL_TO_COME } from "../../domain/time/latest-day";
import { ok, type Result, refuse } from "../../domain/values/result";
import { isUuid } from "../../domain/values/uuid";
import { database, type Tx } from "../connection/client";
import type { Source as SourceRow } from "../generated/client";
import { dayColumns, dayText } from "../ledger/mappers";
import type { Writing } from "../ledger/write";

export function readSource(row: SourceRow): Source {
  const {
    id,
    publisher,
    title,
    url,
    publishedOn,
    publishedOnPrecision,
    retrievedOn,
    retrievedOnPrecision,
    language,
    archived,
    sha256,
    sequence,
  } = row;
  return {
    id,
    publisher,
    title,
    url,
    publishedOn: publishedOn && dayText(publishedOn, publishedOnPrecision ?? "day"),
    retrievedOn: retrievedOn && dayText(retrievedOn, retrievedOnPrecision ?? "day"),
    language,
    archived,
    sha256,
    sequence,
  };
}

/** A source at a ledger entry; null when no source has the id. */
export async function findSource(id: string, ledger: number): Promise<Source | null> {
  if (!isUuid(id)) return null;
  const row = await database().source.findFirst({ where: { id, sequence: { lte: ledger } } });
  return row && readSource(row);
}

/**
 * The id of a citation's source: an existing source by id, or a new one. A new source is drafted unless an equal one is stored or
 * already drafted: same sha256, or else same URL, or else same publisher and title when neither has a URL. Issue paths are
 * relative to the source.
 */
export async function draftSource(writing: Writing, source: { readonly id: string } | NewSource): Promise<Result<string>> {
  if ("id" in source) {
    const existing = isUuid(source.id) && (await writing.tx.source.findUnique({ where: { id: source.id }, select: { id: true } }));
    return existing ? ok(existing.id) : refuse("No source has this id.", "id");
  }
  const future = (["publishedOn", "retrievedOn"] as const).filter((field) => isInFuture(source[field], writing.latestDay));
  if (future.length > 0) return { ok: false, issues: future.map((field) => ({ path: [field], message: STILL_TO_COME })) };
  const drafted = writing.rows.Source.find((row) => isEqual(source, row as SourceRow));
  const existing = drafted?.id ?? (await findEqual(writing.tx, source));
  if (existing !== undefined && existing !== null) return ok(existing);

  const id = newId();
  const published = source.publishedOn === null ? null : dayColumns(source.publishedOn);
  const retrieved = source.retrievedOn === null ? null : dayColumns(source.retrievedOn);
  const { publisher, title, url, language, archived, sha256 } = source;
  writing.rows.Source.push({
    id,
    publisher,
    title,
    url,
    publishedOn: published?.date ?? null,
    publishedOnPrecision: published?.precision ?? null,
    retrievedOn: retrieved?.date ?? null,
    retrievedOnPrecision: retrieved?.precision ?? null,
    language,
    archived,
    sha256,
    sequence: writing.sequence,
  });
  return ok(id);
}

function isInFuture(day: string | null, latestDay: string): boolean {
  return day !== null && firstDayOf(day) > latestDay;
}

async function findEqual(tx: Tx, source: NewSource): Promise<string | null> {
  const where = equalityOf(source);
  const row = where && (await tx.source.findFirst({ where, orderBy: { sequence: "asc" }, select: { id: true } }));
  return row?.id ?? null;
}

function equalityOf({ sha256, url, publisher, title }: NewSource) {
  if (sha256 !== null) return { sha256 };
  if (url !== null) return { url };
  return title === null ? null : { title, publisher, url: null, sha256: null };
}

function isEqual(source: NewSource, row: Pick<SourceRow, "sha256" | "url" | "publisher" | "title">): boolean {
  const where = equalityOf(source);
  return where !== null && Object.entries(where).every(([column, value]) => (row[column as keyof typeof row] ?? null) === value);
}
