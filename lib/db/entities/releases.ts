import { v7 as newId } from "uuid";
import type { NewObservation, NewRelease, Release } from "../../domain/ledger/release";
import { firstDayOf, knownOn } from "../../domain/time/day";
import { STILL_TO_COME } from "../../domain/time/latest-day";
import { parsePeriod } from "../../domain/time/period";
import { issuesOf, ok, type Result, refuse, under } from "../../domain/values/result";
import { type FlatValue, parseStatedValue } from "../../domain/values/stated-value";
import { isUuid } from "../../domain/values/uuid";
import type { Series as SeriesRow } from "../generated/client";
import { findActiveRow } from "../ledger/find-active";
import { asDate, dayColumns, hashed, periodColumns, valueColumns } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";
import { type Actor, type Replaced, type WriteResult, type Writing, write } from "../ledger/write";
import { draftCitations } from "./citations";
import { type Cursor, rowsAfter } from "./cursor";
import { readReleases } from "./load-releases";

/** An active release at a ledger entry, with its citations and observations; null when there is none. */
export async function findRelease(id: string, ledger: number): Promise<Release | null> {
  if (!isUuid(id)) return null;
  const [release] = await readReleases({ id }, ledger, await readRetractedIds(ledger));
  return release ?? null;
}

export type ReleaseQuery = {
  readonly asOf: string;
  readonly ledger: number;
  readonly limit: number;
  /** The `next` of an earlier page. */
  readonly cursor: Cursor | null;
  /** Slug. */
  readonly indicator?: string | null;
};

/** A page of the releases known by a day, newest first. `next` is the cursor of the following page, or null. */
export async function listReleases({ asOf, ledger, limit, cursor, indicator }: ReleaseQuery) {
  const where = {
    AND: [
      { knownOn: { lte: asDate(asOf) } },
      rowsAfter(cursor, "releasedOn"),
      indicator ? { observations: { some: { series: { indicator: { slug: indicator } }, sequence: { lte: ledger } } } } : {},
    ],
  };
  const items = await readReleases(where, ledger, await readRetractedIds(ledger), {
    orderBy: [{ releasedOn: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const page = items.slice(0, limit);
  const last = page.at(-1);
  return { items: page, next: items.length > limit && last ? { day: firstDayOf(last.releasedOn), id: last.id } : null };
}

/** Records a release with its citations and observations. Issues have the path in the input. */
export function recordRelease(
  release: NewRelease,
  actor: Actor,
  now = new Date(),
): Promise<WriteResult<{ id: string; observations: readonly string[] }>> {
  return write({ actor, action: "record release", now }, (writing) => draftRelease(writing, release));
}

/** Drafts a release with its citations and observations. Returns every issue, each with its path in the input. */
export async function draftRelease(writing: Writing, release: NewRelease, replaced?: Replaced) {
  const { rows, sequence, today, latestDay } = writing;
  if (firstDayOf(release.releasedOn) > latestDay) return refuse(STILL_TO_COME, "releasedOn");
  const id = newId();
  const place = replaced?.place ?? sequence;
  const day = dayColumns(release.releasedOn);
  rows.Release.push({
    id,
    releasedOn: day.date,
    releasedOnPrecision: day.precision,
    releasedOnBasis: release.releasedOnBasis,
    knownOn: asDate(knownOn(release.releasedOn, replaced?.enteredOn ?? today)),
    place,
    sequence,
  });
  const citations = await draftCitations(writing, { releaseId: id }, release.citations);
  const citationIds = citations.ok ? citations.value : release.citations.map(() => "");
  const named = await findNamed(writing, release.observations);
  const observations = release.observations.map((observation, position) => {
    const drafted = draftNamed(writing, named, id, citationIds, observation, { position, place });
    return drafted.ok ? drafted : under(["observations", position], drafted);
  });
  const issues = issuesOf([citations, ...observations]);
  if (issues.length > 0) return { ok: false as const, issues };
  return ok({ id, observations: observations.flatMap((one) => (one.ok ? [one.value] : [])) });
}

/** Drafts one observation of a release; `citationIds` are the release's. Issue paths are relative to the observation. */
export async function draftObservation(
  writing: Writing,
  releaseId: string,
  citationIds: readonly string[],
  observation: NewObservation,
  at: Place,
): Promise<Result<string>> {
  return draftNamed(writing, await findNamed(writing, [observation]), releaseId, citationIds, observation, at);
}

type Place = { readonly position: number; readonly place: number };

/** The rows that observations refer to: series by slug, and statements by id, with the issues of a refused one. */
type Named = { readonly series: ReadonlyMap<string, SeriesRow>; readonly statements: ReadonlyMap<string, Result<unknown>> };

/** Reads all series by one query. They cannot change meanwhile: the ledger is locked while a release is drafted. */
async function findNamed(writing: Writing, observations: readonly NewObservation[]): Promise<Named> {
  const slugs = new Set(observations.map(({ series }) => series));
  const series = await writing.tx.series.findMany({ where: { slug: { in: [...slugs] } } });
  const statements = new Map<string, Result<unknown>>();
  for (const id of new Set(observations.flatMap(({ statement }) => statement ?? [])))
    statements.set(id, await findActiveRow(writing, "statement", id));
  return { series: new Map(series.map((one) => [one.slug, one])), statements };
}

function draftNamed(
  writing: Writing,
  named: Named,
  releaseId: string,
  citationIds: readonly string[],
  observation: NewObservation,
  { position, place }: Place,
): Result<string> {
  const { rows, touches, sequence } = writing;
  const series = named.series.get(observation.series);
  if (!series) return refuse("No series has this slug.", "series");
  const period = parsePeriod(observation.period);
  if (period === null) return refuse("Give a period such as 2023, 2023-Q4, 2023-11 or 2023-01/2023-11.", "period");
  if (rows.Observation.some((row) => row.releaseId === releaseId && row.seriesId === series.id && row.period === period.text))
    return refuse("The release already has this series and period.", "period");
  const value = readInput(observation.value, series.unit === "percent", "value");
  if (!value.ok) return value;
  const growth = readInput(observation.growth, true, "growth");
  if (!growth.ok) return growth;
  if (value.value === null && growth.value === null) return refuse("Give a value, or a published growth rate.", "value");
  const unknown = observation.citations.findIndex((index) => citationIds[index] === undefined);
  if (unknown >= 0) return refuse("The release has no citation at this position.", "citations", unknown);
  const statement = observation.statement;
  const carrying = statement === null ? undefined : named.statements.get(statement);
  if (carrying?.ok === false) return under(["statement"], carrying);

  const id = newId();
  const columns = periodColumns(period);
  rows.Observation.push({
    id,
    releaseId,
    position,
    place,
    seriesId: series.id,
    period: period.text,
    periodFirst: columns.periodFirst ?? asDate(period.first),
    periodLast: columns.periodLast ?? asDate(period.last),
    ...prefixed("value", value.value && valueColumns(value.value)),
    multiplier: observation.value?.multiplier ?? null,
    lowMultiplier: observation.value?.lowMultiplier ?? null,
    ...prefixed("growth", growth.value && valueColumns(growth.value)),
    status: observation.status,
    ...hashed("words", observation.words),
    statementId: statement,
    sequence,
  });
  for (const index of new Set(observation.citations))
    rows.ObservationCitation.push({ observationId: id, citationId: citationIds[index] ?? "", sequence });
  touches.add(series.indicatorId);
  return ok(id);
}

function readInput(flat: FlatValue | null, rate: boolean, name: string) {
  if (flat === null) return ok(null);
  const value = parseStatedValue(flat, rate);
  if (value.ok) return value;
  // In the input the multiplier is a field beside the value, not part of it.
  return {
    ok: false as const,
    issues: value.issues.map((issue) => (issue.path[0] === "multiplier" ? issue : { ...issue, path: [name, ...issue.path] })),
  };
}

type Columns = ReturnType<typeof valueColumns>;
type Prefixed<Prefix extends string> = { [Name in keyof Columns as `${Prefix}${Capitalize<Name>}`]: Columns[Name] | null };

function prefixed<Prefix extends string>(prefix: Prefix, columns: Columns | null): Prefixed<Prefix> {
  const names = ["shape", "low", "high", "central", "lowDigits", "highDigits", "centralDigits", "inclusive", "hedge"] as const;
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`, columns?.[name] ?? null]),
  ) as Prefixed<Prefix>;
}
