import type { Source } from "../../../domain/ledger/source";
import type { SearchTerm } from "../../../domain/search/search-terms";
import { database } from "../../connection/client";
import { readSource } from "../../entities/sources";
import { Prisma } from "../../generated/client";
import { textHas } from "./term-conditions";

/**
 * Sources that every term fits, newest first: title, publisher, host (the whole address for a term with a slash), or year of
 * publication.
 */
export async function findSources(terms: readonly SearchTerm[], ledger: number, limit: number): Promise<readonly Source[]> {
  const fits = terms.map((term) => {
    const address = term.text.includes("/") ? Prisma.sql`url` : Prisma.sql`split_part(split_part(url, '://', 2), '/', 1)`;
    const words = textHas(Prisma.sql`lower(concat_ws(' ', title, publisher, ${address}))`, term);
    return term.kind === "year" ? Prisma.sql`(${words} or coalesce(extract(year from "publishedOn") = ${term.year}::int, false))` : words;
  });
  const found = await database().$queryRaw<{ id: string }[]>`
    select id::text from "Source"
    where sequence <= ${ledger}::int and ${Prisma.join(fits, " and ")}
    order by coalesce("publishedOn", "retrievedOn") desc nulls last, id
    limit ${limit}::int`;
  const rows = await database().source.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  return found.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []).map(readSource);
}
