import { parsePeriod } from "../domain/time/period";

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
  [wholeText("(\\d{4})/(\\d{2})"), (year, month) => (isNextYear(year, month) ? "" : `${year}-${month}`)],
  [wholeText("(\\d{2})[./](\\d{4})"), (month, year) => `${year}-${month}`],
  [wholeText(`${MONTH}[ ,-]+(\\d{4})`), (month, year) => `${year}-${monthNumber(month)}`],
  [wholeText(`(\\d{4})[ ,-]+${MONTH}`), (year, month) => `${year}-${monthNumber(month)}`],
  [wholeText(`${MONTH}${TO}${MONTH},? (\\d{4})`), (from, to, year) => `${year}-${monthNumber(from)}/${year}-${monthNumber(to)}`],
  [wholeText(`(\\d{4}),? ${MONTH}${TO}${MONTH}`), (year, from, to) => `${year}-${monthNumber(from)}/${year}-${monthNumber(to)}`],
  [
    wholeText(`${MONTH} (\\d{4})${TO}${MONTH} (\\d{4})`),
    (from, first, to, last) => `${first}-${monthNumber(from)}/${last}-${monthNumber(to)}`,
  ],
  [wholeText(`(\\d{4})${TO}(\\d{4})`), (first, last) => `${first}/${last}`],
  [wholeText("(\\d{4}) ?年"), (year) => year],
  [wholeText("(\\d{4}) ?年 ?(\\d{1,2}) ?月"), (year, month) => `${year}-${month.padStart(2, "0")}`],
  [
    wholeText("(\\d{4}) ?年 ?(\\d{1,2}) ?月?-(\\d{1,2}) ?月"),
    (year, from, to) => `${year}-${from.padStart(2, "0")}/${year}-${to.padStart(2, "0")}`,
  ],
];

const ORDINALS = ["first", "second", "third", "fourth"];

/**
 * Converts a typed period to normalised SDMX text: "Nov 2023", "2023Q1", "2023:Q1", "2001.01", "January–November 2023",
 * "2020–2021". Null for text that is no period or is ambiguous: "2010/11" is a fiscal year or a month, "2001.1" a month or a
 * quarter, "Nov-23" a month or a day.
 */
export function readTypedPeriod(text: string): string | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .replace(/ ?[\u2010-\u2015\u2212] ?/g, "-");
  const plain = parsePeriod(typed.toUpperCase());
  if (plain !== null) return plain.text;
  for (const [pattern, write] of PATTERNS) {
    const match = pattern.exec(typed);
    if (match) return parsePeriod(write(...match.slice(1).map((group) => group ?? "")))?.text ?? null;
  }
  return null;
}

function wholeText(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3)) + 1).padStart(2, "0");
}

/** "2010/11" may be a fiscal year. */
function isNextYear(year: string, second: string): boolean {
  return Number(second) === (Number(year) + 1) % 100;
}
