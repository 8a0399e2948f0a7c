import type { ObservationStatus } from "../../domain/ledger/observation";
import { type DecimalMark, readTypedNumber } from "../number";
import { readMarkedCell } from "./cell-marks";
import type { Cell } from "./table-cells";

/** What a cell cannot say by itself: which character parts decimals, whether brackets make a number negative, what "Jan-23" is. */
export type CellQuestion = "decimal" | "sign" | "months";

/** The answers so far; null where the user has to say. */
export type CellAnswers = { readonly decimal: DecimalMark | null; readonly isNegative: boolean | null };

export type ReadCell = {
  /** The digits; null for an empty cell or a missing value; the pasted text where it cannot be read. */
  readonly text: string | null;
  readonly problem: string | null;
  readonly asks: CellQuestion | null;
  readonly status: ObservationStatus | null;
  /** The cell's own text, where it has a footnote mark. */
  readonly words: string | null;
};

export const EMPTY_CELL: ReadCell = { text: null, problem: null, asks: null, status: null, words: null };

/** Reads a cell of numbers. A problem is reported and leaves the text as pasted; nothing is guessed. */
export function readCell(cell: Cell | null, { decimal, isNegative }: CellAnswers): ReadCell {
  if (cell === null) return EMPTY_CELL;
  const { text } = cell;
  const { number, status, words, isSignAsked } = readMarkedCell(text);
  const unread = (problem: string, asks: CellQuestion | null = null) => ({ ...EMPTY_CELL, text, problem, asks });
  if (isSignAsked && isNegative === null)
    return unread(`This may be −${number}: say whether brackets or a minus at the end make a number negative.`, "sign");
  const read = (digits: string) => ({ ...EMPTY_CELL, text: `${isSignAsked && isNegative ? "-" : ""}${digits}`, status, words });
  const typed = readTypedNumber(number);
  switch (typed.kind) {
    case "none":
      return EMPTY_CELL;
    case "unreadable":
      return unread("This is no number: write its digits, such as 1187.5 or -2.9.");
    case "number":
      return read(typed.digits);
    case "onlyWith":
      if (decimal === null || typed.mark === decimal) return read(typed.digits);
      return unread(`Elsewhere in this table a ${decimal} parts decimals: write this number the same way.`);
    case "ambiguous":
      if (decimal !== null) return read(typed[decimal]);
      return unread(`This reads as ${typed.point} or as ${typed.comma}: say whether a point or a comma parts decimals.`, "decimal");
  }
}
