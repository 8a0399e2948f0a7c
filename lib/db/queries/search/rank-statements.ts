import type { SearchTerm } from "../../../domain/search/search-terms";
import { database } from "../../connection/client";
import { Prisma } from "../../generated/client";
import type { NamedRows } from "./named-rows";
import { figureStates, textHas } from "./term-conditions";

type At = { readonly asOf: string; readonly ledger: number; readonly retracted: readonly string[] };

/** How much a term tells of a statement, by where it fits. A figure that states the number tells most. */
const WEIGHT = {
  number: 8,
  speaker: 6,
  period: 5,
  behalf: 5,
  reported: 4,
  nature: 4,
  indicator: 4,
  words: 3,
  said: 3,
  capacity: 2,
  occasion: 2,
} as const;

/**
 * Ids of the statements that every term fits, best first, at most `limit`: by the weights of the terms, more when one figure fits
 * several, then the newest. Each table is read once, whatever the number of terms.
 */
export async function rankStatements(
  terms: readonly SearchTerm[],
  named: readonly NamedRows[],
  { asOf, ledger, retracted }: At,
  limit: number,
): Promise<readonly string[]> {
  const active = (alias: string) => Prisma.raw(`${alias}.sequence <= ${Number(ledger)} and not (${alias}.id = any(retracted.ids))`);
  const branch = (from: Prisma.Sql, statement: Prisma.Sql, where: Prisma.Sql, weigh: (term: SearchTerm, names: NamedRows) => Prisma.Sql) =>
    Prisma.sql`
      select * from (
        select ${statement} as id, ${Prisma.join(terms.map((term, at) => Prisma.sql`${weigh(term, named[at] ?? NOTHING)} as ${weightAt(at)}`))}
        from ${from}, retracted where ${where}
        -- Without it each weight is worked out again for the condition below.
        offset 0
      ) matched where ${total(terms, " + ")} > 0`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    with retracted as (select ${[...retracted]}::uuid[] as ids),
    hits as (
      ${branch(lowered("Figure", Prisma.sql`words, condition, "periodText"`, "f"), Prisma.sql`f."statementId"`, active("f"), weighFigure)}
      union all
      ${branch(
        lowered("StatementSpeaker", Prisma.sql`capacity`, "p"),
        Prisma.sql`p."statementId"`,
        Prisma.sql`true`,
        (term, { speakers }) => Prisma.sql`greatest(
          ${when(Prisma.sql`p."speakerId" = any(${[...speakers]}::uuid[])`, WEIGHT.speaker)},
          ${when(Prisma.sql`p."onBehalfOfId" = any(${[...speakers]}::uuid[])`, WEIGHT.behalf)},
          ${when(textHas(Prisma.sql`p.lowered`, term), WEIGHT.capacity)})`,
      )}
      union all
      ${branch(
        lowered("Citation", Prisma.sql`exact, translation`, "c"),
        Prisma.sql`c."statementId"`,
        Prisma.sql`c."statementId" is not null and ${active("c")}`,
        (term) => when(textHas(Prisma.sql`c.lowered`, term), WEIGHT.words),
      )}
      union all
      ${branch(lowered("Statement", Prisma.sql`occasion`, "t"), Prisma.sql`t.id`, active("t"), weighStatement)}
    ),
    found as (
      select id, ${Prisma.join(terms.map((_, at) => Prisma.sql`max(${weightAt(at)}) as ${weightAt(at)}`))}, max(${total(terms, " + ")}) as together
      from hits group by id
    )
    select s.id::text from found join "Statement" s using (id), retracted
    where least(${total(terms, ", ")}) > 0 and s."knownOn" <= ${asOf}::date and ${active("s")}
    order by ${total(terms, " + ")} + together desc, s."statedOn" desc, s.id desc
    limit ${limit}::int`;
  return rows.map(({ id }) => id);
}

/** A table with its texts in lower case, made once a row however many terms there are: `offset 0` keeps the planner from repeating it. */
function lowered(table: string, texts: Prisma.Sql, alias: string): Prisma.Sql {
  return Prisma.sql`(select *, lower(concat_ws(' ', ${texts})) as lowered from ${Prisma.raw(`"${table}"`)} offset 0) ${Prisma.raw(alias)}`;
}

const NOTHING: NamedRows = { speakers: [], indicators: [] };

function weighFigure(term: SearchTerm, { indicators }: NamedRows): Prisma.Sql {
  const words = when(textHas(Prisma.sql`f.lowered`, term), WEIGHT.words);
  switch (term.kind) {
    case "number":
      return Prisma.sql`greatest(${when(figureStates(term), WEIGHT.number)}, ${words})`;
    case "year": {
      const covers = Prisma.sql`f."periodFirst" <= ${`${term.year}-12-31`}::date and f."periodLast" >= ${`${term.year}-01-01`}::date`;
      // What was stated beforehand comes before what was reported afterwards.
      return Prisma.sql`greatest(${when(Prisma.sql`f.nature <> 'reported' and ${covers}`, WEIGHT.period)}, ${when(covers, WEIGHT.reported)}, ${words})`;
    }
    case "words": {
      const nature = when(term.nature === null ? Prisma.sql`false` : Prisma.sql`f.nature::text = ${term.nature}`, WEIGHT.nature);
      return Prisma.sql`greatest(${when(Prisma.sql`f."indicatorId" = any(${[...indicators]}::uuid[])`, WEIGHT.indicator)}, ${nature}, ${words})`;
    }
  }
}

function weighStatement(term: SearchTerm): Prisma.Sql {
  const occasion = when(textHas(Prisma.sql`t.lowered`, term), WEIGHT.occasion);
  if (term.kind !== "year") return occasion;
  return Prisma.sql`greatest(${when(Prisma.sql`extract(year from t."statedOn") = ${term.year}::int`, WEIGHT.said)}, ${occasion})`;
}

function when(condition: Prisma.Sql, weight: number): Prisma.Sql {
  return Prisma.sql`case when ${condition} then ${Prisma.raw(String(weight))} else 0 end`;
}

function weightAt(at: number): Prisma.Sql {
  return Prisma.raw(`w${at}`);
}

function total(terms: readonly SearchTerm[], operator: " + " | ", "): Prisma.Sql {
  return Prisma.raw(terms.map((_, at) => `w${at}`).join(operator));
}
