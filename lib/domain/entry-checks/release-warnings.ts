import type { Aggregation } from "../ledger/indicator";
import { isNeverInForce, type ObservationToJudge } from "../ledger/observation";
import { yearNamingOf } from "../ledger/year-naming";
import { groupBy } from "../values/group-by";
import type { StatedValue } from "../values/stated-value";
import { isEarly } from "../vintages/early";
import type { History, SeriesHistory } from "../vintages/history";
import { type CalendarYears, calendarYears } from "./calendar-year";
import type { EarlyWarning } from "./early-warning";
import { type GrowthWarning, growthWarning, withRows } from "./growth-warning";
import { neighboursOf } from "./neighbours";
import { type PlanKind, type PlannedRow, type PlannedValue, planRelease, type ReleaseRow } from "./plan-release";
import { type ShareWarning, shareWarnings } from "./share-warning";
import { namesShare } from "./share-words";
import { type TenfoldWarning, tenfoldWarning } from "./tenfold-warning";
import { type ZeroWarning, zeroWarning } from "./zero-warning";

/** A row of a release as entered. */
export type WarnedRow = ReleaseRow & {
  /** Position in the release, as the form counts it. */
  readonly at: number;
  /** The unit that the source prints; null means the series' unit. */
  readonly printedUnit: string | null;
  /** The words quoted for the row, if any. */
  readonly words: string | null;
};

/** A number that repeats the one in force, revises it on a later day, or conflicts with it on the same day. */
type PrintWarning = {
  readonly kind: "repeats" | "revises" | "conflicts";
  readonly at: number;
  readonly measure: "value" | "growth";
  readonly stated: StatedValue;
  readonly held: StatedValue;
  /** Null when an earlier row of the same release gives it. */
  readonly heldBy: ObservationToJudge | null;
};

/** A possible mistake in a release that is about to be recorded. It never prevents recording. */
export type ReleaseWarning =
  | PrintWarning
  | EarlyWarning
  | ZeroWarning
  /** A period of calendar years on a series of fiscal years. */
  | { readonly kind: "calendarYear"; readonly at: number; readonly calendar: CalendarYears }
  | ShareWarning
  /** The period was already published, and this row neither repeats nor revises it. `isLater`: it was published after the row's day. */
  | { readonly kind: "published"; readonly at: number; readonly heldBy: ObservationToJudge; readonly isLater: boolean }
  | TenfoldWarning
  | GrowthWarning
  | { readonly kind: "unit"; readonly at: number; readonly printed: string; readonly unit: string };

/**
 * The warnings for a release, in the order of its rows. `histories` are those of the indicators it touches. Throws on a series that
 * none of them has.
 */
export function releaseWarnings(histories: readonly History[], rows: readonly WarnedRow[]): readonly ReleaseWarning[] {
  const unknown = rows.find((row) => seriesOf(histories, row) === undefined);
  if (unknown !== undefined) throw new RangeError(`no such series: ${unknown.series}`);
  return histories.flatMap((history) => warningsOf(history, ownRows(history, rows))).sort((a, b) => a.at - b.at);
}

function warningsOf(history: History, rows: readonly WarnedRow[]): readonly ReleaseWarning[] {
  const plans = groupBy(planRelease(history, rows), ({ row }) => row.series);
  return history.series.flatMap((held) => ofSeries(held, history.indicator.aggregation, plans.get(held.series.slug) ?? []));
}

function ofSeries(held: SeriesHistory, aggregation: Aggregation, plans: readonly PlannedRow<WarnedRow>[]): readonly ReleaseWarning[] {
  if (plans.length === 0) return [];
  const rows = plans.map(({ row }) => row);
  const recorded = withRows(held, rows);
  const neighbours = neighboursOf(held, rows);
  const shares = shareWarnings(
    rows,
    held.series.unit,
    neighbours.some(({ isHeld }) => isHeld),
  );
  const ofRows = plans.flatMap((planned) => {
    const { row } = planned;
    const prints = [printWarning(held, planned, "value"), printWarning(held, planned, "growth")].filter((warning) => warning !== null);
    const others = [
      prints.length > 0 ? null : publishedWarning(held, row),
      earlyWarning(row),
      calendarWarning(held, row),
      isNeverInForce(row.status) ? null : zeroWarning(neighbours, row, held.rate),
      tenfoldWarning(neighbours, row),
      growthWarning(recorded, aggregation, row, planned.value?.kind === "first"),
      unitWarning(held, row),
    ];
    return [...prints, ...others.filter((warning) => warning !== null)];
  });
  return [...ofRows, ...shares];
}

function earlyWarning({ at, period, knownOn, value, growth, status, statement }: WarnedRow): EarlyWarning | null {
  const stated = value ?? growth;
  if (stated === null || isNeverInForce(status) || !isEarly({ period, knownOn, statement })) return null;
  return { kind: "early", at, measure: value === null ? "growth" : "value", stated, day: knownOn };
}

function calendarWarning({ series }: SeriesHistory, { at, period }: WarnedRow): ReleaseWarning | null {
  const calendar = calendarYears(period, yearNamingOf(series));
  return calendar && { kind: "calendarYear", at, calendar };
}

function printWarning(held: SeriesHistory, { row, ...planned }: PlannedRow<WarnedRow>, measure: "value" | "growth"): PrintWarning | null {
  const print = planned[measure];
  const kind = print && kindOf(print.kind);
  if (print === null || kind === null || print.held === null) return null;
  return { kind, at: row.at, measure, stated: print.stated, held: print.held, heldBy: observationOf(held, print) };
}

function kindOf(kind: PlanKind): PrintWarning["kind"] | null {
  switch (kind) {
    case "repeated":
      return "repeats";
    case "revised":
      return "revises";
    case "conflicting":
      return "conflicts";
    case "first":
    case "sharpened":
    case "early":
    case "kept":
      return null;
  }
}

function publishedWarning(held: SeriesHistory, row: WarnedRow): ReleaseWarning | null {
  const ofPeriod = held.observations.filter((one) => one.period.text === row.period.text && !isEarly(one));
  const heldBy = ofPeriod.findLast(({ knownOn }) => knownOn <= row.knownOn) ?? ofPeriod[0];
  return heldBy === undefined ? null : { kind: "published", at: row.at, heldBy, isLater: heldBy.knownOn > row.knownOn };
}

/** Words of a share are a warning of their own. */
function unitWarning({ series }: SeriesHistory, { at, value, printedUnit, words }: WarnedRow): ReleaseWarning | null {
  if (value === null || printedUnit === null || printedUnit === series.unit) return null;
  if (printedUnit === "percent" && words !== null && namesShare(words)) return null;
  return { kind: "unit", at, printed: printedUnit, unit: series.unit };
}

function observationOf(held: SeriesHistory, { heldBy }: PlannedValue): ObservationToJudge | null {
  return held.observations.find(({ id }) => id === heldBy) ?? null;
}

function ownRows(history: History, rows: readonly WarnedRow[]): readonly WarnedRow[] {
  return rows.filter((row) => seriesOf([history], row) !== undefined);
}

function seriesOf(histories: readonly History[], row: WarnedRow): SeriesHistory | undefined {
  return histories.flatMap(({ series }) => series).find(({ series }) => series.slug === row.series);
}
