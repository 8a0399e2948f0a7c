import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { readLanguage } from "../../input/fields/language";
import type { FormValues } from "../../input/form/parse-form";
import { observationFields } from "../../parse/observation";
import { addRowFields, carriers, placesOf, typedRows } from "../typed-rows";

/** What of a row is chosen or carried along, not typed: a row that holds nothing else is blank. */
const CHOSEN = new Set(["series", "shape", "multiplier", "period", "pasted", "opened", "status", ""]);

/** The release's form as the body it stands for: rows that were left blank are none, a value in percent has no magnitude. */
export async function releaseBody(values: FormValues): Promise<FormValues> {
  const series = await listSeries(null, await ledgerHead());
  const percent = new Set(series.filter(({ unit }) => unit === "percent").map(({ slug }) => slug));
  const body: Record<string, string> = {};
  for (const name of ["releasedOn", "releasedOnBasis"]) body[name] = values[name]?.trim() ?? "";
  const citations = typedRows(values, "citations", CHOSEN);
  for (const { number, row } of citations)
    addRowFields(body, `citations.${number}`, { ...row, "source.language": readLanguage(row["source.language"] ?? "") });
  const places = placesOf(citations);
  for (const { number, row } of typedRows(values, "observations", CHOSEN))
    addRowFields(body, `observations.${number}`, observationFields({ ...row, ...carriers(row, places) }, percent.has(row.series ?? "")));
  return body;
}
