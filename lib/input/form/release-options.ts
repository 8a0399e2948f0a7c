import type { Over, Series } from "../../domain/ledger/series";
import type { FillableSeries } from "../../parse/table/fill-rows";
import type { StatementOptions } from "./statement-options";

/** Choices offered by the release form, most recently used first. */
export type ReleaseOptions = {
  readonly series: readonly (FillableSeries & { readonly indicator: string; readonly over: Over } & Pick<
      Series,
      "yearStart" | "yearNamed"
    >)[];
  /** Titles of indicators, by slug. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly sources: StatementOptions["sources"];
  /** Statements that may carry an observation: id and text. */
  readonly statements: readonly { readonly id: string; readonly words: string }[];
};
