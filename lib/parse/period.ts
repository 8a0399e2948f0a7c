import type { YearNaming } from "../domain/time/fiscal-year";
import { parsePeriod } from "../domain/time/period";
import { isFiscalYearText, isYearOrMonthText, readFiscalPeriod, readReportingYear } from "./fiscal-period";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const TO = " ?(?:-|to|through) ?";

type PeriodPattern = readonly [pattern: RegExp, write: (...groups: string[]) => string];

/** Patterns of typed periods, and the SDMX text of each. They are tried in order, after SDMX text itself. */
const PATTERNS: readonly PeriodPattern[] = [
  [wholeText("(\\d{4}) ?[:/.-]? ?q ?([1-4])"), (year, quarter) => `${year}-Q${quarter}`],
  [wholeText("(?:q ?([1-4])|([1-4]) ?q)[ ,/-]*(\\d{4})"), (a, b, year) => `${year}-Q${a || b}`],
  [wholeText("(first|second|third|fourth) quarter(?: of)? (\\d{4})"), (word, year) => `${year}-Q${ORDINALS.indexOf(word) + 1}`],
  [wholeText("(\\d{4}) ?[:/.-]?[hs] ?([12])"), (year, half) => `${year}-S${half}`],
  [wholeText("(?:[hs] ?([12])|([12]) ?h)[ ,/-]*(\\d{4})"), (a, b, year) => `${year}-S${a || b}`],
  [wholeText("(first|second) half(?: of)? (\\d{4})"), (word, year) => `${year}-S${ORDINALS.indexOf(word) + 1}`],
  [wholeText("(\\d{4})[.:m](\\d{2})"), (year, month) => `${year}-${month}`],
  [wholeText("(\\d{4})/(\\d{2})"), (year, month) => `${year}-${month}`],
  [wholeText("(\\d{2})[./](\\d{4})"), (month, year) => `${year}-${month}`],
  [wholeText(`${MONTH}[ ,-]+(\\d{4})`), (month, year) => `${year}-${monthNumber(month)}`],
  [wholeText(`(\\d{4})[ ,-]+${MONTH}`), (year, month) => `${year}-${monthNumber(month)}`],
  [wholeText(`${MONTH}${TO}${MONTH},? (\\d{4})`), (from, to, year) => `${year}-${monthNumber(from)}/${year}-${monthNumber(to)}`],
  [wholeText(`(\\d{4}),? ${MONTH}${TO}${MONTH}`), (year, from, to) => `${year}-${monthNumber(from)}/${year}-${monthNumber(to)}`],
  [
    wholeText(`${MONTH} (\\d{4})${TO}${MONTH} (\\d{4})`),
    (from, first, to, last) => `${first}-${monthNumber(from)}/${last}-${monthNumber(to)}`,
  ],
  [wholeText(`(\\d{4})(?:${TO}| and )(\\d{4})`), (first, last) => `${first}/${last}`],
  [wholeText("(\\d{4}) ?年"), (year) => year],
  [wholeText("(\\d{4}) ?年 ?(\\d{1,2}) ?月"), (year, month) => `${year}-${month.padStart(2, "0")}`],
  [
    wholeText("(\\d{4}) ?年 ?(\\d{1,2}) ?月?-(\\d{1,2}) ?月"),
    (year, from, to) => `${year}-${from.padStart(2, "0")}/${year}-${to.padStart(2, "0")}`,
  ],
];

const TWO_YEARS = /^(\d{4})\/(\d{4})$/;
const ORDINALS = ["first", "second", "third", "fourth"];

/**
 * Converts a typed period to normalised SDMX text: "Nov 2023", "2023Q1", "2023:Q1", "2001.01", "January–November 2023". `years` is the
 * naming of its series' fiscal years, by which "FY23", "2022/23", "2008-2009" and "2010-11" are read (rule 7). Null for text that is no
 * period or is ambiguous: a fiscal year without a naming, "2010-11" (a fiscal year or November), "2001.1" (a month or a quarter),
 * "Nov-23" (a month or a day).
 */
export function readTypedPeriod(text: string, years: YearNaming | null): string | null {
  return readOne(normaliseTyped(text), years, false);
}

/**
 * Reads a column of typed periods. Labels such as "2010-11" are months where any label of the column can be nothing else, and fiscal
 * years where every one can be; then they are null without a naming, because the user has to say which (rule 7).
 */
export function readPeriodColumn(texts: readonly string[], years: YearNaming | null): readonly (string | null)[] {
  const typed = texts.map(normaliseTyped);
  const isMonthly = typed.some((text) => !isFiscalYearText(text) && readOne(text, null, false) !== null);
  return typed.map((text) => (years === null && overlaps(text, typed) ? null : readOne(text, years, isMonthly)));
}

/** True for a span of two years, "2008/2009", whose last year begins another in the column: then these are fiscal years. */
function overlaps(text: string, column: readonly string[]): boolean {
  const [first, last] = TWO_YEARS.exec(text)?.slice(1) ?? [];
  return last !== undefined && column.some((other) => other.startsWith(`${last}/`) || other.endsWith(`/${first}`));
}

/** A typed period for the schema: what was read, else the text as typed, in quotation marks where the schema would read it. */
export function periodOrTyped(read: string | null, typed: string): string {
  const text = typed.trim();
  return read ?? (parsePeriod(text) === null ? text : `“${text}”`);
}

/** True for text that is a period, or a fiscal year of a series that declares when its years start. */
export function isPeriodText(text: string): boolean {
  const typed = normaliseTyped(text);
  return isFiscalYearText(typed) || readOne(typed, null, false) !== null;
}

/** `isMonthly`: "2010-11" is November. */
function readOne(typed: string, years: YearNaming | null, isMonthly: boolean): string | null {
  const isMonth = isMonthly && isYearOrMonthText(typed);
  const isYear = !isMonth && isFiscalYearText(typed);
  // Without fiscal years "2020/2021" is SDMX text for both years.
  if (isYear && (years !== null || !TWO_YEARS.test(typed))) return years && (readFiscalPeriod(typed, years)?.text ?? null);
  const fiscal = readReportingYear(typed, years) ?? (isMonth ? null : years && readFiscalPeriod(typed, years));
  if (fiscal !== null) return fiscal.text;
  const plain = parsePeriod(typed.toUpperCase());
  if (plain !== null) return plain.text;
  for (const [pattern, write] of PATTERNS) {
    const match = pattern.exec(typed);
    if (match) return parsePeriod(write(...match.slice(1).map((group) => group ?? "")))?.text ?? null;
  }
  return null;
}

/** Small letters, single spaces, plain hyphens. */
export function normaliseTyped(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .replace(/ ?[\u2010-\u2015\u2212] ?/g, "-");
}

function wholeText(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1).padStart(2, "0");
}
