import { z } from "zod";
import { UUID_PATTERN } from "../../domain/values/uuid";

/** Fields of responses as zod schemas. The OpenAPI document is made from them, and tests check responses against them. */

export const id = z.string().regex(UUID_PATTERN).meta({ description: "A UUID, version 7." });

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ description: "A day, or the month or the year alone where no more is known." });

export const wholeDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const period = z
  .string()
  .regex(/^\d{4}(-(S[12]|Q[1-4]|\d{2}))?(\/\d{4}(-\d{2})?)?$/)
  .meta({ description: "SDMX text of a period, normalised: 2023, 2023-S1, 2023-Q4, 2023-11, 2023-01/2023-11, 2020/2021." });

export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: "Decimal text: in base units for levels, in percent or points for rates." });

export const digits = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: "Digits as stated: 220.0 keeps its zero. Times ten to the multiplier where there is one." });

export const entry = z.int().min(1).meta({ description: "Number of the ledger entry that wrote this row." });

export const shape = z.enum(["point", "range", "floor", "ceiling"]);
export const hedge = z.enum(["about", "nearly", "justOver"]);
export const status = z
  .enum(["A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W"])
  .meta({ description: "SDMX CL_OBS_STATUS." });

/** A stated number in one flat object, with its bounds in base units. */
export const statedValue = z
  .strictObject({
    shape,
    low: digits.nullable(),
    high: digits.nullable(),
    central: digits.nullable(),
    inclusive: z.boolean().nullable(),
    hedge: hedge.nullable(),
    multiplier: z.int().nullable(),
    lowMultiplier: z.int().nullable(),
    bounds: z.strictObject({ low: decimal.nullable(), high: decimal.nullable() }),
  })
  .meta({ description: "A number as stated: a point has `low` only. `bounds` are decimal text in base units, null where open." });

/** A page of a list; `next` is the cursor of the next page, null on the last. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ items: z.array(row), next: z.string().nullable() });
}
