import type { Issue } from "../../domain/values/result";
import type { Intent } from "./form-control";
import type { FormValues } from "./parse-form";

/** An issue with the name of its field: "figures.0.low". Rows and lists have names too: "figures.0". */
export type FieldIssue = { readonly name: string; readonly message: string };

/** An alternative to writing: a link, or a button that sends the form with another intent. */
export type WarningAnswer = { readonly words: string } & ({ readonly href: string } | { readonly intent: string });

/** A warning before a write. When the form comes back with the warning's key among those seen, it is written. */
export type Warning = {
  /** Identifies the warning: same text about the same numbers, same key. */
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** Links to look at before deciding. */
  readonly look: { readonly words: string; readonly href: string } | null;
  /** Label of the button that writes anyway: "It’s another statement". */
  readonly pass: string;
  readonly ways: readonly WarningAnswer[];
};

/** A form's state, rendered by the form and returned by its action: plain JSON. */
export type FormState = {
  /** Texts by field name. */
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly warnings: readonly Warning[];
  /** Idempotency key: a form sent twice is written once. */
  readonly once: string;
  /** Number of answers so far; each one renders the form anew. */
  readonly answers: number;
  /** The field to focus: the first of an added row. */
  readonly focus: string | null;
  /** Sentences on whether the form's numbers agree with each other. */
  readonly agreement: readonly string[];
  /** True when the form was only checked and nothing is wrong. */
  readonly checked: boolean;
};

export function firstState(values: FormValues, once: string): FormState {
  return { values, issues: [], warnings: [], once, answers: 0, focus: null, agreement: [], checked: false };
}

export function fieldIssues(issues: readonly Issue[]): readonly FieldIssue[] {
  return issues.map(({ path, message }) => ({ name: path.join("."), message }));
}

/** The row numbers of a list that its fields name, in order, at least one. A row keeps its number when others are removed. */
export function rowsOf(values: FormValues, list: string): readonly number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const [head, number = ""] = name.startsWith(`${list}.`) ? [list, name.slice(list.length + 1).split(".")[0]] : [];
    return head !== undefined && /^\d{1,4}$/.test(number) ? [Number(number)] : [];
  });
  return numbers.length === 0 ? [0] : [...new Set(numbers)].sort((a, b) => a - b);
}

/** Appends a row with the values `first` (by field, without the row's name); returns the values and the row's number. */
export function addRow(
  values: FormValues,
  list: string,
  first: (lastRow: FormValues) => FormValues,
): { readonly values: FormValues; readonly row: number } {
  const last = rowsOf(values, list).at(-1) ?? 0;
  const row = last + 1;
  // An untouched row has no value; naming it keeps it.
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
 * What was typed while the form was being sent: fields that differ now from what was sent. Rows that the sending removes are left out.
 */
export function typedSince(sent: FormValues, now: FormValues, intent: Intent): FormValues {
  const typed = Object.fromEntries(Object.entries(now).filter(([name, text]) => text !== (sent[name] ?? "")));
  return intent.kind === "remove" ? removeRow(typed, intent.list, intent.row) : typed;
}
