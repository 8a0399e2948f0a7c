import type { Indicator } from "../../../domain/ledger/indicator";
import type { Source } from "../../../domain/ledger/source";
import type { Statement } from "../../../domain/ledger/statement";
import { parseSearchTerms, type SearchTerm } from "../../../domain/search/search-terms";
import { database } from "../../connection/client";
import { readStatements } from "../../entities/load-statements";
import { readRetractedIds } from "../../ledger/snapshot";
import { findSources } from "./find-sources";
import { findNamedRows, type NamedRows } from "./named-rows";
import { rankStatements } from "./rank-statements";

/** `limit`: most rows of each kind, 20 unless given. */
export type SearchQuery = { readonly text: string; readonly asOf: string; readonly ledger: number; readonly limit?: number };

/** `alias` is set when only an alias matched. */
export type FoundSpeaker = { readonly slug: string; readonly name: string; readonly kind: string; readonly alias: string | null };

/** The matches of one kind; `more` is true when there are more than are listed. */
export type FoundPage<Row> = { readonly rows: readonly Row[]; readonly more: boolean };

export type Found = {
  readonly speakers: FoundPage<FoundSpeaker>;
  readonly indicators: FoundPage<Indicator>;
  readonly statements: FoundPage<Statement>;
  readonly sources: FoundPage<Source>;
};

const LIMIT = 20;

/**
 * Finds the rows that every word fits, in any order and ignoring case, at a ledger entry. Statements known by `asOf` by speakers,
 * capacities, indicators, quoted words and translations, figures (numbers, periods, nature), occasions and the year stated, best first;
 * speakers by name and alias; indicators by title, description, areas and series; sources by title, publisher, host and year. Numbers,
 * years and words such as "forecast" narrow statements and sources only: "putin 30%" finds the speaker too.
 */
export async function searchLedger({ text, asOf, ledger, limit = LIMIT }: SearchQuery): Promise<Found> {
  const terms = parseSearchTerms(text);
  if (terms.length === 0) return NOTHING;
  const [named, retracted] = [await findNamedRows(terms, ledger), await readRetractedIds(ledger)];
  const [speakers, indicators, ranked, sources] = await Promise.all([
    findSpeakers(namedByAll(terms, named, "speakers"), terms, limit + 1),
    findIndicators(namedByAll(terms, named, "indicators"), limit + 1),
    rankStatements(terms, named, { asOf, ledger, retracted: [...retracted] }, limit + 1),
    findSources(terms, ledger, limit + 1),
  ]);
  const statements = await readStatements({ id: { in: [...ranked] } }, ledger, retracted);
  const page = <Row>(rows: readonly Row[]) => ({ rows: rows.slice(0, limit), more: rows.length > limit });
  return {
    speakers: page(speakers),
    indicators: page(indicators),
    statements: page(ranked.flatMap((id) => statements.find((statement) => statement.id === id) ?? [])),
    sources: page(sources),
  };
}

const NONE = { rows: [], more: false } as const;
const NOTHING: Found = { speakers: NONE, indicators: NONE, statements: NONE, sources: NONE };

/** Ids that every naming term names. Words for a nature do not name unless they stand alone. */
function namedByAll(terms: readonly SearchTerm[], named: readonly NamedRows[], kind: keyof NamedRows): readonly string[] {
  const words = terms.flatMap((term, at) => (term.kind === "words" ? [{ term, ids: named[at]?.[kind] ?? [] }] : []));
  const naming = words.some(({ term }) => term.nature === null) ? words.filter(({ term }) => term.nature === null) : words;
  const [first, ...rest] = naming.map(({ ids }) => ids);
  return rest.reduce<readonly string[]>((left, ids) => {
    const known = new Set(ids);
    return left.filter((id) => known.has(id));
  }, first ?? []);
}

async function findSpeakers(ids: readonly string[], terms: readonly SearchTerm[], take: number): Promise<readonly FoundSpeaker[]> {
  const rows = await database().speaker.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ name: "asc" }, { slug: "asc" }],
    take,
  });
  const aliases = await database().alias.findMany({
    where: { kind: "speaker", sameAs: { in: rows.map(({ id }) => id) }, name: { not: null } },
    orderBy: { name: "asc" },
  });
  const sought = terms.filter(({ kind }) => kind === "words").map(({ text }) => text);
  const has = (name: string | null) => sought.some((word) => name?.toLowerCase().includes(word));
  return rows.map(({ id, slug, name, kind }) => ({
    slug,
    name,
    kind,
    alias: has(name) ? null : (aliases.find((alias) => alias.sameAs === id && has(alias.name))?.name ?? null),
  }));
}

async function findIndicators(ids: readonly string[], take: number): Promise<readonly Indicator[]> {
  return database().indicator.findMany({ where: { id: { in: [...ids] } }, orderBy: [{ title: "asc" }, { slug: "asc" }], take });
}
