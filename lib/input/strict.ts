import { z } from "zod";
import { ok, type Result } from "../domain/values/result";

/** A body that may ask to be refused where it would be recorded with warnings. It is no part of what is recorded. */
export type Strict<Input> = Input & { readonly strict: boolean };

/** Adds the choice to the result of completing a body. */
export function strictly<Input extends object>(result: Result<Input>, strict: boolean): Result<Strict<Input>> {
  return result.ok ? ok({ ...result.value, strict }) : result;
}

export const strictField = {
  strict: z
    .boolean()
    .default(false)
    .meta({ description: "True: what would be recorded with warnings is refused (422), each warning an issue. It is not stored." }),
};
