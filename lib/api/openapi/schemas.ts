import { z } from "zod";
import { checkInput } from "../../input/check";
import { addedFigureInput, figureInput } from "../../input/figure";
import { indicatorInput } from "../../input/indicator";
import { observationInput, postedReleaseInput, releaseInput } from "../../input/release";
import { retractionInput } from "../../input/retraction";
import { seriesInput } from "../../input/series";
import { addedCitationInput, citationInput, sourceInput } from "../../input/source";
import { postedStatementInput, speakerInput, statementInput } from "../../input/statement";
import { evaluationsAnswer, pathAnswer } from "../answers/evaluations";
import { pageOf, statedValue } from "../answers/fields";
import * as rows from "../answers/rows";
import { trackRecordAnswer } from "../answers/track-record";
import { entryWarning } from "../answers/warnings";

/** Schemas of request bodies, by component name. */
export const BODIES = {
  NewIndicator: indicatorInput,
  NewSeries: seriesInput,
  NewStatement: statementInput,
  PostedStatement: postedStatementInput,
  NewSpeaker: speakerInput,
  NewFigure: figureInput,
  NewRelease: releaseInput,
  PostedRelease: postedReleaseInput,
  NewObservation: observationInput,
  NewCitation: citationInput,
  NewSource: sourceInput,
  AddedCitation: addedCitationInput,
  AddedFigure: addedFigureInput,
  NewRetraction: retractionInput,
  NewCheck: checkInput,
} satisfies Readonly<Record<string, z.ZodType>>;

/** Schemas of responses, by component name. */
export const ANSWERS = {
  Indicator: rows.indicatorAnswer,
  IndicatorPage: pageOf(rows.listedIndicator),
  Series: rows.seriesAnswer,
  SeriesPage: pageOf(rows.seriesAnswer),
  Statement: rows.statementAnswer,
  RecordedStatement: rows.recordedStatement,
  StatementPage: pageOf(rows.statementAnswer),
  Speaker: rows.speakerAnswer,
  SpeakerPage: pageOf(rows.listedSpeaker),
  SearchItems: rows.searchItems,
  Source: rows.sourceAnswer,
  SourceFields: rows.sourceFields,
  Citation: rows.citationAnswer,
  Release: rows.releaseAnswer,
  RecordedRelease: rows.recordedRelease,
  Retraction: rows.retractionAnswer,
  Check: rows.checkAnswer,
  Observation: rows.observationAnswer,
  ObservationPage: pageOf(z.union([rows.vintageRow, rows.observationAnswer])),
  VintageRow: rows.vintageRow,
  StatedValue: statedValue,
  Figure: rows.figureAnswer,
  RecordedFigure: rows.recordedFigure,
  FigurePage: pageOf(rows.figureAnswer),
  Headline: rows.headline,
  Evaluations: evaluationsAnswer,
  Path: pathAnswer,
  TrackRecord: trackRecordAnswer,
  LedgerEntry: rows.ledgerEntry,
  LedgerPage: pageOf(rows.ledgerEntry),
  Verification: rows.verification,
  Problem: rows.problemAnswer,
  EntryWarning: entryWarning,
} satisfies Readonly<Record<string, z.ZodType>>;

export type BodyName = keyof typeof BODIES;
export type AnswerName = keyof typeof ANSWERS;

type JsonSchema = Readonly<Record<string, unknown>>;

/** All schemas as components of OpenAPI 3.1 (JSON Schema 2020-12), with references to each other. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  return { ...asComponents(BODIES, "input"), ...asComponents(ANSWERS, "output") };
}

export function refTo(name: BodyName | AnswerName) {
  return { $ref: addressOf(name) };
}

function addressOf(name: string): string {
  return `#/components/schemas/${name}`;
}

function asComponents(named: Readonly<Record<string, z.ZodType>>, io: "input" | "output"): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: addressOf,
    // Metadata of single fields is in zod's global registry, not in the one that names the components.
    override: ({ zodSchema, jsonSchema }) => {
      if (!("$ref" in jsonSchema)) Object.assign(jsonSchema, z.core.globalRegistry.get(zodSchema));
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]));
}
