import { z } from "zod";
import type { AddedFigure, NewFigure } from "../domain/ledger/statement";
import { issuesOf, ok, type Result, refuse } from "../domain/values/result";
import { isRate } from "../domain/values/stated-value";
import { over, resolveComparisonBase } from "./comparison-base";
import { explanation, id, line, multiplier, orNull, period, positions, quotation, slug, unit } from "./fields/common";
import { flatten, valueFields } from "./fields/value";
import { resolving } from "./parse-input";
import { type Strict, strictField } from "./strict";

const fields = z.strictObject({
  indicator: slug,
  series: orNull(slug),
  nature: z.enum(["projection", "target", "reported"]),
  measure: z.enum(["level", "growth", "change"]),
  // Null means that the words name no base; absent means the default base.
  over: over.nullish(),
  // Null means that the words name no period; absent is refused.
  period: period.nullable(),
  periodText: orNull(line(500)),
  timing: z.enum(["in", "by"]).default("in"),
  ...valueFields,
  multiplier: orNull(multiplier),
  unit: orNull(unit),
  words: orNull(quotation),
  condition: orNull(explanation),
  citations: positions.nullish(),
  restates: orNull(id),
});

/** One figure of a statement. Without citations it is carried by all of the statement's. */
export const figureInput = fields.transform(resolving(complete)) satisfies z.ZodType<NewFigure>;

/** POST /figures. Positions of citations refer to the statement as GET returns it. */
export const addedFigureInput = fields.extend({ statement: id, ...strictField }).transform(resolving(completeAdded)) satisfies z.ZodType<
  Strict<AddedFigure>
>;

function complete(given: z.output<typeof fields>): Result<NewFigure> {
  const { shape, low, high, central, inclusive, hedge, lowMultiplier, ...rest } = given;
  const written = { shape, low, high, central, inclusive, hedge, multiplier: given.multiplier, lowMultiplier };
  const value = flatten(written, isRate(given.measure, given.unit));
  const settled = resolveComparisonBase(given);
  const currency = checkCurrency(given);
  const deadline = checkDeadline(given);
  if (value.ok && settled.ok && currency.ok && deadline.ok) {
    return ok({ ...rest, ...value.value, over: settled.value, citations: given.citations ?? [] });
  }
  return { ok: false, issues: issuesOf([value, settled, currency, deadline]) };
}

function completeAdded({
  statement,
  strict,
  ...given
}: z.output<typeof fields> & { readonly statement: string; readonly strict: boolean }): Result<Strict<AddedFigure>> {
  const figure = complete(given);
  return figure.ok ? ok({ statement, strict, ...figure.value }) : figure;
}

function checkDeadline({ timing, period: text }: Pick<NewFigure, "timing" | "period">): Result<null> {
  return timing === "by" && text === null ? refuse("Give the period by whose end it is to be reached, or choose in.", "period") : ok(null);
}

function checkCurrency({ measure, unit: given }: Pick<NewFigure, "measure" | "unit">): Result<null> {
  if (measure !== "growth" || given === null || /^[A-Z]{3}$/.test(given)) return ok(null);
  return refuse("A growth is in percent: give the currency of the rate (USD), or leave the unit out.", "unit");
}
