import type { Measure } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";
import { type Issue, ok, type Result } from "../../domain/values/result";

const MEASURES = ["level", "growth", "change"] as const;

/** The indicator, period and measure of a path (rule 13). */
export type PathQuery = {
  /** Slug. */
  readonly indicator: string;
  /** SDMX text, normalised. */
  readonly period: string;
  readonly measure: Measure;
};

/** Parses the query parameters of a path; all three are required. */
export function parsePathQuery(query: Readonly<Record<string, string | undefined>>): Result<PathQuery> {
  const indicator = query.indicator ?? "";
  const period = parsePeriod(query.period ?? "");
  const measure = MEASURES.find((word) => word === query.measure);
  const issues: Issue[] = [];
  if (indicator === "") issues.push({ path: ["indicator"], message: "Give the slug of an indicator." });
  if (period === null) issues.push({ path: ["period"], message: "Give a period such as 2023, 2023-Q4 or 2023-11." });
  if (measure === undefined) issues.push({ path: ["measure"], message: `Give one of ${MEASURES.join(", ")}.` });
  return period === null || measure === undefined || issues.length > 0
    ? { ok: false, issues }
    : ok({ indicator, period: period.text, measure });
}
