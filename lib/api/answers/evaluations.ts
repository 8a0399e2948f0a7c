import { z } from "zod";
import { day, decimal, id, period, slug, wholeDay } from "./fields";
import { aside, outcome, outturn, reason, times } from "./outturn";
import { headline, statementSpeaker } from "./rows";

/** Response of GET /figures/{id}/evaluations: the figure against every series of its indicator. */

const reading = z.strictObject({ low: decimal.nullable(), high: decimal.nullable(), inclusive: z.boolean().optional() });

const judgement = z.enum(["below", "within", "above", "indeterminate"]);
const judged = z
  .strictObject({
    outcome: judgement,
    strictOutcome: judgement,
    difference: decimal.nullable(),
    error: decimal.nullable(),
    outturn,
  })
  .meta({ description: "One outturn held against the figure (rule 3): outcome, and difference = outturn minus the nearest stated bound." });

const evaluation = z.strictObject({
  series: slug,
  counts: z.boolean().meta({ description: "Whether it makes the headline." }),
  aside: aside.optional(),
  outcome,
  strictOutcome: outcome,
  reason: reason.optional(),
  close: z.boolean(),
  reading,
  settling: z.boolean(),
  settlesOn: wholeDay.nullable(),
  reached: period.optional(),
  first: judged.nullable(),
  settled: judged.nullable(),
  latest: judged.nullable(),
  known: judged.nullable(),
});

const range = z.strictObject({ low: decimal.nullable(), high: decimal.nullable() });
const rows = z.array(id).meta({ description: "Ids of the observations used." });

const coherence = z
  .strictObject({
    series: slug.nullable(),
    base: z.strictObject({
      value: decimal,
      period,
      from: z.enum(["held", "stated"]),
      times,
    }),
    level: id,
    growth: id,
    impliedLevel: range,
    impliedGrowth: range,
    holds: z.boolean(),
    rows,
  })
  .meta({
    description:
      "A level and a growth of one statement held against each other on one base (rule 11); `series` is null where the statement gives the base.",
  });

const remainder = z
  .strictObject({
    series: slug,
    known: z.strictObject({ period, value: decimal, releasedOn: day }).nullable(),
    toCome: range.extend({ passed: z.array(z.enum(["low", "high"])).optional() }),
    months: z.int().meta({ description: "Months to come." }),
    average: decimal.nullable(),
    sameMonthsYearEarlier: z.strictObject({ value: decimal, byDifference: z.boolean() }).nullable(),
    computable: z.strictObject({
      noChange: decimal.nullable(),
      lastGrowth: decimal.nullable(),
      straightLine: decimal.nullable(),
      lastYearsMonths: decimal.nullable(),
      lastYearsShare: z.strictObject({ value: decimal, computed: z.boolean() }).nullable(),
    }),
    rows: z.strictObject({ known: rows, sameMonthsYearEarlier: rows, noChange: rows, lastGrowth: rows, lastYearsShare: rows }),
  })
  .meta({ description: "What was known to the speaker, what the rest had to bring, and what could be computed that day (rule 12)." });

const share = z
  .strictObject({
    series: slug,
    ofLevel: range,
    ofIncrease: range.nullable(),
    base: z.strictObject({ value: decimal, period, rows, times }).nullable(),
  })
  .meta({ description: "The outturn in percent of the stated level, and of the stated increase or change (rule 15)." });

export const evaluationsAnswer = z.strictObject({
  rules: z.string(),
  ledger: z.int().min(0),
  asOf: wholeDay,
  headline,
  evaluations: z.array(evaluation),
  coherence: z.array(coherence),
  remainder: z.array(remainder),
  share: z.array(share),
});

/** Response of GET /paths. */
export const pathAnswer = z.strictObject({
  items: z.array(
    z.strictObject({
      figure: id,
      statement: id,
      statedOn: day,
      speakers: z.array(statementSpeaker),
      reading,
      restates: id.optional(),
      towards: z.record(slug, z.boolean().nullable()).meta({ description: "By series: whether it moved towards the settled outturn." }),
    }),
  ),
});
