import type { Indicator } from "./indicator";
import type { ObservationToJudge } from "./observation";
import type { Release } from "./release";
import type { Series } from "./series";
import type { Statement, StatementToJudge } from "./statement";

/** All active rows about one indicator at a ledger entry. */
export type Facts = {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  /** Every statement with a figure of this indicator, whole: its figures of other indicators too. */
  readonly statements: readonly Statement[];
  /** Every release with an observation of this indicator; only those observations. */
  readonly releases: readonly Release[];
};

/** The same without words, citations and sources: all that judging needs. */
export type FactsToJudge = {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  /** Every statement with a figure of this indicator; only those figures. */
  readonly statements: readonly StatementToJudge[];
  readonly observations: readonly ObservationToJudge[];
};
