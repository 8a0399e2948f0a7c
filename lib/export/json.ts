import type { Headline } from "../domain/judging/headline";
import type { Check } from "../domain/ledger/check";
import type { Indicator } from "../domain/ledger/indicator";
import type { Observation } from "../domain/ledger/observation";
import type { Release } from "../domain/ledger/release";
import type { HeldRetraction } from "../domain/ledger/retraction";
import type { Series } from "../domain/ledger/series";
import type { Citation, HeldCitation, Source } from "../domain/ledger/source";
import type { Figure, Speaker, Statement } from "../domain/ledger/statement";
import { boundsOf, type FlatValue, isRate, type StatedValue, toFlat } from "../domain/values/stated-value";
import { isEarly } from "../domain/vintages/early";
import type { InForce, VintageRow } from "../domain/vintages/vintage";

/**
 * Rows as the API returns them: what was posted, with ids and the number of the ledger entry. Digits stay as stated with their
 * multiplier; `bounds` are decimal text in base units (percent for a rate), null where open.
 */
export function indicatorJson({ id, slug, title, description, areas, aggregation, sequence }: Indicator) {
  return { id, slug, title, description, areas, aggregation, ledger: sequence };
}

export function seriesJson({ sequence, ...series }: Series) {
  return { ...series, ledger: sequence };
}

export function sourceJson({ sequence, ...source }: Source) {
  return { ...source, ledger: sequence };
}

export function citationJson<Held extends Citation>({ sequence, source, ...citation }: Held) {
  return { ...citation, source: sourceJson(source), ledger: sequence };
}

/** A citation by itself, with the id of its statement or release and the ids of the numbers it carries. */
export function heldCitationJson({ knownOn: _, ...citation }: HeldCitation) {
  return citationJson(citation);
}

export function retractionJson({ sequence, ...retraction }: HeldRetraction) {
  return { ...retraction, ledger: sequence };
}

export function checkJson({ sequence, ...check }: Check) {
  return { ...check, ledger: sequence };
}

export function speakerJson({ sequence, ...speaker }: Speaker) {
  return { ...speaker, ledger: sequence };
}

/** A statement. `headlines` are by figure id; a figure without one gets null. */
export function statementJson(statement: Statement, headlines: ReadonlyMap<string, Headline>) {
  const { id, statedOn, statedOnBasis, occasion, manner, speakers, citations, sequence } = statement;
  const position = positions(citations);
  return {
    id,
    speakers,
    statedOn,
    statedOnBasis,
    occasion,
    manner,
    citations: citations.map(citationJson),
    figures: statement.figures.map((figure) => ({
      ...figureJson(figure),
      citations: figure.citations.map(position),
      headline: headlines.get(figure.id) ?? null,
    })),
    ledger: sequence,
  };
}

/** A figure by itself, its citations by id. */
export function figureJson(figure: Figure) {
  const { id, statement, statedOn, indicator, series, nature, measure, over, period, periodText, timing, stated, unit } = figure;
  return {
    id,
    statement,
    statedOn,
    indicator,
    series,
    nature,
    measure,
    over,
    period: period?.text ?? null,
    periodText,
    timing,
    ...valueJson(stated, isRate(measure, unit)),
    unit,
    words: figure.words,
    condition: figure.condition,
    citations: figure.citations,
    restates: figure.restates,
    ledger: figure.sequence,
  };
}

export function releaseJson(release: Release, units: ReadonlyMap<string, string>) {
  const { id, releasedOn, releasedOnBasis, citations, observations, sequence } = release;
  const position = positions(citations);
  return {
    id,
    releasedOn,
    releasedOnBasis,
    citations: citations.map(citationJson),
    observations: observations.map((observation) => ({
      ...observationJson(observation, units.get(observation.series)),
      citations: observation.citations.map(position),
    })),
    ledger: sequence,
  };
}

/** An observation by itself, its release and citations by id. `unit` is the series' unit. */
export function observationJson(observation: Observation, unit: string | undefined) {
  const { id, release, releasedOn, releasedOnBasis, series, period, value, growth, status, words, statement, citations, sequence } =
    observation;
  return {
    id,
    release,
    releasedOn,
    releasedOnBasis,
    series,
    period: period.text,
    value: value && valueJson(value, unit === "percent"),
    growth: growth && valueJson(growth, true),
    status,
    early: isEarly(observation),
    words,
    statement,
    citations,
    ledger: sequence,
  };
}

/** One period of a series as of a day: the value and the growth in force, each with the observation that published it. */
export function vintageJson({ series, period, value, growth }: VintageRow, unit: string) {
  return {
    series,
    period: period.text,
    value: value && inForceJson(value, unit === "percent"),
    growth: growth && inForceJson(growth, true),
  };
}

function inForceJson({ observation, stated, status, repeats }: InForce, rate: boolean) {
  const { id, release, releasedOn, releasedOnBasis } = observation;
  return {
    ...valueJson(stated, rate),
    status,
    observation: id,
    release,
    releasedOn,
    releasedOnBasis,
    repeats: repeats.map((repeat) => repeat.id),
  };
}

function valueJson(stated: StatedValue, rate: boolean): FlatValue & { readonly bounds: { low: string | null; high: string | null } } {
  const [low, high] = boundsOf(stated);
  return { ...toFlat(stated, rate), bounds: { low: low?.toFixed() ?? null, high: high?.toFixed() ?? null } };
}

function positions(citations: readonly Citation[]): (id: string) => number {
  const order = new Map(citations.map(({ id }, index) => [id, index]));
  return (id) => order.get(id) ?? -1;
}
