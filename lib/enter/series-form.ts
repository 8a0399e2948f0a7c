import { recordSeries } from "../db/entities/series";
import type { NewSeries } from "../domain/ledger/series";
import { slugOf } from "../domain/ledger/slug";
import { YEAR_NAMED } from "../domain/time/fiscal-year";
import type { FormValues } from "../input/form/parse-form";
import { seriesInput } from "../input/series";
import { periodOrTyped, readTypedPeriod } from "../parse/period";
import { readUnit } from "../parse/unit";
import type { FormDefinition } from "./handle-form";

/** The series form. A blank slug is made from indicator, publisher and unit; a base period has a field of its own, read by the
 * series' naming of years. */
export const seriesForm: FormDefinition<NewSeries> = {
  schema: seriesInput,
  body: seriesBody,
  placeIssue: ({ path, message }, { over }) => ({ path: over === "base" && path[0] === "over" ? ["overPeriod"] : path, message }),
  write: recordSeries,
};

function seriesBody(values: FormValues): FormValues {
  const {
    slug = "",
    publisher = "",
    unit = "",
    indicator = "",
    over = "",
    overPeriod = "",
    yearStart = "",
    yearNamed = "",
    ...rest
  } = values;
  const isFiscal = yearStart !== "" && yearStart !== "1";
  const named = slug.trim() === "" ? slugOf(`${indicator} ${publisher} ${unit}`) : slug.trim();
  return {
    ...rest,
    publisher,
    indicator,
    unit: readUnit(unit),
    slug: named,
    over: over === "base" ? basePeriod(overPeriod, isFiscal ? { yearStart, yearNamed } : null) : over,
    yearStart,
    // Calendar years have no naming; the form hides the field.
    yearNamed: isFiscal ? yearNamed : "",
  };
}

/** "base", which the schema refuses, where no base period was typed. */
function basePeriod(typed: string, fiscal: { readonly yearStart: string; readonly yearNamed: string } | null): string {
  if (typed.trim() === "") return "base";
  const named = YEAR_NAMED.find((one) => one === fiscal?.yearNamed);
  const years = fiscal && named !== undefined ? { start: Number(fiscal.yearStart), named } : null;
  return periodOrTyped(readTypedPeriod(typed, years), typed);
}
