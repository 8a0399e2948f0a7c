import { z } from "zod";
import { day, entry, id, period, slug, statedValue, status } from "./fields";
import { basis } from "./outturn";
import { recordedWarnings, warningCode } from "./warnings";

/** Schemas of the rows that lib/export/json.ts writes. */

export const seriesAnswer = z.strictObject({
  id,
  slug,
  indicator: slug,
  publisher: z.string(),
  unit: z.string(),
  priceBasis: z.enum(["current", "constant"]).nullable(),
  adjustment: z.enum(["none", "seasonal"]).nullable(),
  frequency: z.enum(["A", "S", "Q", "M"]),
  over: z.string().meta({ description: "What its published growth is over." }),
  yearStart: z.int().min(1).max(12).meta({ description: "The month its years start in; 1 for calendar years." }),
  yearNamed: z
    .enum(["first", "last", "both"])
    .nullable()
    .meta({ description: "Which calendar year names a fiscal year: its first, its last or both. Null for calendar years." }),
  continues: slug.nullable(),
  derivedFrom: slug.nullable(),
  definition: z.string().nullable(),
  title: z.string(),
  ledger: entry,
});

export const listedIndicator = z.strictObject({
  id,
  slug,
  title: z.string(),
  description: z.string().nullable(),
  areas: z.array(z.string()),
  aggregation: z.enum(["flow", "stock", "rate"]),
  ledger: entry,
});

export const indicatorAnswer = listedIndicator.extend({ series: z.array(seriesAnswer) });

export const sourceFields = z.strictObject({
  id,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: day.nullable(),
  retrievedOn: day.nullable(),
  language: z.string().nullable(),
  archived: z.string().nullable(),
  sha256: z.string().nullable(),
  ledger: entry,
});

export const sourceAnswer = sourceFields.extend({ statements: z.array(id), releases: z.array(id) });

export const citation = z
  .strictObject({
    id,
    source: sourceFields,
    exact: z.string().nullable(),
    prefix: z.string().nullable(),
    suffix: z.string().nullable(),
    translation: z.string().nullable(),
    ledger: entry,
  })
  .meta({ description: "One source's report. `exact`, `prefix` and `suffix` are a W3C TextQuoteSelector." });

export const citationAnswer = citation.extend({
  statement: id.nullable(),
  release: id.nullable(),
  figures: z.array(id),
  observations: z.array(id),
});

export const retractionAnswer = z.strictObject({
  id,
  kind: z.enum(["statement", "citation", "figure", "release", "observation", "retraction"]),
  target: id,
  reason: z.string(),
  replacement: id.nullable().meta({ description: "The row that took its place." }),
  ledger: entry,
});

export const checkAnswer = z.strictObject({
  id,
  kind: z.enum(["statement", "citation", "figure", "release", "observation"]),
  target: id,
  source: id,
  by: z.string(),
  at: z.string().meta({ description: "An instant in UTC." }),
  ledger: entry,
});

const kind = z.enum(["person", "institution"]);
const speakerFields = z.strictObject({ id, slug, name: z.string(), kind, aliases: z.array(z.string()), ledger: entry });

export const speakerAnswer = speakerFields;
export const listedSpeaker = speakerFields.extend({
  figures: z.int().min(0).meta({ description: "How many of their figures stand, as of the day." }),
});

export const searchItems = z.strictObject({
  items: z.array(
    z.strictObject({
      kind: z.enum(["statement", "speaker", "indicator", "source"]),
      key: z.string().meta({ description: "Slug or id." }),
      title: z.string(),
      note: z.string().nullable().meta({ description: "What tells it from others: figures, kind, publisher and day." }),
      path: z.string().meta({ description: "Path of its page on this server." }),
    }),
  ),
});

export const statementSpeaker = z.strictObject({
  slug,
  name: z.string(),
  kind,
  capacity: z.string().nullable(),
  onBehalfOf: slug.nullable(),
});

const count = z.int().min(0);
export const headline = z
  .strictObject({
    outcome: z.enum(["pending", "below", "within", "above", "indeterminate", "notComparable", "depends"]),
    counts: z.strictObject({ below: count, within: count, above: count, indeterminate: count, pending: count }),
  })
  .meta({ description: "One outcome, or that it depends on the basis, with how many evaluations say what (rule 10)." });

const positions = z.array(count).meta({ description: "Positions among the citations beside it, from 0." });

const figure = statedValue.extend({
  id,
  statement: id,
  statedOn: day,
  indicator: slug,
  series: slug.nullable(),
  nature: z.enum(["projection", "target", "reported"]),
  measure: z.enum(["level", "growth", "change"]),
  over: z.string().nullable(),
  period: period.nullable(),
  periodText: z.string().nullable(),
  timing: z.enum(["in", "by"]),
  unit: z.string().nullable(),
  words: z.string().nullable(),
  condition: z.string().nullable(),
  citations: z.array(id),
  restates: id.nullable(),
  ledger: entry,
});

export const figureAnswer = figure.extend({ speakers: z.array(statementSpeaker), headline, bases: z.array(basis) });

export const statementAnswer = z.strictObject({
  id,
  speakers: z.array(statementSpeaker),
  statedOn: day,
  statedOnBasis: z.enum(["day", "report"]),
  occasion: z.string().nullable(),
  manner: z.enum(["said", "published", "relayed", "leaked"]),
  citations: z.array(citation),
  figures: z.array(figure.extend({ citations: positions, headline: headline.nullable() })),
  ledger: entry,
});

export const observationAnswer = z.strictObject({
  id,
  release: id,
  releasedOn: day,
  releasedOnBasis: z.enum(["release", "report"]),
  series: slug,
  period,
  value: statedValue.nullable(),
  growth: statedValue.nullable(),
  status: status.nullable(),
  early: z.boolean().meta({ description: "Published before its period ended, so that it is shown and never judges (rule 4)." }),
  words: z.string().nullable(),
  statement: id.nullable(),
  citations: z.array(id),
  ledger: entry,
});

export const releaseAnswer = z.strictObject({
  id,
  releasedOn: day,
  releasedOnBasis: z.enum(["release", "report"]),
  citations: z.array(citation),
  observations: z.array(observationAnswer.extend({ citations: positions })),
  ledger: entry,
});

/** Answers to the writes that are checked for slips. */
export const recordedStatement = statementAnswer.extend(recordedWarnings);
export const recordedRelease = releaseAnswer.extend(recordedWarnings);
export const recordedFigure = figureAnswer.extend(recordedWarnings);

const inForce = statedValue.extend({
  status: status.nullable(),
  observation: id,
  release: id,
  releasedOn: day,
  releasedOnBasis: z.enum(["release", "report"]),
  repeats: z.array(id).meta({ description: "Ids of later observations that print it again." }),
});

export const vintageRow = z.strictObject({ series: slug, period, value: inForce.nullable(), growth: inForce.nullable() });

export const ledgerEntry = z.strictObject({
  sequence: z.int().min(1),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  body: z.string().meta({ description: "The rows it brought, in canonical JSON; free texts by their SHA-256." }),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const verification = z.strictObject({
  ok: z.boolean(),
  entries: count,
  head: z.string().regex(/^[0-9a-f]{64}$/),
  first: z.int().optional().meta({ description: "The first entry that differs, where one does." }),
  why: z.string().optional(),
});

export const problemAnswer = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  issues: z.array(z.strictObject({ path: z.string(), message: z.string(), code: warningCode.optional() })),
});
