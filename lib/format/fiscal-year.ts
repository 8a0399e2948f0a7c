import { calendarYearsOf, isYearOf, isYearsOf, partOfFiscalYear, type YearNaming, yearBeginningIn } from "../domain/time/fiscal-year";
import { lastMonths, monthsOf, type Period, shiftPeriod } from "../domain/time/period";
import { MONTHS } from "./months";

/**
 * A period as a publisher of fiscal years names it (rule 7): "FY2022-23", several years "FY2020-21 to FY2022-23", a quarter
 * "Q1 FY2022-23", a half "first half of FY2022-23" (short "H1 FY2022-23"). Null for any other period, which is printed by its months.
 */
export function formatFiscal(period: Period, years: YearNaming, length: "long" | "short"): string | null {
  if (isYearOf(period, years)) return nameOf(period, years);
  if (isYearsOf(period, years)) {
    const first = lastMonths(shiftPeriod(period, 12 - monthsOf(period)), 12);
    return `${nameOf(first, years)} to ${nameOf(lastMonths(period, 12), years)}`;
  }
  const part = partOfFiscalYear(period, years);
  if (part === null) return null;
  const year = nameOf(part.year, years);
  if (part.part === "quarter") return `Q${part.index} ${year}`;
  return length === "short" ? `H${part.index} ${year}` : `${part.index === 1 ? "first" : "second"} half of ${year}`;
}

/** The name of one fiscal year: "FY2022" by its first calendar year, "FY2023" by its last, "FY2022-23" by both. */
function nameOf(year: Period, { named }: YearNaming): string {
  const { first, last } = calendarYearsOf(year);
  switch (named) {
    case "first":
      return `FY${first}`;
    case "last":
      return `FY${last}`;
    case "both":
      return `FY${first}-${String(last % 100).padStart(2, "0")}`;
  }
}

/** How a publisher's fiscal years run: "years from April to March, named by both calendar years (FY2022-23)". Null for calendar years. */
export function formatYears(years: YearNaming | null): string | null {
  const example = yearBeginningIn(2022, years);
  if (years === null || example === null) return null;
  const [from, to] = [MONTHS.long[years.start - 1], MONTHS.long[years.start - 2]];
  return `years from ${from} to ${to}, named by ${NAMERS[years.named]} (${nameOf(example, years)})`;
}

const NAMERS = { first: "their first calendar year", last: "their last calendar year", both: "both calendar years" } as const;
