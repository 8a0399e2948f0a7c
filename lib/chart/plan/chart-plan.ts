import type { Table } from "../../export/table";
import type { ChartDescription } from "../model/description";
import type { MarkCard } from "./mark-card";
import type { PeriodCards } from "./period-card";

/** All that a page, a file, an embed or a quotation needs of one chart. */
export type ChartPlan = {
  /** What is shown, on which basis. */
  readonly title: string;
  /** One sentence that says what the chart shows; quotations use it. */
  readonly summary: string;
  /** How to read the chart, or what was left out; null when neither needs a note. */
  readonly note: string | null;
  /** Publishers of the values. */
  readonly sources: readonly string[];
  /** The chart as data; `layOutChart` draws it at any width. */
  readonly description: ChartDescription;
  /** The rows that the chart draws: numbers as stated, and in base units. */
  readonly table: Table;
};

/**
 * A plan for files and the interactive chart. `cardOf` returns the card of a ledger row by its id, null for an unknown id; `periodCards`
 * those of the chart's periods.
 */
export type ChartPlanWithCards = ChartPlan & {
  readonly cardOf: (id: string) => MarkCard | null;
  readonly periodCards: () => PeriodCards;
};
