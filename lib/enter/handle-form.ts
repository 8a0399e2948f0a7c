import { redirect } from "next/navigation";
import type { z } from "zod";
import { findGiven, type Once } from "../db/ledger/idempotency";
import { type Actor, isBusy } from "../db/ledger/write";
import { canonicalJson, textHash } from "../domain/ledger/ledger";
import { type Issue, type Result, refuse } from "../domain/values/result";
import { safeRedirectPath } from "../http/safe-redirect";
import { type Intent, readControl } from "../input/form/form-control";
import { addRow, type FormState, fieldIssues, removeRow, type Warning } from "../input/form/form-state";
import { asNamedIssue, type FormValues, formValues, parseValues } from "../input/form/parse-form";
import { authorise } from "./authorise";

/** What one form is: how it is read, what is said before it is written, and what writes it. */
export type FormDefinition<T> = {
  readonly schema: z.ZodType<T>;
  /** The values as the schema knows them; without it they are that already. */
  readonly body?: (values: FormValues) => Promise<FormValues> | FormValues;
  /** An issue of the schema at the field of the form where it can be mended. */
  readonly placed?: (issue: Issue, values: FormValues) => Issue;
  /** Rows that can be added, by list: the field to begin at, and what a new row takes over from the last. */
  readonly lists?: Readonly<Record<string, { readonly first: string; readonly fill?: (lastRow: FormValues) => FormValues }>>;
  /** What is held fills a field left blank, before the form is shown again. */
  readonly refill?: (values: FormValues) => Promise<FormValues>;
  /** Answers an intent that only changes what the form holds; null where it is none of those. */
  readonly redraw?: (intent: string, values: FormValues) => Promise<RedrawnForm> | null;
  /** What the schema cannot know to be wrong. */
  readonly check?: (input: T) => Promise<readonly Issue[]>;
  /** Everything there is to say before this is written. */
  readonly warn?: (input: T, values: FormValues) => Promise<readonly Warning[]>;
  /** Whether its numbers agree with each other, as sentences beside the form. */
  readonly agree?: (input: T) => Promise<readonly string[]>;
  readonly write: (input: T, actor: Actor) => Promise<Result<{ readonly sequence: number }>>;
  /** Another way out than writing, by its intent; null where the intent is none of this form's. */
  readonly other?: (intent: string, input: T, actor: Actor) => Promise<Result<{ readonly sequence: number }>> | null;
};

/** A form with other values, what is to be mended in them, and the field to go to. */
export type RedrawnForm = Pick<FormState, "values" | "issues" | "focus">;

const BUSY = "The ledger is being written to. Send this again in a moment.";

/**
 * Answers a form: a row more or less, what is wrong, what is to be said before; or writes it, once, and leads to the page
 * of what was recorded (303: loading it again sends nothing).
 */
export async function handleForm<T>(entry: FormDefinition<T>, previous: FormState, form: FormData): Promise<FormState> {
  const values = formValues(form);
  const { intent, once, seen } = readControl(form);
  const answers = (Number(previous.answers) || 0) + 1;
  const blank: FormState = { values, issues: [], warnings: [], once, answers, focus: null, agreement: [], checked: false };
  const refused = (issues: readonly Issue[]): FormState => ({ ...blank, issues: fieldIssues(issues) });

  const who = await authorise();
  if (!who.ok) return refused(who.issues);
  const filled = (await entry.refill?.(values)) ?? values;
  if (intent.kind === "add") {
    const { first = "", fill = () => ({}) } = entry.lists?.[intent.list] ?? {};
    const added = addRow(filled, intent.list, fill);
    return { ...blank, values: added.values, focus: `${intent.list}.${added.row}.${first}` };
  }
  if (intent.kind === "remove") return { ...blank, values: removeRow(filled, intent.list, intent.row) };

  const redrawn = intent.kind === "other" ? await entry.redraw?.(intent.text, filled) : null;
  if (redrawn) return { ...blank, ...redrawn };

  const body = (await entry.body?.(values)) ?? values;
  const place = (issue: Issue) => entry.placed?.(issue, values) ?? issue;
  const input = parseValues(entry.schema, body);
  if (!input.ok) return { ...refused(input.issues.map(place)), values: filled };
  const wrong = (await entry.check?.(input.value)) ?? [];
  if (wrong.length > 0) return { ...refused(wrong.map((issue) => place(asNamedIssue(issue, body)))), values: filled };
  const actor = { name: who.value, once: onceOf(once, intent, body) };
  const given = intent.kind === "check" ? null : await findGiven(actor.name, actor.once);
  if (given !== null) redirect(afterWriting(given, form));

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

// The same form with other words in it is another write: who comes back to it and changes it means to.
function onceOf(once: string, intent: Intent, body: FormValues): Once | null {
  if (once === "") return null;
  const bodyHash = textHash(canonicalJson({ intent: intent.kind === "other" ? intent.text : "save", body: { ...body } }));
  return { key: `form ${once} ${bodyHash}`, bodyHash };
}

function afterWriting(sequence: number, form: FormData): string {
  const back = safeRedirectPath(String(form.get("$back") ?? ""), "");
  return back === "" ? `/enter/recorded/${sequence}` : `/enter/recorded/${sequence}?${new URLSearchParams({ back })}`;
}
