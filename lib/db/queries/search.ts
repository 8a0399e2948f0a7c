import type { Indicator } from "../../domain/ledger/indicator";
import type { Source } from "../../domain/ledger/source";
import type { Statement } from "../../domain/ledger/statement";
import { database } from "../connection/client";
import { readStatements } from "../entities/load-statements";
import { readSource } from "../entities/sources";
import type { Prisma } from "../generated/client";
import { asDate } from "../ledger/mappers";
import { readRetracted } from "../ledger/snapshot";

export type SearchQuery = { readonly text: string; readonly asOf: string; readonly ledger: number };

/** The alias is given where it is what was found. */
export type FoundSpeaker = { readonly slug: string; readonly name: string; readonly kind: string; readonly alias: string | null };

/** What was found of one kind; `more` says that there is more than is listed. */
export type FoundOf<Row> = { readonly rows: readonly Row[]; readonly more: boolean };

export type Found = {
  readonly speakers: FoundOf<FoundSpeaker>;
  readonly indicators: FoundOf<Indicator>;
  readonly statements: FoundOf<Statement>;
  readonly sources: FoundOf<Source>;
};

const MOST = 20;

/**
 * What holds a text, case aside, at a ledger entry: speakers by name and alias, indicators by title, description and the titles
 * and publishers of their series, statements made by `asOf` by occasion, quoted words, translation, a figure's words and
 * condition or a speaker's name, sources by title, publisher and host (an address with a slash in it, whole). At most 20 of each.
 */
export async function searchLedger({ text, asOf, ledger }: SearchQuery): Promise<Found> {
  const holds = { contains: literal(text), mode: "insensitive" } as const;
  const standing = { sequence: { lte: ledger } };
  const aliases = await database().alias.findMany({
    where: { kind: "speaker", name: holds, ...standing },
    orderBy: { name: "asc" },
    take: MOST,
  });
  const named: Prisma.SpeakerWhereInput = { OR: [{ name: holds }, { id: { in: aliases.map(({ sameAs }) => sameAs) } }] };
  const [speakers, indicators, statements, sources] = await Promise.all([
    database().speaker.findMany({ where: { ...named, ...standing }, orderBy: [{ name: "asc" }, { slug: "asc" }], take: MOST + 1 }),
    database().indicator.findMany({
      where: {
        OR: [
          { title: holds },
          { description: holds },
          { series: { some: { OR: [{ title: holds }, { publisher: holds }, { definition: holds }], ...standing } } },
        ],
        ...standing,
      },
      orderBy: [{ title: "asc" }, { slug: "asc" }],
      take: MOST + 1,
    }),
    findStatements(holds, named, { asOf, ledger }),
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
  holds: Prisma.StringFilter,
  named: Prisma.SpeakerWhereInput,
  { asOf, ledger }: Omit<SearchQuery, "text">,
): Promise<readonly Statement[]> {
  const out = await readRetracted(ledger);
  const standing = { sequence: { lte: ledger }, id: { notIn: [...out] } };
  const where: Prisma.StatementWhereInput = {
    knownOn: { lte: asDate(asOf) },
    OR: [
      { occasion: holds },
      { citations: { some: { OR: [{ exact: holds }, { translation: holds }], ...standing } } },
      { figures: { some: { OR: [{ words: holds }, { condition: holds }], ...standing } } },
      { speakers: { some: { speaker: named } } },
    ],
  };
  return readStatements(where, ledger, out, { orderBy: [{ statedOn: "desc" }, { id: "desc" }], take: MOST + 1 });
}

/** The host of an address is what stands between the slashes; a text with a slash is looked for in all of it. */
async function findSources(text: string, ledger: number): Promise<readonly Source[]> {
  const pattern = `%${literal(text)}%`;
  const isAddress = text.includes("/");
  const found = await database().$queryRaw<{ id: string }[]>`
    select id::text from "Source"
    where sequence <= ${ledger}::int
      and (title ilike ${pattern} or publisher ilike ${pattern}
        or case when ${isAddress}::boolean then url else split_part(split_part(url, '://', 2), '/', 1) end ilike ${pattern})
    order by coalesce("publishedOn", "retrievedOn") desc nulls last, id
    limit ${MOST + 1}::int`;
  const rows = await database().source.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  return found.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []).map(readSource);
}

/** The text itself, where a pattern gives "%", "_" and the backslash a meaning. */
function literal(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

function atMost<Row>(rows: readonly Row[]): FoundOf<Row> {
  return { rows: rows.slice(0, MOST), more: rows.length > MOST };
}
