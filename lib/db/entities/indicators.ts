import { v7 as newId } from "uuid";
import type { Indicator, NewIndicator } from "../../domain/ledger/indicator";
import { conflict, ok } from "../../domain/values/result";
import { database } from "../connection/client";
import { type Actor, type Written, write } from "../ledger/write";

/** Every indicator held at a ledger entry, by title. */
export function listIndicators(ledger: number): Promise<readonly Indicator[]> {
  return database().indicator.findMany({ where: { sequence: { lte: ledger } }, orderBy: [{ title: "asc" }, { slug: "asc" }] });
}

export function findIndicator(slug: string, ledger: number): Promise<Indicator | null> {
  return database().indicator.findFirst({ where: { slug, sequence: { lte: ledger } } });
}

/** Slugs of the indicators of which a speaker, or those who spoke for an institution, stated a figure by a ledger entry; in order. */
export async function listIndicatorsSpokenOf(
  { speaker, institution }: { readonly speaker: string | null; readonly institution: string | null },
  ledger: number,
): Promise<readonly string[]> {
  const spoke = {
    AND: [
      speaker === null ? {} : { speaker: { slug: speaker } },
      institution === null ? {} : { OR: [{ speaker: { slug: institution } }, { onBehalfOf: { slug: institution } }] },
    ],
  };
  const rows = await database().indicator.findMany({
    where: { sequence: { lte: ledger }, figures: { some: { sequence: { lte: ledger }, statement: { speakers: { some: spoke } } } } },
    select: { slug: true },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug }) => slug);
}

/** A conflict (path "slug") where the slug is taken. */
export function recordIndicator(indicator: NewIndicator, actor: Actor, now = new Date()): Promise<Written<{ id: string; slug: string }>> {
  return write({ actor, action: "record indicator", now }, async ({ tx, rows, touches, sequence }) => {
    const taken = await tx.indicator.findUnique({ where: { slug: indicator.slug }, select: { id: true } });
    if (taken) return conflict("Another indicator has this slug.", "slug");
    const id = newId();
    rows.Indicator.push({ ...indicator, areas: [...indicator.areas], id, sequence });
    touches.add(id);
    return ok({ id, slug: indicator.slug });
  });
}
