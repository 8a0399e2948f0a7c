import { recordSeries } from "../db/entities/series";
import type { NewSeries } from "../domain/ledger/series";
import { slugOf } from "../domain/ledger/slug";
import type { FormValues } from "../input/form/parse-form";
import { seriesInput } from "../input/series";
import { readUnit } from "../parse/unit";
import type { FormDefinition } from "./handle-form";

/** The series form. A blank slug is made from indicator, publisher and unit; a base period has a field of its own. */
export const seriesForm: FormDefinition<NewSeries> = {
  schema: seriesInput,
  body: seriesBody,
  placeIssue: ({ path, message }, { over }) => ({ path: over === "base" && path[0] === "over" ? ["overPeriod"] : path, message }),
  write: recordSeries,
};

function seriesBody({ slug = "", publisher = "", unit = "", indicator = "", over = "", overPeriod = "", ...rest }: FormValues): FormValues {
  const named = slug.trim() === "" ? slugOf(`${indicator} ${publisher} ${unit}`) : slug.trim();
  return { ...rest, publisher, indicator, unit: readUnit(unit), slug: named, over: over === "base" ? overPeriod || "base" : over };
}
