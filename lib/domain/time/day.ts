/** A day as its source gives it: a full date, a month or a year. `first` and `last` are full dates, both inclusive. */
export type Day = { readonly text: string; readonly precision: "day" | "month" | "year"; readonly first: string; readonly last: string };

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MILLISECONDS = 86_400_000;
const FIRST = "1000-01-01";
const LAST = "9999-12-31";

/** Parses "2023-12-14", "2023-12" or "2023" (years 1000 to 9999, valid dates only); null for anything else. */
export function parseDay(text: string): Day | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (Number(year) < 1000) return null;
  if (month === undefined) return { text, precision: "year", first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < "01" || month > "12") return null;
  const lastOfMonth = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { text, precision: "month", first: `${text}-01`, last: `${text}-${lastOfMonth}` };
  if (day < "01" || Number(day) > lastOfMonth) return null;
  return { text, precision: "day", first: text, last: text };
}

/** The first day of a full or partial date. Throws when the text is not a date. */
export function firstDayOf(text: string): string {
  return believed(text).first;
}

/** The last day of a full or partial date. Throws when the text is not a date. */
export function lastDayOf(text: string): string {
  return believed(text).last;
}

/**
 * The first day on which something counts as known (rule 4): the last day of its date, or the day of entry if that is earlier, but
 * never before the date's first day: a correction may give a date after the day on which the mistake was entered.
 */
export function knownOn(text: string, enteredOn: string): string {
  const { first, last } = believed(text);
  if (enteredOn < first) return first;
  return last < enteredOn ? last : enteredOn;
}

/** The date `days` after a full date (before it, if negative), limited to the years 1000 to 9999. */
export function addDays(day: string, days: number): string {
  const moved = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + days));
  const year = moved.getUTCFullYear();
  if (year < 1000) return FIRST;
  return year > 9999 ? LAST : `${year}-${twoDigits(moved.getUTCMonth() + 1)}-${twoDigits(moved.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Days from one full date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function believed(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day: ${text}`);
  return day;
}
