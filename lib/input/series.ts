import { z } from "zod";
import type { NewSeries } from "../domain/ledger/series";
import { YEAR_NAMED } from "../domain/time/fiscal-year";
import { type Issue, ok, type Result } from "../domain/values/result";
import { over } from "./comparison-base";
import { explanation, name, orNull, slug, title, unit } from "./fields/common";
import { resolving } from "./parse-input";

const YEAR_START_ADVICE = "Give the month the years start in as a number from 1 to 12: 4 for April.";

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
    yearStart: z
      .int(YEAR_START_ADVICE)
      .min(1, YEAR_START_ADVICE)
      .max(12, YEAR_START_ADVICE)
      .default(1)
      .meta({ description: "The month its years start in; 1 for calendar years." }),
    yearNamed: orNull(z.enum(YEAR_NAMED)).meta({
      description:
        "Which calendar year names a fiscal year: its first (Japan's FY2022), its last (the US FY2023) or both (India's FY2022-23). Only where years do not start in January, and required there.",
    }),
    continues: orNull(slug),
    derivedFrom: orNull(slug),
    definition: orNull(explanation),
    title: orNull(title),
  })
  .transform(resolving(complete)) satisfies z.ZodType<NewSeries>;

function complete(given: Omit<NewSeries, "title"> & { readonly title: string | null }): Result<NewSeries> {
  const issues = issuesOf(given);
  return issues.length > 0 ? { ok: false, issues } : ok({ ...given, title: given.title ?? `${given.publisher}, ${given.unit}` });
}

function issuesOf({ slug: own, continues, derivedFrom, yearStart, yearNamed }: Omit<NewSeries, "title">): readonly Issue[] {
  const issues: Issue[] = [];
  if (continues === own) issues.push({ path: ["continues"], message: "Name another series: none continues itself." });
  if (derivedFrom === own) issues.push({ path: ["derivedFrom"], message: "Name another series: none is derived from itself." });
  if (yearStart !== 1 && yearNamed === null)
    issues.push({ path: ["yearNamed"], message: "Say which calendar year names its years: the first, the last or both." });
  if (yearStart === 1 && yearNamed !== null)
    issues.push({ path: ["yearNamed"], message: "Leave this out: years that start in January are named by their one calendar year." });
  return issues;
}
