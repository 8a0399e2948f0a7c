import type { Measure } from "../../domain/ledger/statement";
import type { OutturnRows } from "../outturn/outturn-rows";

/**
 * The input of the panels: one measure on each basis that publishes it. Texts are ready to draw; values are decimal text in base units
 * or percent.
 */
export type PanelRows = {
  /** The indicator. */
  readonly title: string;
  readonly measure: Measure;
  /** The main chart of one basis each. Panels of one unit have the same periods and the same scale. */
  readonly panels: readonly OutturnRows[];
};
