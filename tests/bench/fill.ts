import type { PrismaClient } from "../../lib/db/generated/client";

/** What a filled ledger holds of each indicator: `prints` is the number of releases that give a value for one month and series. */
export type IndicatorSize = { readonly figures: number; readonly series: number; readonly months: number; readonly prints: number };

/** 100 figures, 1,000 observations. */
export const A_INDICATOR: IndicatorSize = { figures: 100, series: 2, months: 125, prints: 4 };

/**
 * Fills an empty, migrated database with `indicators` indicators by SQL, its triggers off: rows as the write functions store them, in one
 * ledger entry. Statements are of 500 speakers. Months begin in 2010; a month's figure was stated up to a year before it.
 */
export async function fillLedger(client: PrismaClient, indicators: number, size: IndicatorSize = A_INDICATOR): Promise<void> {
  await client.$transaction(
    async (tx) => {
      for (const statement of statements(indicators, size)) await tx.$executeRawUnsafe(statement);
    },
    { maxWait: 60_000, timeout: 1_800_000 },
  );
  await client.$executeRawUnsafe("analyze");
}

const id = (kind: string, number: string) => `md5('${kind}' || (${number}))::uuid`;
const month = (number: string) => `(date '2010-01-01' + make_interval(months => (${number})::int))::date`;
const lastOf = (number: string) => `(${month(`(${number}) + 1`)} - 1)`;
/** From 0 to 1, the same at every run. */
const chance = (what: string) => `(abs(hashtext(${what})::bigint) % 10000 / 10000.0)`;
/** Months of an indicator's level: rising, with noise; a print differs from the one before in its last digits. */
const level = (n: string, m: string, print: string) =>
  `round((100 + ${m} * 0.5 + 20 * ${chance(`'l' || ${n} || ' ' || ${m}`)} + ${print} * 0.07)::numeric, 2)`;

/** As long as quotations are, with a number. */
const quotation = `'we expect trade to come to about ' || f % 300 || ' billion dollars by the end of next year, which is more than in the year before'`;

function statements(indicators: number, { figures, series, months, prints }: IndicatorSize): readonly string[] {
  const figure = `(${indicators} * ${figures})`;
  const all = `${indicators} * ${series} - 1`;
  return [
    "set local session_replication_role = replica",
    `insert into "LedgerEntry" (sequence, at, actor, action, body, "previousHash", hash)
     values (1, now(), 'bench', 'fill', '{}', repeat('0', 64), repeat('1', 64))`,
    `insert into "Indicator" (id, slug, title, areas, aggregation, sequence)
     select ${id("i", "n")}, 'indicator-' || n, 'Indicator ' || n, '{CN}', 'flow', 1 from generate_series(0, ${indicators} - 1) n`,
    `insert into "LedgerTouch" (sequence, "indicatorId") select 1, id from "Indicator"`,
    `insert into "Series" (id, slug, "indicatorId", publisher, unit, frequency, over, title, sequence)
     select ${id("n", "n")}, 'series-' || n, ${id("i", `n / ${series}`)}, 'Publisher ' || n % ${series}, 'USD', 'M', 'yearEarlier', 'Publisher ' || n % ${series}, 1
     from generate_series(0, ${all}) n`,
    `insert into "Speaker" (id, slug, name, kind, sequence)
     select ${id("p", "n")}, 'speaker-' || n, 'Speaker ' || n, 'person', 1 from generate_series(0, 499) n`,
    `insert into "Source" (id, title, url, sequence) values (${id("s", "'all'")}, 'A document', 'https://example.org/document', 1)`,
    `insert into "Statement" (id, "statedOn", "statedOnPrecision", "statedOnBasis", "knownOn", place, manner, sequence)
     select ${id("t", "f")}, day, 'day', 'day', day, 1, 'said', 1
     from (select f, ${month(`12 + ${months - 12} * ${chance("'m' || f")}`)} - (30 + 300 * ${chance("'d' || f")})::int as day from generate_series(0, ${figure} - 1) f) x`,
    `insert into "StatementSpeaker" ("statementId", position, "speakerId") select ${id("t", "f")}, 0, ${id("p", "f % 500")} from generate_series(0, ${figure} - 1) f`,
    `insert into "Citation" (id, "statementId", "sourceId", position, exact, "exactHash", sequence)
     select ${id("c", "f")}, ${id("t", "f")}, ${id("s", "'all'")}, 0, ${quotation}, repeat('0', 64), 1 from generate_series(0, ${figure} - 1) f`,
    `insert into "Figure" (id, "statementId", position, place, "indicatorId", nature, measure, over, period, "periodFirst", "periodLast", timing, shape,
       low, high, "lowDigits", "highDigits", inclusive, hedge, multiplier, unit, sequence)
     select ${id("f", "f")}, ${id("t", "f")}, 0, 1, ${id("i", `f / ${figures}`)}, 'projection', (case when g then 'growth' else 'level' end)::"Measure",
       case when g then 'yearEarlier' end, to_char(${month("m")}, 'YYYY-MM'), ${month("m")}, ${lastOf("m")}, 'in', shape::"Shape",
       case when shape <> 'ceiling' then low * unit end, case when shape in ('point', 'ceiling') then low * unit when shape = 'range' then (low + 8) * unit end,
       case when shape <> 'ceiling' then low::text end, case when shape in ('point', 'ceiling') then low::text when shape = 'range' then (low + 8)::text end,
       case when shape in ('floor', 'ceiling') then true end, (case when shape = 'point' and f % 5 = 0 then 'about' end)::"Hedge",
       case when g then null else 9 end, case when g then null else 'USD' end, 1
     from (select f, m, g, case when g then 1 else 1e9::numeric end as unit,
             case when g then round((6 + 8 * ${chance("'v' || f")})::numeric, 1) else round((100 + m * 0.5 + 20 * ${chance("'v' || f")})::numeric, 0) end as low,
             case when ${chance("'s' || f")} < 0.5 then 'point' when ${chance("'s' || f")} < 0.75 then 'range' when ${chance("'s' || f")} < 0.95 then 'floor' else 'ceiling' end as shape
           from (select f, (12 + ${months - 12} * ${chance("'m' || f")})::int % ${months} as m, ${chance("'g' || f")} < 0.2 as g from generate_series(0, ${figure} - 1) f) y) x`,
    `insert into "FigureCitation" ("figureId", "citationId", sequence) select ${id("f", "f")}, ${id("c", "f")}, 1 from generate_series(0, ${figure} - 1) f`,
    `insert into "Release" (id, "releasedOn", "releasedOnPrecision", "releasedOnBasis", "knownOn", place, sequence)
     select ${id("r", "i || ' ' || m || ' ' || p")}, day, 'day', 'release', day, 1, 1
     from (select i, m, p, ${lastOf("m")} + (array[20, 50, 80, 440])[p + 1] as day
           from generate_series(0, ${indicators} - 1) i, generate_series(0, ${months} - 1) m, generate_series(0, ${prints} - 1) p) x`,
    `insert into "Citation" (id, "releaseId", "sourceId", position, sequence)
     select md5('k' || id::text)::uuid, id, ${id("s", "'all'")}, 0, 1 from "Release"`,
    `insert into "Observation" (id, "releaseId", position, place, "seriesId", period, "periodFirst", "periodLast", "valueShape", "valueLow", "valueHigh",
       "valueLowDigits", "valueHighDigits", multiplier, sequence)
     select ${id("o", "n || ' ' || m || ' ' || p")}, ${id("r", `n / ${series} || ' ' || m || ' ' || p`)}, n % ${series}, 1, ${id("n", "n")},
       to_char(${month("m")}, 'YYYY-MM'), ${month("m")}, ${lastOf("m")}, 'point', v * 1e9, v * 1e9, v::text, v::text, 9, 1
     from (select n, m, p, ${level("n", "m", "p")} as v
           from generate_series(0, ${all}) n, generate_series(0, ${months} - 1) m, generate_series(0, ${prints} - 1) p) x`,
    `insert into "ObservationCitation" ("observationId", "citationId", sequence)
     select o.id, md5('k' || o."releaseId"::text)::uuid, 1 from "Observation" o`,
  ];
}
