import { randomUUID } from "node:crypto";
import type { Query } from "@/app/read-moment";
import type { Moment } from "@/components/moment";
import { ownPath } from "@/lib/access/own-path";
import { ledgerHead } from "@/lib/db/ledger";
import { type FormState, firstState } from "@/lib/input/form-state";
import type { FormValues } from "@/lib/input/parse-form";
import { oneOf } from "@/lib/input/view";
import { today } from "@/lib/today";

/** What a form opens with: a key of its own, and where to go back to. Forms are always of now. */
export async function readOpening(
  query: Query,
  values: FormValues,
): Promise<{ readonly moment: Moment; readonly initial: FormState; readonly back: string | null }> {
  const [now, head] = [today(), await ledgerHead()];
  return {
    moment: { asOf: now, ledger: head, today: now, head },
    initial: firstState(values, randomUUID()),
    back: ownPath(oneOf((await query).back), "") || null,
  };
}
