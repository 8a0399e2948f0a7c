import { z } from "zod";
import { yearRefusal } from "../domain/entry-checks/common-year";
import { NAMED_OVER, type Over } from "../domain/ledger/series";
import type { Measure, Timing } from "../domain/ledger/statement";
import { monthsOf, type Period, parsePeriod } from "../domain/time/period";
import { ok, type Result, refuse } from "../domain/values/result";

const ADVICE = `Say what it is over: ${NAMED_OVER.join(", ")}, or a base period such as 2015.`;

/** The base of a growth rate or change: a named base, or the normalised text of a base period. */
export const over = z
  .string()
  .refine((text) => isNamed(text) || (parsePeriod(text) !== null && yearRefusal(text) === null), {
    error: ({ input }) => (typeof input === "string" ? yearRefusal(input) : null) ?? ADVICE,
  })
  .overwrite((text) => (isNamed(text) ? text : (parsePeriod(text)?.text ?? text)))
  .meta({ description: `What growth or change is over: ${NAMED_OVER.join(", ")}, or a base period such as 2015.` });

type Measured = {
  readonly measure: Measure;
  readonly over?: Over | null | undefined;
  readonly period: string | null;
  readonly timing: Timing;
};

/**
 * The base of a figure (rule 6): null for a level and when the words name no base. Absent means the year earlier for growth of a
 * period of at most a year (or without one); everything else must say it, or say null.
 */
export function resolveComparisonBase({ measure, over: given, period: text, timing }: Measured): Result<Over | null> {
  const period = text === null ? null : parsePeriod(text);
  if (measure === "level") return given ? refuse("Leave this out: a level is over nothing.", "over") : ok(null);
  if (given === undefined) {
    if (measure === "growth" && timing === "in" && (period === null || monthsOf(period) <= 12)) return ok("yearEarlier");
    return refuse(`${ADVICE} Give null where the words name no base.`, "over");
  }
  if (given === "perYear" || given === "previousPeriodAnnualised") return compound(given, measure, timing, period);
  return ok(given);
}

function compound(given: "perYear" | "previousPeriodAnnualised", measure: Measure, timing: Timing, period: Period | null): Result<Over> {
  if (measure === "change") return refuse(`A change is a difference: it does not go with ${given}.`, "over");
  if (given === "previousPeriodAnnualised") {
    const fits = period === null || [1, 3, 6, 12].includes(monthsOf(period));
    return fits ? ok(given) : refuse("Give a period of 1, 3, 6 or 12 months: only those are annualised.", "over");
  }
  if (timing === "by") return refuse("Growth per year is in a span of years, not by its end: choose in.", "timing");
  const fits = period === null || monthsOf(period) % 12 === 0;
  return fits ? ok(given) : refuse("Give a span of whole years, such as 2021/2025: growth per year needs one.", "over");
}

function isNamed(text: string): boolean {
  return NAMED_OVER.some((named) => named === text);
}
