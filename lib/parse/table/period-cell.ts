import { FIRST_YEAR, LAST_YEAR } from "../../domain/entry-checks/common-year";

/** What the number of "Jan-23" is: the year 2023, or the day. */
export type MonthNumber = "year" | "day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "([a-z]{3})[a-z]{0,6}\\.?";
const NAME_FIRST = new RegExp(`^${NAME}[-' /]{0,2}(\\d{2})$`);
const NUMBER_FIRST = new RegExp(`^(\\d{2})[- /]${NAME}$`);

/** Two digits below this are of the twenty-first century. */
const PIVOT = 70;

/** True for "Jan-23" and "23-Jan": January 2023, or 23 January. */
export function isMonthAndNumber(text: string): boolean {
  return partsOf(text) !== null;
}

/** "Jan-23" as January 2023 (2023-01); null for other text. */
export function readMonthAndYear(text: string): string | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const year = parts.number < PIVOT ? 2000 + parts.number : 1900 + parts.number;
  return `${year}-${String(parts.month).padStart(2, "0")}`;
}

/** "202301" as 2023-01; null for other text. */
export function readYearMonth(text: string): string | null {
  const [, year = "", month = ""] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text.trim()) ?? [];
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? `${year}-${month}` : null;
}

function partsOf(text: string): { readonly month: number; readonly number: number } | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u2019]/g, (sign) => (sign === "\u2019" ? "'" : "-"));
  const [, nameBefore, numberAfter] = NAME_FIRST.exec(typed) ?? [];
  const [, numberBefore, nameAfter] = NUMBER_FIRST.exec(typed) ?? [];
  const month = MONTHS.indexOf(nameBefore ?? nameAfter ?? "") + 1;
  return month === 0 ? null : { month, number: Number(numberAfter ?? numberBefore) };
}
