import { recordIndicator } from "../db/entities/indicators";
import type { NewIndicator } from "../domain/ledger/indicator";
import { slugOf } from "../domain/ledger/slug";
import { readAreas } from "../input/fields/areas";
import type { FormValues } from "../input/form/parse-form";
import { indicatorInput } from "../input/indicator";
import type { FormDefinition } from "./handle-form";

/** The indicator form. Areas are typed in one field; a blank slug is made from the title. */
export const indicatorForm: FormDefinition<NewIndicator> = {
  schema: indicatorInput,
  body: indicatorBody,
  placeIssue: ({ path, message }) => ({ path: path[0] === "areas" ? ["areas"] : path, message }),
  write: recordIndicator,
};

function indicatorBody({ areas = "", slug = "", title = "", ...rest }: FormValues): FormValues {
  const listed = readAreas(areas).map((area, index) => [`areas.${index}`, area] as const);
  return { ...rest, title, slug: slug.trim() === "" ? slugOf(title) : slug.trim(), ...Object.fromEntries(listed) };
}
