import { database } from "../connection/client";
import { asDate } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";

/**
 * Paths of the pages of indicators, speakers and statements that are held at a ledger entry, at most `limit`: all indicators first, then
 * speakers by name, then the statements known by `asOf`, newest first.
 */
export async function listPagePaths({ asOf, ledger }: { readonly asOf: string; readonly ledger: number }, limit: number) {
  const active = { sequence: { lte: ledger } };
  const bySlug = { where: active, select: { slug: true }, orderBy: { slug: "asc" }, take: limit } as const;
  const indicators = await database().indicator.findMany(bySlug);
  const speakers = await database().speaker.findMany(bySlug);
  const statements = await database().statement.findMany({
    where: { ...active, knownOn: { lte: asDate(asOf) }, id: { notIn: [...(await readRetractedIds(ledger))] } },
    select: { id: true },
    orderBy: [{ statedOn: "desc" }, { id: "desc" }],
    take: limit,
  });
  return [
    ...indicators.map(({ slug }) => `/indicators/${slug}`),
    ...speakers.map(({ slug }) => `/speakers/${slug}`),
    ...statements.map(({ id }) => `/statements/${id}`),
  ].slice(0, limit);
}
