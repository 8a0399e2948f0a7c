import type { Over } from "../domain/ledger/series";
import type { YearNaming } from "../domain/time/fiscal-year";
import { type Period, parsePeriod } from "../domain/time/period";
import { formatFiscal } from "./fiscal-year";
import { MONTHS } from "./months";

/** A day, whole or partial: "14 December 2023", "December 2023", "2023"; short "14 Dec 2023". */
export function formatDay(text: string, length: "long" | "short"): string {
  const [year = "", month, day] = text.split("-");
  if (month === undefined) return year;
  const ofYear = `${monthName(Number(month), length)} ${year}`;
  return day === undefined ? ofYear : `${Number(day)} ${ofYear}`;
}

/**
 * "2023", "January–November 2023", "first half of 2023", "Q4 2023", "2020–2021"; short "Jan–Nov 2023", "H1 2023". `years` is how the
 * fiscal years of its series are named ("FY2022-23"); without it a fiscal year is "April 2022 to March 2023".
 */
export function formatPeriod(period: Period, length: "long" | "short", years: YearNaming | null): string {
  const fiscal = years && formatFiscal(period, years, length);
  return fiscal ?? formatMonths(period, length);
}

function formatMonths(period: Period, length: "long" | "short"): string {
  const part = /^(\d{4})(?:-([SQ])(\d))?$/.exec(period.text);
  if (part) return partOfYear(part[1] ?? "", part[2], Number(part[3]), length);
  const [from, to] = [period.first.slice(0, 7), period.last.slice(0, 7)];
  if (from === to) return formatDay(to, length);
  if (from.endsWith("-01") && to.endsWith("-12")) return `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${formatDay(from, length)} ${length === "long" ? "to" : "–"} ${formatDay(to, length)}`;
  return `${monthName(Number(from.slice(5)), length)}–${formatDay(to, length)}`;
}

/** The base of a growth rate or change: "over a year earlier", "over FY2021-22". `years` is how fiscal years are named. */
export function formatOver(over: Over | null, years: YearNaming | null): string {
  if (over === null) return "over a base not named";
  switch (over) {
    case "yearEarlier":
      return "over a year earlier";
    case "previousPeriod":
      return "over the period before";
    case "previousPeriodAnnualised":
      return "over the period before, annualised";
    case "perYear":
      return "a year";
    default:
      return `over ${periodText(over, "long", years)}`;
  }
}

/** A period's text in words: "January–November 2023"; other text is returned unchanged. */
export function periodText(text: string, length: "long" | "short", years: YearNaming | null): string {
  const period = parsePeriod(text);
  return period === null ? text : formatPeriod(period, length, years);
}

function partOfYear(year: string, kind: string | undefined, index: number, length: "long" | "short"): string {
  if (kind === undefined) return year;
  if (kind === "Q") return `Q${index} ${year}`;
  return length === "short" ? `H${index} ${year}` : `${index === 1 ? "first" : "second"} half of ${year}`;
}

function monthName(month: number, length: "long" | "short"): string {
  return MONTHS[length][month - 1] ?? "";
}
