import type { Entry } from "@/app/enter/answer-form";
import { recordIndicator } from "@/lib/db/indicators";
import type { NewIndicator } from "@/lib/domain/indicator";
import { slugOf } from "@/lib/domain/slug";
import { readAreas } from "@/lib/input/areas";
import { indicatorInput } from "@/lib/input/indicator";
import type { FormValues } from "@/lib/input/parse-form";

/** The form of an indicator: areas in one field, and a slug from the title where none is given. */
export const indicatorEntry: Entry<NewIndicator> = {
  schema: indicatorInput,
  body: indicatorBody,
  placed: ({ path, message }) => ({ path: path[0] === "areas" ? ["areas"] : path, message }),
  write: recordIndicator,
};

function indicatorBody({ areas = "", slug = "", title = "", ...rest }: FormValues): FormValues {
  const listed = readAreas(areas).map((area, index) => [`areas.${index}`, area] as const);
  return { ...rest, title, slug: slug.trim() === "" ? slugOf(title) : slug.trim(), ...Object.fromEntries(listed) };
}
