import { z } from "zod";

/** What a warning is about. */
export const warningCode = z
  .enum(["early", "calendarYear", "zero", "share", "magnitude", "growth", "unit", "conflict", "published", "disagree", "duplicate"])
  .meta({ description: "What a warning is about." });

/** A possible mistake in a body; the path is that of its field. */
export const entryWarning = z.strictObject({ path: z.string(), message: z.string(), code: warningCode });

export type EntryWarning = z.output<typeof entryWarning>;

/** Added to the answer of a write that was recorded with warnings. */
export const recordedWarnings = {
  warnings: z
    .array(entryWarning)
    .min(1)
    .optional()
    .meta({ description: "Possible mistakes in what was recorded. Absent where there are none." }),
};
