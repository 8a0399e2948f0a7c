import type { SpeakerKind, Statement } from "../../domain/ledger/statement";
import { database } from "../connection/client";
import { readStatements } from "../entities/load-statements";
import { readRetractedIds } from "../ledger/snapshot";

// The most rows that a form suggests.
const MOST_STATEMENTS = 60;
const MOST_SPEAKERS = 500;
const MOST_SOURCES = 200;

export type RecentSpeaker = { readonly name: string; readonly kind: SpeakerKind };

/** Rows that forms suggest: the last statements and sources entered, newest first, and the speakers. */
export type RecentEntries = {
  readonly statements: readonly Statement[];
  /** All speakers, by name. */
  readonly speakers: readonly RecentSpeaker[];
  readonly sources: readonly {
    readonly url: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly language: string | null;
  }[];
};

/** The statements and sources entered last at a ledger entry, newest first, and the speakers by name. */
export async function readRecentEntries(ledger: number): Promise<RecentEntries> {
  const retractedIds = await readRetractedIds(ledger);
  const [statements, speakers, sources] = await Promise.all([
    readStatements({}, ledger, retractedIds, { orderBy: [{ sequence: "desc" }, { id: "desc" }], take: MOST_STATEMENTS }),
    database().speaker.findMany({
      where: { sequence: { lte: ledger } },
      orderBy: { name: "asc" },
      take: MOST_SPEAKERS,
      select: { name: true, kind: true },
    }),
    database().source.findMany({
      where: { sequence: { lte: ledger } },
      orderBy: [{ sequence: "desc" }, { id: "desc" }],
      take: MOST_SOURCES,
      select: { url: true, title: true, publisher: true, language: true },
    }),
  ]);
  return { statements, speakers, sources };
}

/** The stored speakers with these names or aliases. A name can belong to a person and to an institution. */
export async function findSpeakersNamed(
  names: readonly string[],
): Promise<readonly { readonly slug: string; readonly name: string; readonly kind: SpeakerKind }[]> {
  const aliases = await database().alias.findMany({
    where: { kind: "speaker", name: { in: [...names] } },
    select: { name: true, sameAs: true },
  });
  const speakers = await database().speaker.findMany({
    where: { OR: [{ name: { in: [...names] } }, { id: { in: aliases.map(({ sameAs }) => sameAs) } }] },
    select: { id: true, slug: true, name: true, kind: true },
  });
  return speakers.flatMap(({ id, slug, name, kind }) => [
    { slug, name, kind },
    ...aliases.flatMap((alias) => (alias.sameAs === id && alias.name !== null ? [{ slug, name: alias.name, kind }] : [])),
  ]);
}
