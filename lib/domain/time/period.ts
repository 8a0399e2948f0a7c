import { daysInMonth } from "./day";

/** A period: SDMX text with its first and last day, both inclusive ("2023-Q1": 2023-01-01 to 2023-03-31). */
export type Period = { readonly text: string; readonly first: string; readonly last: string };

/** Months since year 0, both inclusive. */
type Months = { readonly first: number; readonly last: number };

const PART = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(\d{2})))?$/;

/**
 * Parses a year, half-year, quarter or month, or a span between two of them ("2023-01/2023-11", both inclusive), in the years 1000
 * to 9999; null for anything else. The text is normalised: "2023-01/2023-03" becomes "2023-Q1" (rule 7).
 */
export function parsePeriod(text: string): Period | null {
  const parts = text.split("/");
  if (parts.length > 2) return null;
  const first = monthsOfPart(parts[0] ?? "");
  const last = parts[1] === undefined ? first : monthsOfPart(parts[1]);
  if (first === null || last === null || first.first > last.first || first.last > last.last) return null;
  return periodOfMonths({ first: first.first, last: last.last });
}

/** The period from the first day of a month to the last day of a month. Throws on other days. */
export function periodFromDays(first: string, last: string): Period {
  const period = periodOfMonths({ first: monthOf(first), last: monthOf(last) });
  if (period.first !== first || period.last !== last || first > last) throw new RangeError(`not whole months: ${first} to ${last}`);
  return period;
}

/** Two periods are the same when their first and last days are (rule 7). */
export function samePeriod(a: Period, b: Period): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Number of months. */
export function monthsOf(period: Period): number {
  return monthOf(period.last) - monthOf(period.first) + 1;
}

export function yearEarlier(period: Period): Period {
  return shiftPeriod(period, -12);
}

/** The period of the same length just before. */
export function previousPeriod(period: Period): Period {
  return shiftPeriod(period, -monthsOf(period));
}

export function shiftPeriod(period: Period, months: number): Period {
  return periodOfMonths({ first: monthOf(period.first) + months, last: monthOf(period.last) + months });
}

/** The `months` months that end with a period, which may be shorter. */
export function lastMonths(period: Period, months: number): Period {
  const last = monthOf(period.last);
  return periodOfMonths({ first: last - months + 1, last });
}

/** The rest of a period after a known part (November and December after "2023-01/2023-10"); null when nothing remains. */
export function monthsAfter(period: Period, known: Period): Period | null {
  const first = monthOf(known.last) + 1;
  const last = monthOf(period.last);
  return first > last ? null : periodOfMonths({ first, last });
}

/** True when every month of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** A period is over after its last day (rule 16: the last day still counts as before). */
export function isOver(period: Period, day: string): boolean {
  return day > period.last;
}

/** Months since year 0 of a full date; consecutive months differ by one. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthsOfPart(text: string): Months | null {
  const match = PART.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  const january = Number(year) * 12;
  if (january < 12_000) return null;
  if (half !== undefined) return monthsFrom(january + (Number(half) - 1) * 6, 6);
  if (quarter !== undefined) return monthsFrom(january + (Number(quarter) - 1) * 3, 3);
  if (month === undefined) return monthsFrom(january, 12);
  if (month < "01" || month > "12") return null;
  return monthsFrom(january + Number(month) - 1, 1);
}

function monthsFrom(first: number, length: number): Months {
  return { first, last: first + length - 1 };
}

function periodOfMonths(months: Months): Period {
  const year = Math.floor(months.last / 12);
  const lastDay = daysInMonth(year, (months.last % 12) + 1);
  return { text: textOf(months), first: `${monthText(months.first)}-01`, last: `${monthText(months.last)}-${lastDay}` };
}

function textOf({ first, last }: Months): string {
  const length = last - first + 1;
  const year = yearText(Math.floor(first / 12));
  const startsLike = first % 12;
  if (length === 1) return monthText(first);
  if (length === 3 && startsLike % 3 === 0) return `${year}-Q${startsLike / 3 + 1}`;
  if (length === 6 && startsLike % 6 === 0) return `${year}-S${startsLike / 6 + 1}`;
  if (length === 12 && startsLike === 0) return year;
  if (length % 12 === 0 && startsLike === 0) return `${year}/${yearText(Math.floor(last / 12))}`;
  return `${monthText(first)}/${monthText(last)}`;
}

function monthText(month: number): string {
  return `${yearText(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
