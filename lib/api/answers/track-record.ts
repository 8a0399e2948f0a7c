import { z } from "zod";
import { decimal, id, slug, wholeDay } from "./fields";

/** Response of GET /track-record (rule 16): counts of figures, never a score. */

const count = z.int().min(0);

const outcomes = z.strictObject({
  below: count,
  within: count,
  above: count,
  depends: count,
  indeterminate: count,
  pending: count,
  notComparable: count,
});

const naive = z.strictObject({
  name: z.enum(["noChange", "lastGrowth", "lastYearsShare", "zero", "yearToDateGrowth"]),
  n: count,
  periods: count,
  mae: decimal.nullable(),
  statedMae: decimal.nullable(),
  skill: decimal.nullable().meta({ description: "1 − statedMae/mae, on the same figures." }),
  closer: count.meta({ description: "How many stated figures came closer; a tie is not closer." }),
});

const errors = z
  .strictObject({
    series: slug,
    measure: z.enum(["level", "growth", "change"]),
    n: count,
    periods: count,
    mean: decimal,
    median: decimal,
    mae: decimal,
    rmse: decimal.optional().meta({ description: "From 20 periods." }),
    direction: z.strictObject({ k: count, n: count, rose: count }),
    signFlip: decimal.optional().meta({ description: "Two-sided p of the mean error, from 8 to 20 periods." }),
    naive: z.array(naive),
    byHorizon: z.array(
      z.strictObject({
        horizon: z.enum(["0-3", "4-12", "13-24", "25+"]),
        n: count,
        periods: count,
        mean: decimal.nullable(),
        mae: decimal.nullable(),
      }),
    ),
  })
  .meta({ description: "Errors on one series: levels and changes in percent of the outturn, rates in points." });

export const trackRecordAnswer = z.strictObject({
  rules: z.string(),
  ledger: z.int().min(0),
  asOf: wholeDay,
  stated: z.enum(["last", "first", "all"]),
  outturn: z.enum(["first", "settled", "latest"]),
  figures: count,
  periods: count,
  outcomes: z.strictObject({ point: outcomes, range: outcomes, floor: outcomes, ceiling: outcomes }).nullable(),
  within: z
    .strictObject({ k: count, n: count, periods: count, low: decimal.nullable(), high: decimal.nullable() })
    .nullable()
    .meta({ description: "How many of the decided are within, with Wilson's 95% interval on the number of their periods." }),
  width: decimal.nullable().meta({ description: "Median width of ranges, in percent of their middle." }),
  errors: z.array(errors),
  counted: z.array(id),
});
