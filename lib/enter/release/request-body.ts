import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { readLanguage } from "../../input/fields/language";
import type { FormValues } from "../../input/form/parse-form";
import { observationFields } from "../../parse/observation";
import { readRowPeriods } from "../../parse/row-periods";
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
  const rows = typedRows(values, "observations", CHOSEN);
  const periods = readRowPeriods(
    rows.map(({ row }) => row),
    (slug) => yearNamingOf(series.find((one) => one.slug === slug)),
  );
  for (const [at, { number, row }] of rows.entries()) {
    const typed = { ...row, ...tickedCitations(row, places) };
    addRowFields(body, `observations.${number}`, observationFields(typed, percent.has(row.series ?? ""), periods[at] ?? null));
  }
  return body;
}
