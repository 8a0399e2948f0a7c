import type { SearchTerm } from "../../../domain/search/search-terms";
import { database } from "../../connection/client";
import { Prisma } from "../../generated/client";
import { textHas } from "./term-conditions";

/** Ids of the speakers and of the indicators that one term names. */
export type NamedRows = { readonly speakers: readonly string[]; readonly indicators: readonly string[] };

/** Most rows that one word may name: "bank" names many, and a statement needs only one of them. */
const MAX_NAMED = 5000;

/**
 * What each term names: speakers by name and alias; indicators by title, alias, description, area, and their series' titles, publishers
 * and definitions. Numbers name nothing.
 */
export async function findNamedRows(terms: readonly SearchTerm[], ledger: number): Promise<readonly NamedRows[]> {
  const areas = await heldAreas(ledger);
  return Promise.all(
    terms.map(async (term) => ({
      speakers: term.kind === "words" ? await namedSpeakers(term, ledger) : [],
      indicators: term.kind === "words" ? await namedIndicators(term, areas, ledger) : [],
    })),
  );
}

async function namedSpeakers(term: SearchTerm, ledger: number): Promise<readonly string[]> {
  return idsOf(Prisma.sql`
    select id::text from "Speaker" where sequence <= ${ledger}::int and ${textHas(Prisma.sql`lower(name)`, term)}
    union
    select "sameAs"::text from "Alias" where kind = 'speaker' and sequence <= ${ledger}::int and ${textHas(Prisma.sql`lower(name)`, term)}
    limit ${MAX_NAMED}::int`);
}

async function namedIndicators(term: SearchTerm, areas: readonly string[], ledger: number): Promise<readonly string[]> {
  const named = areas.filter((area) => nameOfArea(area).toLowerCase().includes(term.text));
  return idsOf(Prisma.sql`
    select id::text from "Indicator"
    where sequence <= ${ledger}::int
      and (${textHas(Prisma.sql`lower(concat_ws(' ', title, description))`, term)} or areas && ${named}::text[])
    union
    select "indicatorId"::text from "Series"
    where sequence <= ${ledger}::int and ${textHas(Prisma.sql`lower(concat_ws(' ', title, publisher, definition))`, term)}
    union
    select "sameAs"::text from "Alias" where kind = 'indicator' and sequence <= ${ledger}::int and ${textHas(Prisma.sql`lower(name)`, term)}
    limit ${MAX_NAMED}::int`);
}

async function idsOf(query: Prisma.Sql): Promise<readonly string[]> {
  return (await database().$queryRaw<{ id: string }[]>(query)).map(({ id }) => id);
}

async function heldAreas(ledger: number): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ area: string }[]>`
    select distinct unnest(areas) as area from "Indicator" where sequence <= ${ledger}::int`;
  return rows.map(({ area }) => area);
}

/** The English name of an ISO 3166 code; the code itself when it has none. */
function nameOfArea(code: string): string {
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

const REGIONS = new Intl.DisplayNames("en", { type: "region" });
