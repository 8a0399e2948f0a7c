import { z } from "zod";
import type { NewCheck } from "../domain/ledger/check";
import { id } from "./fields/common";

/** POST /checks: who sends it has opened the source beside the fact, and found there what is recorded. */
export const checkInput = z.strictObject({
  kind: z.enum(["statement", "citation", "figure", "release", "observation"]),
  id,
  source: id,
}) satisfies z.ZodType<NewCheck>;
