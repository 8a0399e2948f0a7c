import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { findSpeakersNamed } from "../../db/queries/recent-entries";
import { slugOf } from "../../domain/ledger/slug";
import { yearNamingOfTyped } from "../../domain/ledger/year-naming";
import { readLanguage } from "../../input/fields/language";
import type { FormValues } from "../../input/form/parse-form";
import { figureFields } from "../../parse/figure";
import { readUnit } from "../../parse/unit";
import { addRowFields, citationPositions, tickedCitations, typedRows } from "../typed-rows";

/** Fields that are chosen rather than typed. A row with no other field filled counts as blank. */
const CHOSEN = new Set(["indicator", "nature", "timing", "measure", "shape", "kind", ""]);

/** Converts the form's values to a request body. Blank rows are dropped, and names are matched with existing speakers. */
export async function statementBody(values: FormValues): Promise<FormValues> {
  const speakers = typedRows(values, "speakers", CHOSEN);
  const held = await findSpeakersNamed(speakers.flatMap(({ row }) => [nameOf(row.name), nameOf(row.onBehalfOf)]));
  const citations = typedRows(values, "citations", CHOSEN);
  const series = await listSeries(null, await ledgerHead());
  const body: Record<string, string> = {};
  for (const name of ["statedOn", "statedOnBasis", "manner", "occasion"]) body[name] = values[name]?.trim() ?? "";
  for (const { number, row } of speakers) addRowFields(body, `speakers.${number}`, speakerFields(row, held));
  for (const { number, row } of citations)
    addRowFields(body, `citations.${number}`, { ...row, "source.language": readLanguage(row["source.language"] ?? "") });
  const places = citationPositions(citations);
  for (const { number, row } of typedRows(values, "figures", CHOSEN)) {
    const typed = { ...row, unit: readUnit(row.unit ?? ""), ...tickedCitations(row, places) };
    addRowFields(body, `figures.${number}`, figureFields(typed, yearNamingOfTyped(row, series)));
  }
  return body;
}

function speakerFields(
  { name = "", kind = "", capacity = "", onBehalfOf = "" }: FormValues,
  held: Awaited<ReturnType<typeof findSpeakersNamed>>,
): FormValues {
  const named = held.filter((speaker) => speaker.name === nameOf(name));
  const institution = held.find((speaker) => speaker.name === nameOf(onBehalfOf) && speaker.kind === "institution");
  // A name that only one speaker has needs no kind; of two speakers, the kind decides.
  const only = named.length === 1 ? (named[0]?.kind ?? "") : "";
  return { name, kind: kind === "" ? only : kind, capacity, onBehalfOf: institution?.slug ?? slugOf(onBehalfOf) };
}

function nameOf(text = ""): string {
  return text.normalize().trim();
}
