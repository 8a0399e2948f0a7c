import type { Period } from "../time/period";
import type { StatedValue } from "../values/stated-value";

/** How the day of a release is known: a text names the day of publication, or a dated text carries the figure. */
export type ReleaseBasis = "release" | "report";

/** SDMX CL_OBS_STATUS, one letter. F, M, O and L are stored and shown but never in force (rule 4). */
export type ObservationStatus =
  | "A"
  | "B"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "O"
  | "P"
  | "Q"
  | "S"
  | "U"
  | "V"
  | "W";

/** One value, or one published growth rate, or both, for one series and period in a release. */
export type Observation = {
  readonly id: string;
  /** Id of its release. */
  readonly release: string;
  /** A full date, or a month or year. */
  readonly releasedOn: string;
  readonly releasedOnBasis: ReleaseBasis;
  /** First day on which it counts as known (rule 4): last day of `releasedOn`, or the day of entry if that is earlier. */
  readonly knownOn: string;
  /** Order among releases of one day: the entry's sequence. A replacement keeps the place of the row it replaces. */
  readonly place: number;
  /** Slug of its series. */
  readonly series: string;
  readonly period: Period;
  readonly value: StatedValue | null;
  readonly growth: StatedValue | null;
  readonly status: ObservationStatus | null;
  readonly words: string | null;
  /** Id of the statement that gives it, when only an official's words do. */
  readonly statement: string | null;
  /** Ids of the citations that print its digits. */
  readonly citations: readonly string[];
  readonly sequence: number;
};

/** An observation without words and citations: the fields that judging needs. */
export type ObservationToJudge = Omit<Observation, "words" | "citations">;

/** SDMX statuses that are stored and shown but never in force (rule 4). */
const NEVER_IN_FORCE: readonly (ObservationStatus | null)[] = ["F", "M", "O", "L"];

export function isNeverInForce(status: ObservationStatus | null): boolean {
  return NEVER_IN_FORCE.includes(status);
}

/** By the day known, then by place, as releases count (rule 4). */
export function compareObservations(
  a: Pick<Observation, "knownOn" | "place" | "sequence">,
  b: Pick<Observation, "knownOn" | "place" | "sequence">,
): number {
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  if (a.place !== b.place) return a.place - b.place;
  return a.sequence - b.sequence;
}
