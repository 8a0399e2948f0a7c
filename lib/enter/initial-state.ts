import { randomUUID } from "node:crypto";
import { ledgerHead } from "../db/ledger/ledger";
import { safeRedirectPath } from "../http/safe-redirect";
import { type FormState, firstState } from "../input/form/form-state";
import type { FormValues } from "../input/form/parse-form";
import type { AsOfContext } from "../input/query/as-of-context";
import { oneOf } from "../input/query/view";
import type { FormQuery } from "../load/as-of-context";
import { today } from "../today";

/** The initial state of a form, with a new idempotency key, and the path to return to. Forms always read the ledger as it is now. */
export async function readInitialState(
  query: FormQuery,
  values: FormValues,
): Promise<{ readonly context: AsOfContext; readonly initial: FormState; readonly back: string | null }> {
  const [now, head] = [today(), await ledgerHead()];
  return {
    context: { asOf: now, ledger: head, today: now, head },
    initial: firstState(values, randomUUID()),
    back: safeRedirectPath(oneOf((await query).back), "") || null,
  };
}
