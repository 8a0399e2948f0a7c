import type { NumberLineRows } from "../chart/number-line/number-line-rows";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Statement } from "../domain/ledger/statement";
import type { FrontPage } from "./front-page";
import type { HomeIndicator } from "./home-indicator";

/** All that the home page shows. */
export type Home = {
  /** By title. */
  readonly indicators: readonly HomeIndicator[];
  readonly front: FrontPage;
  readonly lead: Lead | null;
};

/** The leading figure with its words and sources, and its number line; null where its actuals are no numbers. */
export type Lead = { readonly judged: JudgedFigure<Statement>; readonly line: NumberLineRows | null };
