import { yearRefusal } from "../../domain/entry-checks/common-year";
import type { YearNaming } from "../../domain/time/fiscal-year";
import { readPeriodColumn } from "../period";
import { isMonthAndNumber, type MonthNumber, readMonthAndYear, readYearMonth } from "./period-cell";
import type { Cell } from "./table-cells";
import type { TableShape } from "./table-columns";

/** The cell of a row's period, and its SDMX text; null where it cannot be read. `isDay`: the user has said that "Jan-23" is a day. */
export type PeriodCell = Cell & { readonly read: string | null; readonly isDay: boolean };

type Choices = {
  readonly yearsOf?: (heading: string | null, columns: number) => YearNaming | null;
  readonly months?: MonthNumber | null;
};

/** Gives the period of a body row for a heading. The column is read as a whole, once for each heading: its series may have fiscal years. */
export function periodReader(
  { body, periods }: TableShape,
  { yearsOf = () => null, months = null }: Choices,
  columns: number,
): (at: number, heading: string | null) => PeriodCell {
  const typed = body.map((cells) => {
    const text = cells[periods.index]?.text ?? "";
    return (months === "year" ? readMonthAndYear(text) : null) ?? readYearMonth(text) ?? text;
  });
  const known = new Map<string | null, readonly (string | null)[]>();
  return (at, heading) => {
    const column = known.get(heading) ?? readPeriodColumn(typed, yearsOf(heading, columns));
    known.set(heading, column);
    const cell = body[at]?.[periods.index] ?? { text: "", row: body[at]?.[0]?.row ?? 0, column: periods.index + 1 };
    const isDay = months === "day" && isMonthAndNumber(cell.text);
    return { ...cell, isDay, read: isDay || yearRefusal(cell.text) !== null ? null : (column[at] ?? null) };
  };
}
