import { VINTAGES } from "../../domain/judging/judged-by";
import { HORIZONS } from "../../domain/time/horizon";
import { SELECTIONS } from "../../domain/track-record/counted-figures";

/** Query parameters by name: description, schema and example. */
const DAY = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
const SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
const text = { type: "string" } as const;
const slug = { type: "string", pattern: SLUG } as const;

type Described = { readonly description: string; readonly schema: object; readonly example?: string | number | boolean };

export const QUERY = {
  asOf: {
    description: "The world's clock: what was stated and released by this day. A month or a year is its last day. Usually today.",
    schema: { type: "string", pattern: DAY },
    example: "2024-01-12",
  },
  ledger: {
    description: "Outturn's own clock: entries of the ledger up to this number. Usually all.",
    schema: { type: "integer", minimum: 0 },
    example: 50,
  },
  limit: { description: "Rows of a page.", schema: { type: "integer", minimum: 1, maximum: 200, default: 50 }, example: 20 },
  cursor: { description: "The `next` of the page before.", schema: { type: "string", pattern: "^[\\w.-]{1,200}$" } },
  q: {
    description: 'Words in any order, numbers ("30%", "$220-230bn"), years; "forecast" and "target" mean the nature.',
    schema: { type: "string", maxLength: 200 },
    example: "putin 30%",
  },
  after: { description: "Entries after this number: the `next` of the page before.", schema: { type: "integer", minimum: 0, default: 0 } },
  indicator: { description: "Slug of an indicator.", schema: slug, example: "turnover" },
  speaker: { description: "Slug of a speaker, or of an institution they spoke for.", schema: slug, example: "vladimir-putin" },
  institution: { description: "Slug of an institution on whose behalf somebody spoke.", schema: slug },
  series: { description: "Slug of a series: errors on this one alone.", schema: slug, example: "turnover-gacc-usd" },
  horizon: { description: "Months from the day stated to the period's end.", schema: { enum: HORIZONS }, example: "0-3" },
  stated: {
    description: "Of figures about the same: the last stated before the end, the first, or all.",
    schema: { enum: SELECTIONS, default: "last" },
  },
  outturn: {
    description: "The outturn that judges: the first, the settled one (as of 400 days after it), or the latest.",
    schema: { enum: VINTAGES, default: "settled" },
  },
  period: { description: "SDMX text of a period.", schema: text, example: "2023" },
  nature: {
    description: "Nature of a figure; a track record has no reported ones.",
    schema: { enum: ["projection", "target", "reported"] },
    example: "projection",
  },
  measure: { description: "Measure of a figure.", schema: { enum: ["level", "growth", "change"] }, example: "level" },
  outcome: {
    description: "Outcome of a figure's headline.",
    schema: { enum: ["below", "within", "above", "depends", "indeterminate", "pending", "notComparable"] },
    example: "depends",
  },
  startPeriod: { description: "Periods that begin with this one or later.", schema: text, example: "2022" },
  endPeriod: { description: "Periods that end with this one or earlier.", schema: text, example: "2023-Q4" },
  includeHistory: {
    description: "Every print, release by release, instead of the values in force.",
    schema: { type: "boolean", default: false },
    example: true,
  },
} satisfies Readonly<Record<string, Described>>;

export type QueryName = keyof typeof QUERY;

const IN_PATH = {
  slug: { description: "The row's slug.", schema: slug },
  id: { description: "The row's id.", schema: { type: "string", format: "uuid" } },
} satisfies Readonly<Record<string, Described>>;

/** Parameters of an operation: those in its path (in braces), then the query parameters `names`. */
export function parametersOf(path: string, names: readonly QueryName[]): readonly object[] {
  const inPath = (["slug", "id"] as const).filter((name) => path.includes(`{${name}}`));
  return [
    ...inPath.map((name) => ({ name, in: "path", required: true, ...IN_PATH[name] })),
    ...names.map((name) => ({ name, in: "query", ...QUERY[name] })),
  ];
}

export const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "1 to 200 visible ASCII characters of your own choice, such as a UUID. For 24 hours the same body under the same key is recorded once and gets the same answer; another body is refused with 422. A refused request leaves no trace: it may be sent again with the same key.",
  schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" },
} as const;
