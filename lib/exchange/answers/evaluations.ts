import { z } from "zod";
import { day, decimal, hedge, id, period, shape, slug, status, wholeDay } from "./fields";
import { headline } from "./rows";

/** What GET /figures/{id}/evaluations answers: the figure against every series of its indicator. */

const reading = z.strictObject({ low: decimal.nullable(), high: decimal.nullable(), inclusive: z.boolean().optional() });

const printed = z
  .union([
    decimal,
    z.strictObject({
      shape,
      low: decimal.nullable(),
      high: decimal.nullable(),
      inclusive: z.boolean().nullable(),
      hedge: hedge.nullable(),
    }),
  ])
  .nullable();

const outturn = z
  .strictObject({
    value: printed,
    growth: printed,
    change: printed,
    period,
    release: id,
    releasedOn: day,
    computed: z.boolean(),
    summed: z.boolean(),
    status: status.nullable(),
    observations: z.array(id),
  })
  .meta({ description: "What the figure is judged by. Only its own measure is filled; of several parts `release` is the latest." });

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

const outcome = z.enum(["pending", "below", "within", "above", "indeterminate", "notComparable"]);

const evaluation = z.strictObject({
  series: slug,
  counts: z.boolean().meta({ description: "Whether it makes the headline." }),
  aside: z.enum(["derived", "redefined", "currency"]).optional(),
  outcome,
  strictOutcome: outcome,
  reason: z
    .enum([
      ...["noPeriod", "noBase", "unit", "priceBasis", "adjustment", "over", "redefined", "baseNotPositive"],
      ...["periodNotOver", "notHeld", "partsMissing", "coarse"],
    ])
    .optional(),
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

export const evaluationsAnswer = z.strictObject({
  rules: z.string(),
  ledger: z.int().min(0),
  asOf: wholeDay,
  headline,
  evaluations: z.array(evaluation),
});
