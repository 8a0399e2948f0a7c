import { ledgerHead } from "@/lib/db/ledger";
import { listSeries } from "@/lib/db/series";
import { observationFields } from "@/lib/exchange/typed-observation";
import { rowsOf, rowValues } from "@/lib/input/form-state";
import { readLanguage } from "@/lib/input/language";
import type { FormValues } from "@/lib/input/parse-form";

/** What of a row is chosen or carried along, not typed: a row that holds nothing else is blank. */
const CHOSEN = new Set(["series", "shape", "multiplier", "period", "pasted", "opened", "status", ""]);

/** The release's form as the body it stands for: rows that were left blank are none, a value in percent has no magnitude. */
export async function releaseBody(values: FormValues): Promise<FormValues> {
  const series = await listSeries(null, await ledgerHead());
  const percent = new Set(series.filter(({ unit }) => unit === "percent").map(({ slug }) => slug));
  const body: Record<string, string> = {};
  for (const name of ["releasedOn", "releasedOnBasis"]) body[name] = values[name]?.trim() ?? "";
  const citations = typedRows(values, "citations");
  for (const { number, row } of citations)
    put(body, `citations.${number}`, { ...row, "source.language": readLanguage(row["source.language"] ?? "") });
  const positions = new Map(citations.map(({ number }, position) => [String(number), String(position)]));
  for (const { number, row } of typedRows(values, "observations"))
    put(body, `observations.${number}`, observationFields({ ...row, ...carriers(row, positions) }, percent.has(row.series ?? "")));
  return body;
}

/** The sources that carry a row, from the numbers of their rows to their places among the sources. */
function carriers(row: FormValues, positions: ReadonlyMap<string, string>): FormValues {
  const ticked = Object.entries(row).filter(([name]) => name.startsWith("citations."));
  return Object.fromEntries(ticked.map(([name, number]) => [name, positions.get(number) ?? ""]));
}

function typedRows(values: FormValues, list: string): readonly { readonly number: number; readonly row: FormValues }[] {
  const rows = rowsOf(values, list).map((number) => ({ number, row: rowValues(values, `${list}.${number}`) }));
  const typed = rows.filter(({ row }) => Object.entries(row).some(([name, text]) => !CHOSEN.has(name) && text.trim() !== ""));
  return typed.length > 0 || rows[0] === undefined ? typed : [rows[0]];
}

function put(body: Record<string, string>, row: string, fields: FormValues): void {
  for (const [name, text] of Object.entries(fields)) if (name !== "") body[`${row}.${name}`] = text;
}
