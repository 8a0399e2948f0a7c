import type { Issue } from "../../domain/values/result";
import type { Intent } from "./form-control";
import type { FormValues } from "./parse-form";

/** An issue under the name of the field it stands at: "figures.0.low". A row or a list has a name too: "figures.0". */
export type FieldIssue = { readonly name: string; readonly message: string };

/** Another way than writing: a link, or a button that sends the form with another intent. */
export type WarningAnswer = { readonly words: string } & ({ readonly href: string } | { readonly intent: string });

/** Something to say before a write. Sent again with its key among those seen, the form is written all the same. */
export type Warning = {
  /** Tells this warning from others: the same words about the same numbers have the same key. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** What to look at before one decides. */
  readonly look: { readonly words: string; readonly href: string } | null;
  /** The button that writes it as it is: "It’s another statement". */
  readonly pass: string;
  readonly ways: readonly WarningAnswer[];
};

/** What a form is drawn from, and what its action answers: plain JSON. */
export type FormState = {
  /** By field name. */
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly warnings: readonly Warning[];
  /** Of this form, once: sent twice it is written once. */
  readonly once: string;
  /** How often it was answered: each answer draws the form anew. */
  readonly answers: number;
  /** The field to go to: the first of a row that was added. */
  readonly focus: string | null;
  /** Whether its numbers agree with each other, as sentences. */
  readonly agreement: readonly string[];
  /** It was read and nothing is wrong with it, but writing was not asked for. */
  readonly checked: boolean;
};

export function firstState(values: FormValues, once: string): FormState {
  return { values, issues: [], warnings: [], once, answers: 0, focus: null, agreement: [], checked: false };
}

export function fieldIssues(issues: readonly Issue[]): readonly FieldIssue[] {
  return issues.map(({ path, message }) => ({ name: path.join("."), message }));
}

/** The numbers of a list's rows, in order: those that any field names, at least one. A row keeps its number while others go. */
export function rowsOf(values: FormValues, list: string): readonly number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const [head, number = ""] = name.startsWith(`${list}.`) ? [list, name.slice(list.length + 1).split(".")[0]] : [];
    return head !== undefined && /^\d{1,4}$/.test(number) ? [Number(number)] : [];
  });
  return numbers.length === 0 ? [0] : [...new Set(numbers)].sort((a, b) => a - b);
}

/** The values with one more row after the last, which holds `first` (by field, without the row's name), and its number. */
export function addRow(
  values: FormValues,
  list: string,
  first: (lastRow: FormValues) => FormValues,
): { readonly values: FormValues; readonly row: number } {
  const last = rowsOf(values, list).at(-1) ?? 0;
  const row = last + 1;
  // A row that was never touched has no value: it is named, so that it stays.
  const kept = Object.keys(values).some((name) => name.startsWith(`${list}.${last}.`)) ? {} : { [`${list}.${last}.`]: "" };
  const added = Object.entries({ "": "", ...first(rowValues(values, `${list}.${last}`)) }).map(([name, text]) => [
    `${list}.${row}.${name}`,
    text,
  ]);
  return { values: { ...values, ...kept, ...Object.fromEntries(added) }, row };
}

export function removeRow(values: FormValues, list: string, row: number): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(`${list}.${row}.`)));
}

/** The values of one row, by field: "low" for "figures.0.low" of the row "figures.0". */
export function rowValues(values: FormValues, row: string): FormValues {
  const prefix = `${row}.`;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [])),
  );
}

/**
 * What was typed into a form while it was being sent: what its fields say now and did not when it was sent. Of a row that the sending takes
 * out there is nothing left to type into.
 */
export function typedSince(sent: FormValues, now: FormValues, intent: Intent): FormValues {
  const typed = Object.fromEntries(Object.entries(now).filter(([name, text]) => text !== (sent[name] ?? "")));
  return intent.kind === "remove" ? removeRow(typed, intent.list, intent.row) : typed;
}
