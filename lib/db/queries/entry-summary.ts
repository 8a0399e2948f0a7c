import { database } from "../connection/client";

/** One ledger entry: who wrote it and when, the rows it wrote that have a page, and the slugs of the indicators it touches. */
export type EntrySummary = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly indicators: readonly string[];
  /** Slugs of new indicators and series; ids of new statements and releases, and of existing ones that got a new citation. */
  readonly newIndicators: readonly string[];
  readonly newSeries: readonly string[];
  readonly statements: readonly string[];
  readonly releases: readonly string[];
  readonly citedStatements: readonly string[];
  readonly citedReleases: readonly string[];
};

/** The summary of a ledger entry; null when there is no such entry. */
export async function findEntrySummary(sequence: number): Promise<EntrySummary | null> {
  const entry = await database().ledgerEntry.findUnique({
    where: { sequence },
    select: { sequence: true, at: true, actor: true, action: true, touches: { select: { indicator: { select: { slug: true } } } } },
  });
  if (entry === null) return null;
  const where = { sequence };
  const [indicators, series, statements, releases, citations] = await Promise.all([
    database().indicator.findMany({ where, select: { slug: true } }),
    database().series.findMany({ where, select: { slug: true } }),
    database().statement.findMany({ where, select: { id: true } }),
    database().release.findMany({ where, select: { id: true } }),
    database().citation.findMany({ where, select: { statementId: true, releaseId: true } }),
  ]);
  const own = new Set([...statements, ...releases].map(({ id }) => id));
  const cited = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null && !own.has(id)))] as string[];
  return {
    ...entry,
    at: entry.at.toISOString(),
    indicators: entry.touches.map(({ indicator }) => indicator.slug),
    newIndicators: indicators.map(({ slug }) => slug),
    newSeries: series.map(({ slug }) => slug),
    statements: statements.map(({ id }) => id),
    releases: releases.map(({ id }) => id),
    citedStatements: cited(citations.map(({ statementId }) => statementId)),
    citedReleases: cited(citations.map(({ releaseId }) => releaseId)),
  };
}
