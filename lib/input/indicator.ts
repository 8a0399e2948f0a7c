import { z } from "zod";
import type { NewIndicator } from "../domain/ledger/indicator";
import { area, explanation, orNull, slug, title } from "./fields/common";

/** POST /indicators. */
export const indicatorInput = z.strictObject({
  slug,
  title,
  description: orNull(explanation),
  areas: z
    .array(area)
    .min(1, "Name at least one area.")
    .max(50)
    .refine((codes) => new Set(codes).size === codes.length, "Name each area once."),
  aggregation: z.enum(["flow", "stock", "rate"]),
}) satisfies z.ZodType<NewIndicator>;
