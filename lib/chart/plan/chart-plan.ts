import type { Table } from "../../export/table";
import type { Picture } from "../model/picture";
import type { BoxName } from "../outturn/outturn-chart";
import type { MarkCard } from "./mark-card";

/** All that a page, a file, an embed or a quotation needs of one chart. Whoever makes one gets all of them. */
export type ChartPlan = {
  /** Of the picture and its files: what is shown, on which basis. */
  readonly title: string;
  /** One sentence that says what it shows: what is quoted. */
  readonly summary: string;
  /** How to read what is drawn, or what was left out; null where nothing need be said. */
  readonly note: string | null;
  /** Publishers of the values that are drawn. */
  readonly sources: readonly string[];
  readonly chartIn: (box: BoxName) => Picture;
  /** Exactly the rows that are drawn, the digits as stated beside base units. */
  readonly table: Table;
};

/** A plan as files are made of it: `cardOf` tells of a row by its id, null for what is no row of the ledger. */
export type ChartPlanWithCards = ChartPlan & { readonly cardOf: (id: string) => MarkCard | null };
