import { rowsOf, rowValues } from "../input/form/form-state";
import type { FormValues } from "../input/form/parse-form";

export type TypedRow = { readonly number: number; readonly row: FormValues };

/** Rows of a list with a filled field outside `chosen`. If there are none, the first row, so that its missing fields are reported. */
export function typedRows(values: FormValues, list: string, chosen: ReadonlySet<string>): readonly TypedRow[] {
  const rows = rowsOf(values, list).map((number) => ({ number, row: rowValues(values, `${list}.${number}`) }));
  const typed = rows.filter(({ row }) => Object.entries(row).some(([name, text]) => !chosen.has(name) && text.trim() !== ""));
  return typed.length > 0 || rows[0] === undefined ? typed : [rows[0]];
}

/** Maps the row numbers of sources to their positions in the request body. */
export function citationPositions(citations: readonly TypedRow[]): ReadonlyMap<string, string> {
  return new Map(citations.map(({ number }, position) => [String(number), String(position)]));
}

/** The sources ticked for a row, as positions in the request body. */
export function tickedCitations(row: FormValues, places: ReadonlyMap<string, string>): FormValues {
  const ticked = Object.entries(row).filter(([name]) => name.startsWith("citations."));
  return Object.fromEntries(ticked.map(([name, number]) => [name, places.get(number) ?? ""]));
}

/** Adds the fields of a row to a body, prefixed with the row's name. */
export function addRowFields(body: Record<string, string>, row: string, fields: FormValues): void {
  for (const [name, text] of Object.entries(fields)) if (name !== "") body[`${row}.${name}`] = text;
}
