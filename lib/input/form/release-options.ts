import type { Over } from "../../domain/ledger/series";
import type { FillableSeries } from "../../parse/fill-rows";
import type { StatementOptions } from "./statement-options";

/** What is held that a release's form offers, the last used first. */
export type ReleaseOptions = {
  readonly series: readonly (FillableSeries & { readonly indicator: string; readonly over: Over })[];
  /** Titles of indicators, by slug. */
  readonly indicators: Readonly<Record<string, string>>;
  readonly sources: StatementOptions["sources"];
  /** Statements that may carry a figure: id and words. */
  readonly statements: readonly { readonly id: string; readonly words: string }[];
};
