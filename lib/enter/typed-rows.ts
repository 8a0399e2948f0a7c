import { rowsOf, rowValues } from "../input/form/form-state";
import type { FormValues } from "../input/form/parse-form";

export type TypedRow = { readonly number: number; readonly row: FormValues };

/** The rows of a list that hold more than what is `chosen` beforehand; where none does, the first, so that what it lacks is said. */
export function typedRows(values: FormValues, list: string, chosen: ReadonlySet<string>): readonly TypedRow[] {
  const rows = rowsOf(values, list).map((number) => ({ number, row: rowValues(values, `${list}.${number}`) }));
  const typed = rows.filter(({ row }) => Object.entries(row).some(([name, text]) => !chosen.has(name) && text.trim() !== ""));
  return typed.length > 0 || rows[0] === undefined ? typed : [rows[0]];
}

/** Places among the sources, by the number of their rows. */
export function placesOf(citations: readonly TypedRow[]): ReadonlyMap<string, string> {
  return new Map(citations.map(({ number }, position) => [String(number), String(position)]));
}

/** The sources that carry a row: ticked by the numbers of their rows, as places among the sources. */
export function carriers(row: FormValues, places: ReadonlyMap<string, string>): FormValues {
  const ticked = Object.entries(row).filter(([name]) => name.startsWith("citations."));
  return Object.fromEntries(ticked.map(([name, number]) => [name, places.get(number) ?? ""]));
}

/** Puts the fields of a row into a body, under the row's name. */
export function addRowFields(body: Record<string, string>, row: string, fields: FormValues): void {
  for (const [name, text] of Object.entries(fields)) if (name !== "") body[`${row}.${name}`] = text;
}
