import type { CalendarYears } from "../domain/entry-checks/calendar-year";
import { formatPeriod } from "./days";
import { formatYears } from "./fiscal-year";
import { formatList } from "./lists";

/** "2020 is a calendar year, and this is published for years from April to March, …: FY2019-20 ends in it and FY2020-21 begins in it." */
export function calendarYearsText({ period, years, alternatives }: CalendarYears): string {
  const words = formatPeriod(period, "short", years);
  const kind = period.text.length === 4 ? "is a calendar year" : "are calendar years";
  const named = alternatives.map((one) => formatPeriod(one, "short", years));
  return `${words} ${kind}, and this is published for ${formatYears(years)}. A calendar year never stands for a fiscal year; the nearest are ${formatList(named)}.`;
}
