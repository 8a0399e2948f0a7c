import { v7 as newId } from "uuid";
import { slugOf } from "../../domain/ledger/slug";
import type { NewSpeaker, Speaker, SpeakerKind } from "../../domain/ledger/statement";
import { ok, type Result, refuse } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";
import { readRetractedIds } from "../ledger/snapshot";
import type { Writing } from "../ledger/write";

/** A speaker in a list, with the number of active figures. */
export type ListedSpeaker = Speaker & { readonly aliases: readonly string[]; readonly figures: number };

/** The speaker with a slug at a ledger entry, or null. */
export async function findSpeaker(slug: string, ledger: number): Promise<(Speaker & { readonly aliases: readonly string[] }) | null> {
  const speaker = await database().speaker.findFirst({ where: { slug, sequence: { lte: ledger } } });
  if (speaker === null) return null;
  const aliases = await database().alias.findMany({
    where: { kind: "speaker", sameAs: speaker.id, sequence: { lte: ledger }, name: { not: null } },
  });
  return { ...speaker, aliases: aliases.flatMap(({ name }) => name ?? []) };
}

/** All speakers at a ledger entry, by name, without the figure counts that make `listSpeakers` slower. */
export function listSpeakerNames(ledger: number): Promise<readonly Pick<Speaker, "slug" | "name" | "kind">[]> {
  const select = { slug: true, name: true, kind: true } as const;
  return database().speaker.findMany({ where: { sequence: { lte: ledger } }, select, orderBy: [{ name: "asc" }, { slug: "asc" }] });
}

/** All speakers by name, with the number of active figures stated by a day. Never ranked. */
export async function listSpeakers({
  asOf,
  ledger,
}: {
  readonly asOf: string;
  readonly ledger: number;
}): Promise<readonly ListedSpeaker[]> {
  const retractedIds = [...(await readRetractedIds(ledger))];
  return database().$queryRaw<ListedSpeaker[]>`
    select s.id::text, s.slug, s.name, s.kind::text, s.sequence,
      array(select a.name from "Alias" a where a.kind = 'speaker' and a."sameAs" = s.id and a.sequence <= ${ledger}::int and a.name is not null order by a.name) as aliases,
      (select count(*)::int from "StatementSpeaker" t
        join "Statement" st on st.id = t."statementId" and st.sequence <= ${ledger}::int and st."knownOn" <= ${asOf}::date and not st.id = any(${retractedIds}::uuid[])
        join "Figure" f on f."statementId" = st.id and f.sequence <= ${ledger}::int and not f.id = any(${retractedIds}::uuid[])
        where t."speakerId" = s.id) as figures
    from "Speaker" s where s.sequence <= ${ledger}::int order by s.name, s.slug`;
}

/**
 * The id of a statement's speaker. A speaker given by name is the existing one of the same kind with that name or alias, or else a
 * new one with a free slug.
 */
export async function draftSpeaker(writing: Writing, speaker: NewSpeaker, path: readonly (string | number)[]): Promise<Result<string>> {
  if ("slug" in speaker) {
    const existing = await writing.tx.speaker.findUnique({ where: { slug: speaker.slug }, select: { id: true } });
    return existing ? ok(existing.id) : refuse("No speaker has this slug.", ...path, "slug");
  }
  return ok(await draftSpeakerByName(writing, speaker.name, speaker.kind));
}

/** The id of the institution with a slug, on whose behalf somebody spoke. */
export async function findInstitution(tx: Tx, slug: string, path: readonly (string | number)[]): Promise<Result<string>> {
  const existing = await tx.speaker.findFirst({ where: { slug, kind: "institution" }, select: { id: true } });
  return existing ? ok(existing.id) : refuse("No institution has this slug.", ...path);
}

async function draftSpeakerByName(writing: Writing, name: string, kind: SpeakerKind): Promise<string> {
  const drafted = writing.rows.Speaker.find((row) => row.name === name && row.kind === kind);
  if (drafted?.id !== undefined) return drafted.id;
  const existing = await writing.tx.speaker.findFirst({ where: { name, kind }, orderBy: { sequence: "asc" }, select: { id: true } });
  if (existing) return existing.id;
  const aliases = await writing.tx.alias.findMany({ where: { kind: "speaker", name }, select: { sameAs: true } });
  const known = await writing.tx.speaker.findFirst({
    where: { id: { in: aliases.map(({ sameAs }) => sameAs) }, kind },
    select: { id: true },
  });
  if (known) return known.id;

  const id = newId();
  writing.rows.Speaker.push({ id, slug: await freeSlug(writing, slugOf(name) || "speaker"), name, kind, sequence: writing.sequence });
  return id;
}

async function freeSlug(writing: Writing, base: string): Promise<string> {
  const existing = await writing.tx.speaker.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const taken = new Set([...existing, ...writing.rows.Speaker].map(({ slug }) => slug));
  let slug = base;
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
  return slug;
}
