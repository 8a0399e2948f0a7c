import type { Indicator } from "../../domain/ledger/indicator";
import type { Source } from "../../domain/ledger/source";
import type { Statement } from "../../domain/ledger/statement";
import { database } from "../connection/client";
import { readStatements } from "../entities/load-statements";
import { readSource } from "../entities/sources";
import type { Prisma } from "../generated/client";
import { asDate } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";

export type SearchQuery = { readonly text: string; readonly asOf: string; readonly ledger: number };

/** `alias` is set when an alias matched. */
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
 * Finds a text, ignoring case, at a ledger entry, at most 20 rows of each kind. Speakers by name and alias; indicators by title,
 * description and their series' titles, publishers and definitions; statements known by `asOf` by occasion, quoted words,
 * translation, a figure's words and condition, and speakers' names; sources by title, publisher and host, or by whole URL when the
 * text has a slash.
 */
export async function searchLedger({ text, asOf, ledger }: SearchQuery): Promise<Found> {
  const contains = { contains: escapePattern(text), mode: "insensitive" } as const;
  const active = { sequence: { lte: ledger } };
  const aliases = await database().alias.findMany({
    where: { kind: "speaker", name: contains, ...active },
    orderBy: { name: "asc" },
    take: LIMIT,
  });
  const named: Prisma.SpeakerWhereInput = { OR: [{ name: contains }, { id: { in: aliases.map(({ sameAs }) => sameAs) } }] };
  const [speakers, indicators, statements, sources] = await Promise.all([
    database().speaker.findMany({ where: { ...named, ...active }, orderBy: [{ name: "asc" }, { slug: "asc" }], take: LIMIT + 1 }),
    database().indicator.findMany({
      where: {
        OR: [
          { title: contains },
          { description: contains },
          { series: { some: { OR: [{ title: contains }, { publisher: contains }, { definition: contains }], ...active } } },
        ],
        ...active,
      },
      orderBy: [{ title: "asc" }, { slug: "asc" }],
      take: LIMIT + 1,
    }),
    findStatements(contains, named, { asOf, ledger }),
    findSources(text, ledger),
  ]);
  return {
    speakers: atMost(
      speakers.map(({ id, slug, name, kind }) => ({ slug, name, kind, alias: aliases.find(({ sameAs }) => sameAs === id)?.name ?? null })),
    ),
    indicators: atMost(indicators),
    statements: atMost(statements),
    sources: atMost(sources),
  };
}

async function findStatements(
  contains: Prisma.StringFilter,
  named: Prisma.SpeakerWhereInput,
  { asOf, ledger }: Omit<SearchQuery, "text">,
): Promise<readonly Statement[]> {
  const retractedIds = await readRetractedIds(ledger);
  const active = { sequence: { lte: ledger }, id: { notIn: [...retractedIds] } };
  const where: Prisma.StatementWhereInput = {
    knownOn: { lte: asDate(asOf) },
    OR: [
      { occasion: contains },
      { citations: { some: { OR: [{ exact: contains }, { translation: contains }], ...active } } },
      { figures: { some: { OR: [{ words: contains }, { condition: contains }], ...active } } },
      { speakers: { some: { speaker: named } } },
    ],
  };
  return readStatements(where, ledger, retractedIds, { orderBy: [{ statedOn: "desc" }, { id: "desc" }], take: LIMIT + 1 });
}

/** Matches the host of a URL; a text with a slash is matched against the whole URL. */
async function findSources(text: string, ledger: number): Promise<readonly Source[]> {
  const pattern = `%${escapePattern(text)}%`;
  const isAddress = text.includes("/");
  const found = await database().$queryRaw<{ id: string }[]>`
    select id::text from "Source"
    where sequence <= ${ledger}::int
      and (title ilike ${pattern} or publisher ilike ${pattern}
        or case when ${isAddress}::boolean then url else split_part(split_part(url, '://', 2), '/', 1) end ilike ${pattern})
    order by coalesce("publishedOn", "retrievedOn") desc nulls last, id
    limit ${LIMIT + 1}::int`;
  const rows = await database().source.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  return found.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []).map(readSource);
}

/** Escapes the wildcards of LIKE ("%", "_") and the backslash. */
function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

function atMost<Row>(rows: readonly Row[]): FoundPage<Row> {
  return { rows: rows.slice(0, LIMIT), more: rows.length > LIMIT };
}
