import type { Period } from "./period";
import type { Citation, NewCitation } from "./source";
import type { FlatValue, StatedValue } from "./stated-value";

/** How the day of a release is known: a text names the day of publication, or a dated text carries the figure. */
export type ReleaseBasis = "release" | "report";

/** SDMX CL_OBS_STATUS, one letter. F, M, O and L are kept and shown, never in force (rule 4). */
export type ObservationStatus = "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V" | "W";

/** One value, or one published growth rate, or both, for one series and period in a release. */
export type Observation = {
  readonly id: string;
  /** Id of its release. */
  readonly release: string;
  /** Full, or known to the month or year only. */
  readonly releasedOn: string;
  readonly releasedOnBasis: ReleaseBasis;
  /** First day on which it counts as known (rule 4): last day of `releasedOn`, or the day of entry if that is earlier. */
  readonly knownOn: string;
  /** Order among releases of one day: the entry's sequence; a replacement keeps the place of what it replaces. */
  readonly place: number;
  /** Slug of its series. */
  readonly series: string;
  readonly period: Period;
  readonly value: StatedValue | null;
  readonly growth: StatedValue | null;
  readonly status: ObservationStatus | null;
  readonly words: string | null;
  /** Id of the statement that carries it, when only an official's words do. */
  readonly statement: string | null;
  /** Ids of the citations that print its digits. */
  readonly citations: readonly string[];
  readonly sequence: number;
};

/** One publisher's publication on a day. */
export type Release = {
  readonly id: string;
  readonly releasedOn: string;
  readonly releasedOnBasis: ReleaseBasis;
  readonly knownOn: string;
  readonly place: number;
  readonly citations: readonly Citation[];
  readonly observations: readonly Observation[];
  readonly sequence: number;
};

export type NewObservation = {
  /** Slug. */
  readonly series: string;
  /** SDMX text, normalised. */
  readonly period: string;
  readonly value: FlatValue | null;
  /** A rate: no multiplier. */
  readonly growth: FlatValue | null;
  readonly status: ObservationStatus | null;
  readonly words: string | null;
  readonly statement: string | null;
  /** Positions in the release's citations. */
  readonly citations: readonly number[];
};

export type NewRelease = {
  readonly releasedOn: string;
  readonly releasedOnBasis: ReleaseBasis;
  readonly citations: readonly NewCitation[];
  readonly observations: readonly NewObservation[];
};
