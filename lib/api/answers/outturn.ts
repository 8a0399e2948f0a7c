import { z } from "zod";
import { day, decimal, hedge, id, period, shape, slug, status } from "./fields";

/** Schemas of what a figure is judged by, and of what came of it. */

const printedValue = z.strictObject({
  shape,
  low: decimal.nullable(),
  high: decimal.nullable(),
  inclusive: z.boolean().nullable(),
  hedge: hedge.nullable(),
});
const printed = z.union([decimal, printedValue]).nullable();

export const times = z
  .int()
  .optional()
  .meta({ description: "How often a base shorter than the period counts (rule 6), where that is more than once." });

export const outturn = z
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
    baseTimes: times,
  })
  .meta({ description: "What the figure is judged by. Only its own measure is filled; of several parts `release` is the latest." });

export const outcome = z.enum(["pending", "below", "within", "above", "indeterminate", "notComparable"]);

export const aside = z.enum(["derived", "redefined", "currency"]);

export const reason = z.enum([
  "noPeriod",
  "noBase",
  "unit",
  "priceBasis",
  "adjustment",
  "over",
  "baseLength",
  "redefined",
  "baseNotPositive",
  "periodNotOver",
  "notHeld",
  "partsMissing",
  "coarse",
]);

/** A figure on one basis, as lists show it. */
export const basis = z
  .strictObject({
    series: slug,
    counts: z.boolean().meta({ description: "Whether it makes the headline." }),
    aside: aside.nullable(),
    outcome,
    reason: reason.nullable(),
    outturn: outturn.nullable(),
    difference: decimal.nullable(),
    error: decimal.nullable(),
    settling: z.boolean().meta({ description: "The outturn is the latest so far." }),
  })
  .meta({
    description:
      "A figure on one basis, by the outturn that decides: the settled one, of a reported figure the one known to its speaker (rule 5). Difference: outturn minus the nearest stated bound; error: outturn minus the point, central value or midpoint (rule 3).",
  });
