import { z } from "zod";
import type { NewRetraction } from "../domain/ledger/retraction";
import { explanation, id, orNull } from "./fields/common";
import { figureInput } from "./figure";
import { observationInput, releaseInput } from "./release";
import { citationInput } from "./source";
import { statementInput } from "./statement";

const target = { id, reason: explanation };

/** POST /retractions. The replacement is a body of the kind retracted; a retraction has none. */
export const retractionInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("statement"), ...target, replacement: orNull(statementInput) }),
  z.strictObject({ kind: z.literal("citation"), ...target, replacement: orNull(citationInput) }),
  z.strictObject({ kind: z.literal("figure"), ...target, replacement: orNull(figureInput) }),
  z.strictObject({ kind: z.literal("release"), ...target, replacement: orNull(releaseInput) }),
  z.strictObject({ kind: z.literal("observation"), ...target, replacement: orNull(observationInput) }),
  z.strictObject({
    kind: z.literal("retraction"),
    ...target,
    replacement: z.null("A retraction is retracted, not replaced.").default(null),
  }),
]) satisfies z.ZodType<NewRetraction>;
