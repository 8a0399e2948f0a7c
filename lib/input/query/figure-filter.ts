import type { Headline } from "../../domain/judging/headline";
import type { FigureOutcome } from "../../domain/judging/judged-indicator";
import type { Measure, Nature } from "../../domain/ledger/statement";
import { parseDay } from "../../domain/time/day";
import { parsePeriod, samePeriod } from "../../domain/time/period";
import { type Issue, ok, type Result } from "../../domain/values/result";
import type { Shape } from "../../domain/values/stated-value";

const NATURES = ["projection", "target", "reported"] as const;
const MEASURES = ["level", "growth", "change"] as const;
const SHAPES = ["point", "range", "floor", "ceiling"] as const;
const OUTCOMES = ["below", "within", "above", "depends", "indeterminate", "pending", "notComparable"] as const;

/** Filters of a list of figures; null means no filter. */
export type FigureFilter = {
  /** Slugs. */
  readonly indicator: string | null;
  readonly speaker: string | null;
  /** Statements by this institution or on its behalf. */
  readonly institution: string | null;
  readonly period: string | null;
  readonly nature: Nature | null;
  readonly measure: Measure | null;
  readonly shape: Shape | null;
  /** First and last day stated, inclusive; a partial day counts by its last day (rule 4). */
  readonly from: string | null;
  readonly to: string | null;
  /** Outcome of the headline. */
  readonly outcome: Headline["outcome"] | null;
};

/** Parses the query parameters of a list of figures; blank is absent. */
export function parseFigureFilter(query: Readonly<Record<string, string | undefined>>): Result<FigureFilter> {
  const issues: Issue[] = [];
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null => {
    const found = known.find((word) => word === query[name]);
    if (query[name] && found === undefined) issues.push({ path: [name], message: `Give one of ${known.join(", ")}.` });
    return found ?? null;
  };
  const period = query.period ? parsePeriod(query.period) : null;
  if (query.period && period === null) issues.push({ path: ["period"], message: "Give a period such as 2023, 2023-Q4 or 2023-11." });
  const dayOf = (name: string, end: "first" | "last"): string | null => {
    const day = query[name] ? parseDay(query[name]) : null;
    if (query[name] && day === null) issues.push({ path: [name], message: "Give a day such as 2023-12-14, 2023-12 or 2023." });
    return day?.[end] ?? null;
  };
  const filter = {
    indicator: query.indicator || null,
    speaker: query.speaker || null,
    institution: query.institution || null,
    period: period?.text ?? null,
    nature: oneOf("nature", NATURES),
    measure: oneOf("measure", MEASURES),
    shape: oneOf("shape", SHAPES),
    from: dayOf("from", "first"),
    to: dayOf("to", "last"),
    outcome: oneOf("outcome", OUTCOMES),
  };
  return issues.length > 0 ? { ok: false, issues } : ok(filter);
}

/** Applies a filter; the order is kept. */
export function filterFigures<Row extends FigureOutcome>(figures: readonly Row[], filter: FigureFilter): readonly Row[] {
  const period = filter.period === null ? null : parsePeriod(filter.period);
  return figures.filter(
    ({ figure, statement, headline }) =>
      (filter.indicator === null || figure.indicator === filter.indicator) &&
      (filter.speaker === null ||
        statement.speakers.some(({ slug, onBehalfOf }) => slug === filter.speaker || onBehalfOf === filter.speaker)) &&
      (filter.institution === null ||
        statement.speakers.some(({ slug, onBehalfOf }) => slug === filter.institution || onBehalfOf === filter.institution)) &&
      (period === null || (figure.period !== null && samePeriod(figure.period, period))) &&
      (filter.nature === null || figure.nature === filter.nature) &&
      (filter.measure === null || figure.measure === filter.measure) &&
      (filter.shape === null || figure.stated.shape === filter.shape) &&
      (filter.from === null || figure.knownOn >= filter.from) &&
      (filter.to === null || figure.knownOn <= filter.to) &&
      (filter.outcome === null || headline.outcome === filter.outcome),
  );
}
