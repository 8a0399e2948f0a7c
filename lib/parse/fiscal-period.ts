import { partOfYear, type YearNaming, yearBeginningIn } from "../domain/time/fiscal-year";
import { type Period, periodFromDays } from "../domain/time/period";

// A fiscal year: "fy2022-23", "2022/23", "2008-2009", "fy23", "2022年度".
const PREFIX = "(?:fy|f\\.y\\.|fiscal(?: year)?|financial year) ?['’]?";
const YEAR = `(?:${PREFIX}\\d{2,4}(?:[-/]\\d{2,4})?|\\d{4}[-/](?:\\d{2}|\\d{4})|\\d{4} ?年度)`;

const ONE_YEAR = new RegExp(`^(${PREFIX})?(\\d{2,4})(?:[-/](\\d{2,4}))?( ?年度)?$`);
const PART_FIRST = new RegExp(`^(?:([qhs]) ?([1-4])|([1-4]) ?([qh])|(first|second|third|fourth) (quarter|half)) ?(?:of )?(${YEAR})$`);
const PART_LAST = new RegExp(`^(${YEAR})[ -]?(?:([qhs]) ?([1-4])|([1-4]) ?([qh]))$`);
const SPAN = new RegExp(`^(${YEAR}) (?:to|through) (${YEAR})$`);
const REPORTING_YEAR = /^(\d{4})-a1$/;
const ORDINALS = ["first", "second", "third", "fourth"];

/** Two digits below this are of the twenty-first century. */
const PIVOT = 70;

/** Typed texts are in small letters, with plain hyphens. */
export function isFiscalYearText(typed: string): boolean {
  const match = ONE_YEAR.exec(typed);
  return match !== null && (match[1] !== undefined || match[4] !== undefined || beginsIn(match) !== null);
}

/**
 * A year "2010-11": the second number is one more than the last two digits of the first. It may also be the month of that number.
 */
export function isYearOrMonthText(typed: string): boolean {
  const match = /^(\d{4})[-/](0[1-9]|1[0-2])$/.exec(typed);
  return match !== null && isNext(Number(match[1]), match[2] ?? "");
}

/**
 * Reads a fiscal year, several of them, or a half or quarter of one, by a publisher's naming (rule 7). A year of one number is read
 * by that naming; where years are named by both, as is usual in India and the United Kingdom, it is the year that ends in it. Null for
 * any other text, and for a year whose two numbers do not follow each other.
 */
export function readFiscalPeriod(typed: string, years: YearNaming): Period | null {
  const year = readYear(typed, years);
  if (year !== null) return year;
  const span = SPAN.exec(typed);
  if (span !== null) {
    const [first, last] = [readYear(span[1] ?? "", years), readYear(span[2] ?? "", years)];
    return first !== null && last !== null && first.first <= last.first ? periodFromDays(first.first, last.last) : null;
  }
  return readPart(typed, years);
}

/** An SDMX reporting year, "2022-A1": it begins in that calendar year, in the month the series' years start in; January without one. */
export function readReportingYear(typed: string, years: YearNaming | null): Period | null {
  const match = REPORTING_YEAR.exec(typed);
  return match && yearBeginningIn(Number(match[1]), years);
}

function readPart(typed: string, years: YearNaming): Period | null {
  const before = PART_FIRST.exec(typed);
  const after = before === null ? PART_LAST.exec(typed) : null;
  const [, letterA, numberA, numberB, letterB, ordinal, word, yearBefore] = before ?? [];
  const [, yearAfter, letterC, numberC, numberD, letterD] = after ?? [];
  const year = readYear(yearBefore ?? yearAfter ?? "", years);
  if (year === null) return null;
  const part = (letterA ?? letterB ?? letterC ?? letterD ?? word) === "q" || word === "quarter" ? "quarter" : "half";
  const index = ordinal === undefined ? Number(numberA ?? numberB ?? numberC ?? numberD) : ORDINALS.indexOf(ordinal) + 1;
  return partOfYear(year, part, index);
}

function readYear(typed: string, years: YearNaming): Period | null {
  const match = ONE_YEAR.exec(typed);
  if (match === null) return null;
  const [, prefix, first = "", second, japanese] = match;
  if (second !== undefined) return yearOrNull(beginsIn(match), years);
  if (japanese !== undefined) return first.length === 4 && years.named === "first" ? yearBeginningIn(Number(first), years) : null;
  if (prefix === undefined || first.length === 3) return null;
  const named = first.length === 4 ? Number(first) : fullYear(first);
  return yearBeginningIn(years.named === "first" ? named : named - 1, years);
}

function yearOrNull(begins: number | null, years: YearNaming): Period | null {
  return begins === null ? null : yearBeginningIn(begins, years);
}

/** The calendar year in which a year of two numbers begins; null where the second does not follow the first. */
function beginsIn([, prefix, first = "", second]: RegExpExecArray): number | null {
  if (second === undefined || first.length === 3 || second.length === 3) return null;
  if (first.length === 2 && (prefix === undefined || second.length !== 2)) return null;
  const begins = first.length === 2 ? fullYear(first) : Number(first);
  const follows = second.length === 4 ? Number(second) === begins + 1 : isNext(begins, second);
  return follows ? begins : null;
}

function isNext(year: number, twoDigits: string): boolean {
  return Number(twoDigits) === (year + 1) % 100;
}

function fullYear(twoDigits: string): number {
  const number = Number(twoDigits);
  return number < PIVOT ? 2000 + number : 1900 + number;
}
