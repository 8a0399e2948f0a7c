import { randomUUID } from "node:crypto";
import { safeRedirectPath } from "../http/safe-redirect";
import { type FormState, firstState } from "../input/form/form-state";
import type { FormValues } from "../input/form/parse-form";
import type { PageContext } from "../input/query/as-of-context";
import { oneOf } from "../input/query/view";
import { type FormQuery, readAsOfContext } from "../load/as-of-context";

/** The initial state of a form, with a new idempotency key, and the path to return to. Forms always read the ledger as it is now. */
export async function readInitialState(
  query: FormQuery,
  values: FormValues,
): Promise<{ readonly context: PageContext; readonly initial: FormState; readonly back: string | null }> {
  const { issues: _, ...context } = await readAsOfContext(Promise.resolve({}));
  return {
    context,
    initial: firstState(values, randomUUID()),
    back: safeRedirectPath(oneOf((await query).back), "") || null,
  };
}
