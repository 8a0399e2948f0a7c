import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { readLanguage } from "../../input/fields/language";
import type { FormValues } from "../../input/form/parse-form";
import { observationFields } from "../../parse/observation";
import { addRowFields, citationPositions, tickedCitations, typedRows } from "../typed-rows";

/** Fields that are chosen or carried along rather than typed. A row with no other field filled counts as blank. */
const CHOSEN = new Set(["series", "shape", "multiplier", "period", "pasted", "opened", "status", ""]);

/** Converts the form's values to a request body. Blank rows are dropped, and a value in percent gets no magnitude. */
export async function releaseBody(values: FormValues): Promise<FormValues> {
  const series = await listSeries(null, await ledgerHead());
  const percent = new Set(series.filter(({ unit }) => unit === "percent").map(({ slug }) => slug));
  const body: Record<string, string> = {};
  for (const name of ["releasedOn", "releasedOnBasis"]) body[name] = values[name]?.trim() ?? "";
  const citations = typedRows(values, "citations", CHOSEN);
  for (const { number, row } of citations)
    addRowFields(body, `citations.${number}`, { ...row, "source.language": readLanguage(row["source.language"] ?? "") });
  const places = citationPositions(citations);
  for (const { number, row } of typedRows(values, "observations", CHOSEN))
    addRowFields(
      body,
      `observations.${number}`,
      observationFields({ ...row, ...tickedCitations(row, places) }, percent.has(row.series ?? "")),
    );
  return body;
}
