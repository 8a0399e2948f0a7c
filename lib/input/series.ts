import { z } from "zod";
import type { NewSeries } from "../domain/ledger/series";
import { ok, type Result, refuse } from "../domain/values/result";
import { over } from "./comparison-base";
import { explanation, name, orNull, slug, title, unit } from "./fields/common";
import { resolving } from "./parse-input";

/** POST /series. Without a title, publisher and unit name it. */
export const seriesInput = z
  .strictObject({
    slug,
    indicator: slug,
    publisher: name,
    unit,
    priceBasis: orNull(z.enum(["current", "constant"])),
    adjustment: orNull(z.enum(["none", "seasonal"])),
    frequency: z.enum(["A", "S", "Q", "M"]),
    over: over.default("yearEarlier"),
    continues: orNull(slug),
    derivedFrom: orNull(slug),
    definition: orNull(explanation),
    title: orNull(title),
  })
  .transform(resolving(complete)) satisfies z.ZodType<NewSeries>;

function complete(given: Omit<NewSeries, "title"> & { readonly title: string | null }): Result<NewSeries> {
  if (given.continues === given.slug) return refuse("Name another series: none continues itself.", "continues");
  if (given.derivedFrom === given.slug) return refuse("Name another series: none is derived from itself.", "derivedFrom");
  return ok({ ...given, title: given.title ?? `${given.publisher}, ${given.unit}` });
}
