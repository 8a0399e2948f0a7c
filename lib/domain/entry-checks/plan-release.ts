import { isNeverInForce, type ObservationStatus } from "../ledger/observation";
import type { Period } from "../time/period";
import type { StatedValue } from "../values/stated-value";
import { isEarly } from "../vintages/early";
import type { History, SeriesHistory } from "../vintages/history";
import { type RevisionKind, revisionKindOf } from "../vintages/revision-kind";
import { inForceOn } from "../vintages/vintage";

/** A row of a release that is not yet recorded. */
export type ReleaseRow = {
  /** Slug of a series of the history. */
  readonly series: string;
  readonly period: Period;
  /** The day on which it will count as known (rule 4). */
  readonly knownOn: string;
  readonly value: StatedValue | null;
  readonly growth: StatedValue | null;
  readonly status: ObservationStatus | null;
  /** Id of the statement that gives it; null where a release does. */
  readonly statement: string | null;
};

/** `conflicting`: another number for the same series and period on the same day. */
export type PlanKind = RevisionKind | "conflicting";

/** A number of a row compared with the one in force on its day (`held`, printed by observation `heldBy`). */
export type PlannedValue = {
  readonly kind: PlanKind;
  readonly stated: StatedValue;
  readonly held: StatedValue | null;
  /** Id; null when nothing is in force, or an earlier row of the same plan gives it. */
  readonly heldBy: string | null;
};

export type PlannedRow<Row extends ReleaseRow = ReleaseRow> = {
  readonly row: Row;
  /** The most important kind of its numbers; `kept` for a row without a number. */
  readonly kind: PlanKind;
  readonly value: PlannedValue | null;
  readonly growth: PlannedValue | null;
};

type Standing = { readonly stated: StatedValue; readonly knownOn: string; readonly heldBy: string | null };

/** Most important first. */
const WEIGHT: readonly PlanKind[] = ["conflicting", "revised", "sharpened", "first", "early", "kept", "repeated"];

/**
 * Compares each row of a release with the numbers in force on its day, including earlier rows of the release (rule 4). Records
 * nothing. Throws on a series that the history does not have.
 */
export function planRelease<Row extends ReleaseRow>(held: History, rows: readonly Row[]): readonly PlannedRow<Row>[] {
  const earlier = new Map<string, Standing>();
  return rows.map((row) => {
    const series = held.series.find((candidate) => candidate.series.slug === row.series);
    if (series === undefined) throw new RangeError(`no such series: ${row.series}`);
    const value = planPrint(series, row, "value", earlier);
    const growth = planPrint(series, row, "growth", earlier);
    const kinds = [value?.kind, growth?.kind];
    return { row, kind: WEIGHT.find((kind) => kinds.includes(kind)) ?? "kept", value, growth };
  });
}

function planPrint(
  series: SeriesHistory,
  row: ReleaseRow,
  measure: "value" | "growth",
  earlier: Map<string, Standing>,
): PlannedValue | null {
  const stated = row[measure];
  if (stated === null) return null;
  const key = `${row.series} ${row.period.text} ${measure} ${row.knownOn}`;
  const standing = earlier.get(key) ?? standingOn(series, row, measure);
  const kind = kindOf(standing, stated, row, measure === "growth" || series.rate);
  if (kind === "first" || kind === "sharpened" || kind === "revised") earlier.set(key, { stated, knownOn: row.knownOn, heldBy: null });
  return { kind, stated, held: standing?.stated ?? null, heldBy: standing?.heldBy ?? null };
}

function standingOn(series: SeriesHistory, row: ReleaseRow, measure: "value" | "growth"): Standing | null {
  const inForce = inForceOn(series.tracks.get(row.period.text)?.[measure] ?? [], row.knownOn);
  return inForce && { stated: inForce.stated, knownOn: lastPrintOf(inForce).knownOn, heldBy: inForce.observation.id };
}

/** The last observation to print the value in force. A repeat on the row's day counts as a print of that day. */
function lastPrintOf(inForce: NonNullable<ReturnType<typeof inForceOn>>) {
  return inForce.repeats.at(-1) ?? inForce.observation;
}

function kindOf(standing: Standing | null, stated: StatedValue, row: ReleaseRow, rate: boolean): PlanKind {
  if (isEarly(row)) return "early";
  if (isNeverInForce(row.status)) return "kept";
  const kind = revisionKindOf(standing?.stated ?? null, stated, rate);
  return kind === "revised" && standing?.knownOn === row.knownOn ? "conflicting" : kind;
}
