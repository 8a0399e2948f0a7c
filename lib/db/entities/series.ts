import { v7 as newId } from "uuid";
import type { NewSeries, Series } from "../../domain/ledger/series";
import { conflict, ok, type Result, refuse } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";
import type { Series as SeriesRow } from "../generated/client";
import { type Actor, type WriteResult, write } from "../ledger/write";

const RELATED = {
  indicator: { select: { slug: true } },
  continues: { select: { slug: true } },
  derivedFrom: { select: { slug: true } },
} as const;

type Slugged = { readonly slug: string } | null;
type RelatedRow = SeriesRow & { readonly indicator: { readonly slug: string }; readonly continues: Slugged; readonly derivedFrom: Slugged };

/** The series of one indicator, of several, or of all (null) at a ledger entry, by slug. */
export async function listSeries(indicator: string | readonly string[] | null, ledger: number): Promise<readonly Series[]> {
  const where = { sequence: { lte: ledger }, ...(indicator === null ? {} : { indicator: { slug: { in: [indicator].flat() } } }) };
  const rows = await database().series.findMany({ where, include: RELATED, orderBy: { slug: "asc" } });
  return rows.map(readSeries);
}

export async function findSeries(slug: string, ledger: number): Promise<Series | null> {
  const row = await database().series.findFirst({ where: { slug, sequence: { lte: ledger } }, include: RELATED });
  return row && readSeries(row);
}

/**
 * Records a series. A conflict when the slug is taken or another series already continues the same one; refused when the indicator
 * is unknown, or `continues` or `derivedFrom` names an unknown series or one of another indicator.
 */
export function recordSeries(series: NewSeries, actor: Actor, now = new Date()): Promise<WriteResult<{ id: string; slug: string }>> {
  return write({ actor, action: "record series", now }, async ({ tx, rows, touches, sequence }) => {
    const taken = await tx.series.findUnique({ where: { slug: series.slug }, select: { id: true } });
    if (taken) return conflict("Another series has this slug.", "slug");
    const indicator = await tx.indicator.findUnique({ where: { slug: series.indicator }, select: { id: true } });
    if (!indicator) return refuse("No indicator has this slug.", "indicator");
    const continues = await findRelative(tx, series.continues, indicator.id, "continues");
    if (!continues.ok) return continues;
    const derivedFrom = await findRelative(tx, series.derivedFrom, indicator.id, "derivedFrom");
    if (!derivedFrom.ok) return derivedFrom;
    if (continues.value !== null && (await tx.series.findUnique({ where: { continuesId: continues.value }, select: { id: true } })))
      return conflict("Another series already continues that one.", "continues");

    const id = newId();
    const { indicator: _, continues: __, derivedFrom: ___, yearStart, ...own } = series;
    const related = { indicatorId: indicator.id, continuesId: continues.value, derivedFromId: derivedFrom.value };
    rows.Series.push({ ...own, ...related, id, yearStart: yearStart === 1 ? null : yearStart, sequence });
    touches.add(indicator.id);
    return ok({ id, slug: series.slug });
  });
}

function readSeries({
  indicator,
  continues,
  derivedFrom,
  indicatorId: _,
  continuesId: __,
  derivedFromId: ___,
  ...row
}: RelatedRow): Series {
  const related = { indicator: indicator.slug, continues: continues?.slug ?? null, derivedFrom: derivedFrom?.slug ?? null };
  // A calendar year is kept as null, which old rows have.
  return { ...row, ...related, yearStart: row.yearStart ?? 1 };
}

async function findRelative(tx: Tx, slug: string | null, indicatorId: string, path: string): Promise<Result<string | null>> {
  if (slug === null) return ok(null);
  const relative = await tx.series.findUnique({ where: { slug }, select: { id: true, indicatorId: true } });
  if (!relative) return refuse("No series has this slug.", path);
  return relative.indicatorId === indicatorId ? ok(relative.id) : refuse("That series is of another indicator.", path);
}
