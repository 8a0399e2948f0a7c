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

/** The alias is given where it is what was found. */
export type FoundSpeaker = { readonly slug: string; readonly name: string; readonly kind: string; readonly alias: string | null };

/** What was found of one kind; `more` says that there is more than is listed. */
export type FoundPage<Row> = { readonly rows: readonly Row[]; readonly more: boolean };

export type Found = {
  readonly speakers: FoundPage<FoundSpeaker>;
  readonly indicators: FoundPage<Indicator>;
  readonly statements: FoundPage<Statement>;
  readonly sources: FoundPage<Source>;
};

const LIMIT = 20;

/**
 * What holds a text, case aside, at a ledger entry: speakers by name and alias, indicators by title, description and the titles
 * and publishers of their series, statements made by `asOf` by occasion, quoted words, translation, a figure's words and
 * condition or a speaker's name, sources by title, publisher and host (an address with a slash in it, whole). At most 20 of each.
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

/** The host of an address is what stands between the slashes; a text with a slash is looked for in all of it. */
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

/** The text itself, where a pattern gives "%", "_" and the backslash a meaning. */
function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

function atMost<Row>(rows: readonly Row[]): FoundPage<Row> {
  return { rows: rows.slice(0, LIMIT), more: rows.length > LIMIT };
}
