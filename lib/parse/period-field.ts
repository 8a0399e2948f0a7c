import type { YearNaming } from "../domain/time/fiscal-year";
import type { Period } from "../domain/time/period";
import { formatDay, formatPeriod } from "../format/days";
import { readTypedPeriod } from "./period";

/** The text of a period for a form's field: SDMX text where the field reads it back as the same period, else words that do. */
export function writePeriod(period: Period, years: YearNaming | null): string {
  const words = [period.text, formatPeriod(period, "long", years), monthsText(period)];
  return words.find((text) => readTypedPeriod(text, years) === period.text) ?? period.text;
}

/** "November 2010", "January 2020 to December 2021". */
function monthsText({ first, last }: Period): string {
  const [from, to] = [formatDay(first.slice(0, 7), "long"), formatDay(last.slice(0, 7), "long")];
  return from === to ? from : `${from} to ${to}`;
}
