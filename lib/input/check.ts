import { z } from "zod";
import type { NewCheck } from "../domain/ledger/check";
import { id } from "./fields/common";

/** POST /checks: the sender has opened the source and found in it what is recorded. */
export const checkInput = z.strictObject({
  kind: z.enum(["statement", "citation", "figure", "release", "observation"]),
  id,
  source: id,
}) satisfies z.ZodType<NewCheck>;
