import { z } from "zod";
import { ok, type Result } from "../../domain/values/result";
import { type FlatValue, parseStatedValue, toFlat } from "../../domain/values/stated-value";
import { multiplier, orNull } from "./common";

/** Digits as printed: "220", "-2.9", "220.0" keeps its zero. */
export const digits = z
  .string()
  .trim()
  .max(40)
  .regex(/^-?\d+(\.\d+)?$/, "Write the digits as stated, with a point for decimals and no spaces: 240.11, or -2.9 for a fall.")
  .meta({ description: "Digits as stated: 220.0 keeps its zero." });

/** A number as stated (rule 2), without its multiplier. */
export const valueFields = {
  shape: z.enum(["point", "range", "floor", "ceiling"]),
  low: orNull(digits),
  high: orNull(digits),
  central: orNull(digits),
  inclusive: orNull(z.boolean()),
  hedge: orNull(z.enum(["about", "nearly", "justOver"])),
  lowMultiplier: orNull(multiplier),
};

/** Checks rule 2 and normalises: a point keeps only `low`, a rate has no multiplier. Issues carry the fields' names. */
export function flatten(given: FlatValue, rate: boolean): Result<FlatValue> {
  const stated = parseStatedValue(given, rate);
  return stated.ok ? ok(toFlat(stated.value, rate)) : stated;
}
