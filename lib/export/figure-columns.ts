import type { JudgedFigure } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import type { StatementToJudge } from "../domain/ledger/statement";
import { boundsOf } from "../domain/values/stated-value";
import { type Column, numberColumn, textColumn } from "./csv";

/** The day and the ledger entry as of which a file was written. */
export type Clocks = { readonly asOf: string; readonly ledger: number };

/** Which figure a row is of, where and by whom it was stated. */
export const FIGURE_COLUMNS: readonly Column<Pick<JudgedFigure<StatementToJudge>, "figure" | "statement">>[] = [
  textColumn("figure", ({ figure }) => figure.id),
  textColumn("statement", ({ statement }) => statement.id),
  textColumn("stated_on", ({ statement }) => statement.statedOn),
  textColumn("speakers", ({ statement }) => statement.speakers.map(({ name }) => name).join("; ")),
];

/** The bounds of a figure in base units, rates in percent. */
export const BOUND_COLUMNS: readonly Column<Pick<JudgedFigure<StatementToJudge>, "figure" | "statement">>[] = [
  numberColumn("low", ({ figure }) => boundsOf(figure.stated)[0]?.toFixed() ?? null),
  numberColumn("high", ({ figure }) => boundsOf(figure.stated)[1]?.toFixed() ?? null),
];

/** Both clocks and the version of the rules, in every row. */
export function clockColumns({ asOf, ledger }: Clocks): readonly Column<unknown>[] {
  return [textColumn("as_of", () => asOf), numberColumn("ledger", () => String(ledger)), textColumn("rules", () => RULES_VERSION)];
}
