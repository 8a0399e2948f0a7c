import { database } from "../connection/client";
import { Prisma } from "../generated/client";
import { readRetractedIds } from "../ledger/snapshot";

/** How much is held: active figures stated by a day, their speakers, values published by then, and indicators. */
export type HeldCounts = { readonly figures: number; readonly speakers: number; readonly values: number; readonly indicators: number };

/** Counts what is held at a ledger entry and known by a day, in one query. */
export async function countHeld({ asOf, ledger }: { readonly asOf: string; readonly ledger: number }): Promise<HeldCounts> {
  const retracted = [...(await readRetractedIds(ledger))];
  const active = (alias: string) =>
    Prisma.sql`${Prisma.raw(alias)}.sequence <= ${ledger}::int and not (${Prisma.raw(alias)}.id = any(${retracted}::uuid[]))`;
  const [counts] = await database().$queryRaw<HeldCounts[]>`
    with said as (select s.id from "Statement" s where s."knownOn" <= ${asOf}::date and ${active("s")})
    select
      (select count(*)::int from "Figure" f join said on said.id = f."statementId" where ${active("f")}) as figures,
      (select count(distinct p."speakerId")::int from "StatementSpeaker" p join said on said.id = p."statementId") as speakers,
      (select count(*)::int from "Observation" o join "Release" r on r.id = o."releaseId"
        where r."knownOn" <= ${asOf}::date and ${active("r")} and ${active("o")}) as values,
      (select count(*)::int from "Indicator" i where i.sequence <= ${ledger}::int) as indicators`;
  return counts ?? { figures: 0, speakers: 0, values: 0, indicators: 0 };
}
