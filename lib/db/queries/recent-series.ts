import { database } from "../connection/client";

/** All series, the one with the newest observation first: slug, and multiplier of its newest value (null when none, or in percent). */
export async function listRecentSeries(ledger: number): Promise<readonly { readonly slug: string; readonly multiplier: number | null }[]> {
  return database().$queryRaw<{ slug: string; multiplier: number | null }[]>`
    select s.slug, (select o.multiplier from "Observation" o
        where o."seriesId" = s.id and o.sequence <= ${ledger}::int and o.multiplier is not null
        order by o.sequence desc, o.position desc limit 1) as multiplier
    from "Series" s
    where s.sequence <= ${ledger}::int
    order by (select max(o.sequence) from "Observation" o where o."seriesId" = s.id and o.sequence <= ${ledger}::int) desc nulls last, s.slug`;
}
