import { redirect } from "next/navigation";
import type { z } from "zod";
import { findPreviousResult, type IdempotencyKey } from "../db/ledger/idempotency";
import { type Actor, isBusy } from "../db/ledger/write";
import { canonicalJson, textHash } from "../domain/ledger/ledger";
import { type Issue, type Result, refuse } from "../domain/values/result";
import { safeRedirectPath } from "../http/safe-redirect";
import { type Intent, readControl } from "../input/form/form-control";
import { addRow, type FormState, fieldIssues, removeRow, type Warning } from "../input/form/form-state";
import { asNamedIssue, type FormValues, formValues, parseValues } from "../input/form/parse-form";
import { authorise } from "./authorise";

/** A form: its schema, its checks and warnings, and the function that writes it. */
export type FormDefinition<T> = {
  readonly schema: z.ZodType<T>;
  /** Maps the form's values to fields of the schema; left out where they are the same. */
  readonly body?: (values: FormValues) => Promise<FormValues> | FormValues;
  /** Moves an issue of the schema to the form field where the user can correct it. */
  readonly placeIssue?: (issue: Issue, values: FormValues) => Issue;
  /** Lists whose rows can be added: the field to focus in a new row, and the values it copies from the last row. */
  readonly lists?: Readonly<Record<string, { readonly first: string; readonly fill?: (lastRow: FormValues) => FormValues }>>;
  /** Fills blank fields from the ledger before the form is shown again. */
  readonly autofill?: (values: FormValues) => Promise<FormValues>;
  /** Handles an intent that only changes the form's values; null for any other intent. */
  readonly redraw?: (intent: string, values: FormValues) => Promise<RedrawnForm> | null;
  /** Checks that need the ledger. */
  readonly check?: (input: T) => Promise<readonly Issue[]>;
  /** Warnings that the user must accept before the form is written. */
  readonly warn?: (input: T, values: FormValues) => Promise<readonly Warning[]>;
  /** Sentences on whether the form's numbers agree with each other. */
  readonly agree?: (input: T) => Promise<readonly string[]>;
  readonly write: (input: T, actor: Actor) => Promise<Result<{ readonly sequence: number }>>;
  /** Handles an intent that writes something else instead, such as a source added to an existing statement; null for any other intent. */
  readonly other?: (intent: string, input: T, actor: Actor) => Promise<Result<{ readonly sequence: number }>> | null;
};

/** A form with new values, their issues and the field to focus. */
export type RedrawnForm = Pick<FormState, "values" | "issues" | "focus">;

const BUSY = "The ledger is being written to. Send this again in a moment.";

/**
 * Handles a submitted form: adds or removes a row, returns issues or warnings, or writes once and redirects to the page of the
 * recorded entry (303, so that a reload sends nothing).
 */
export async function handleForm<T>(entry: FormDefinition<T>, previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const { intent, once, seen } = readControl(form);
  const answers = (Number(previous.answers) || 0) + 1;
  const blank: FormState = { values, issues: [], warnings: [], once, answers, focus: null, agreement: [], checked: false };
  const refused = (issues: readonly Issue[]): FormState => ({ ...blank, issues: fieldIssues(issues) });

  const who = await authorise();
  if (!who.ok) return refused(who.issues);
  const filled = (await entry.autofill?.(values)) ?? values;
  if (intent.kind === "add") {
    const { first = "", fill = () => ({}) } = entry.lists?.[intent.list] ?? {};
    const added = addRow(filled, intent.list, fill);
    return { ...blank, values: added.values, focus: `${intent.list}.${added.row}.${first}` };
  }
  if (intent.kind === "remove") return { ...blank, values: removeRow(filled, intent.list, intent.row) };

  const redrawn = intent.kind === "other" ? await entry.redraw?.(intent.text, filled) : null;
  if (redrawn) return { ...blank, ...redrawn };

  const body = (await entry.body?.(values)) ?? values;
  const place = (issue: Issue) => entry.placeIssue?.(issue, values) ?? issue;
  const input = parseValues(entry.schema, body);
  if (!input.ok) return { ...refused(input.issues.map(place)), values: filled };
  const wrong = (await entry.check?.(input.value)) ?? [];
  if (wrong.length > 0) return { ...refused(wrong.map((issue) => place(asNamedIssue(issue, body)))), values: filled };
  const actor = { name: who.value, idempotencyKey: idempotencyKeyOf(once, intent, body) };
  const savedAt = intent.kind === "check" ? null : await findPreviousResult(actor.name, actor.idempotencyKey);
  if (savedAt !== null) redirect(afterWriting(savedAt, form));

  const warnings = (await entry.warn?.(input.value, values)) ?? [];
  const read = { ...blank, values: filled, warnings, agreement: (await entry.agree?.(input.value)) ?? [] };
  if (intent.kind === "check") return { ...read, checked: true };
  const other = intent.kind === "other" ? (entry.other?.(intent.text, input.value, actor) ?? null) : null;
  if (other === null && warnings.some(({ key }) => !seen.has(key))) return read;

  const written = await (other ?? entry.write(input.value, actor)).catch((error: unknown) => {
    if (isBusy(error)) return refuse(BUSY);
    throw error;
  });
  if (!written.ok) return { ...refused(written.issues.map((issue) => place(asNamedIssue(issue, body)))), values: filled };
  redirect(afterWriting(written.value.sequence, form));
}

// The key includes a hash of the body: whoever goes back and changes a form means another write.
function idempotencyKeyOf(once: string, intent: Intent, body: FormValues): IdempotencyKey | null {
  if (once === "") return null;
  const bodyHash = textHash(canonicalJson({ intent: intent.kind === "other" ? intent.text : "save", body: { ...body } }));
  return { key: `form ${once} ${bodyHash}`, bodyHash };
}

function afterWriting(sequence: number, form: FormData): string {
  const back = safeRedirectPath(String(form.get("$back") ?? ""), "");
  return back === "" ? `/enter/recorded/${sequence}` : `/enter/recorded/${sequence}?${new URLSearchParams({ back })}`;
}
