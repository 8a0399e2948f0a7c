import { findSpeakersNamed } from "@/lib/db/lately";
import { slugOf } from "@/lib/domain/slug";
import { figureFields } from "@/lib/exchange/typed-figure";
import { rowsOf, rowValues } from "@/lib/input/form-state";
import { readLanguage } from "@/lib/input/language";
import type { FormValues } from "@/lib/input/parse-form";
import { readUnit } from "@/lib/input/typed-unit";

/** What of a row is chosen, not typed: a row that holds nothing else is blank. */
const CHOSEN = new Set(["indicator", "nature", "timing", "measure", "shape", "kind", ""]);

/** The statement's form as the body it stands for: rows that were left blank are none, names are those held. */
export async function statementBody(values: FormValues): Promise<FormValues> {
  const speakers = typedRows(values, "speakers");
  const held = await findSpeakersNamed(speakers.flatMap(({ row }) => [nameOf(row.name), nameOf(row.onBehalfOf)]));
  const citations = typedRows(values, "citations");
  const body: Record<string, string> = {};
  for (const name of ["statedOn", "statedOnBasis", "manner", "occasion"]) body[name] = values[name]?.trim() ?? "";
  for (const { number, row } of speakers) put(body, `speakers.${number}`, speakerFields(row, held));
  for (const { number, row } of citations)
    put(body, `citations.${number}`, { ...row, "source.language": readLanguage(row["source.language"] ?? "") });
  const positions = new Map(citations.map(({ number }, position) => [String(number), String(position)]));
  for (const { number, row } of typedRows(values, "figures")) {
    put(body, `figures.${number}`, figureFields({ ...row, unit: readUnit(row.unit ?? ""), ...carriers(row, positions) }));
  }
  return body;
}

function speakerFields(
  { name = "", kind = "", capacity = "", onBehalfOf = "" }: FormValues,
  held: Awaited<ReturnType<typeof findSpeakersNamed>>,
): FormValues {
  const named = held.filter((speaker) => speaker.name === nameOf(name));
  const institution = held.find((speaker) => speaker.name === nameOf(onBehalfOf) && speaker.kind === "institution");
  // One of the name is meant without saying so; of two, the kind tells which.
  const only = named.length === 1 ? (named[0]?.kind ?? "") : "";
  return { name, kind: kind === "" ? only : kind, capacity, onBehalfOf: institution?.slug ?? slugOf(onBehalfOf) };
}

/** The sources that carry a figure, from the numbers of their rows to their places among the sources. */
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

function nameOf(text = ""): string {
  return text.normalize().trim();
}
