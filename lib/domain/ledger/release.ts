import type { FlatValue } from "../values/stated-value";
import type { Observation, ObservationStatus, ReleaseBasis } from "./observation";
import type { Citation, NewCitation } from "./source";

/** A publication by one publisher on a day. */
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
