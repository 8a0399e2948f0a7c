import { v7 as newId } from "uuid";
import type { Indicator, NewIndicator } from "../../domain/ledger/indicator";
import type { Measure, Nature } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";
import { conflict, ok } from "../../domain/values/result";
import type { Shape } from "../../domain/values/stated-value";
import { database } from "../connection/client";
import { asDate } from "../ledger/mappers";
import { type Actor, type WriteResult, write } from "../ledger/write";

/** All indicators at a ledger entry, by title. */
export function listIndicators(ledger: number): Promise<readonly Indicator[]> {
  return database().indicator.findMany({ where: { sequence: { lte: ledger } }, orderBy: [{ title: "asc" }, { slug: "asc" }] });
}

export function findIndicator(slug: string, ledger: number): Promise<Indicator | null> {
  return database().indicator.findFirst({ where: { slug, sequence: { lte: ledger } } });
}

/** The indicators with these slugs at a ledger entry, by title. */
export function listIndicatorsBySlug(slugs: readonly string[], ledger: number): Promise<readonly Indicator[]> {
  const where = { slug: { in: [...slugs] }, sequence: { lte: ledger } };
  return database().indicator.findMany({ where, orderBy: [{ title: "asc" }, { slug: "asc" }] });
}

/** Filters figures; absent or null means any. `speaker` and `institution` (slugs) also match those who spoke on their behalf. */
type StatedFilter = {
  readonly indicator?: string | null;
  readonly speaker?: string | null;
  readonly institution?: string | null;
  readonly period?: string | null;
  readonly nature?: Nature | null;
  readonly measure?: Measure | null;
  readonly shape?: Shape | null;
};

/** The indicators with a figure that matches a filter at a ledger entry, retracted figures included; by title. */
export function listIndicatorsStated(filter: StatedFilter, ledger: number): Promise<readonly Indicator[]> {
  const { indicator, nature, measure, shape } = filter;
  const period = filter.period ? parsePeriod(filter.period) : null;
  const spokeFor = [filter.speaker ?? [], filter.institution ?? []].flat();
  const figure = {
    sequence: { lte: ledger },
    ...(nature && { nature }),
    ...(measure && { measure }),
    ...(shape && { shape }),
    ...(period && { periodFirst: asDate(period.first), periodLast: asDate(period.last) }),
    AND: spokeFor.map((slug) => ({
      statement: { speakers: { some: { OR: [{ speaker: { slug } }, { onBehalfOf: { slug } }] } } },
    })),
  };
  return database().indicator.findMany({
    where: { sequence: { lte: ledger }, ...(indicator && { slug: indicator }), figures: { some: figure } },
    orderBy: [{ title: "asc" }, { slug: "asc" }],
  });
}

/** Records an indicator. A conflict (path "slug") when the slug is taken. */
export function recordIndicator(
  indicator: NewIndicator,
  actor: Actor,
  now = new Date(),
): Promise<WriteResult<{ id: string; slug: string }>> {
  return write({ actor, action: "record indicator", now }, async ({ tx, rows, touches, sequence }) => {
    const taken = await tx.indicator.findUnique({ where: { slug: indicator.slug }, select: { id: true } });
    if (taken) return conflict("Another indicator has this slug.", "slug");
    const id = newId();
    rows.Indicator.push({ ...indicator, areas: [...indicator.areas], id, sequence });
    touches.add(id);
    return ok({ id, slug: indicator.slug });
  });
}
