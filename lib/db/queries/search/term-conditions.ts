import type { NumberTerm, SearchTerm } from "../../../domain/search/search-terms";
import { Prisma } from "../../generated/client";

/**
 * True where a text, in lower case, has the term. Words are looked for anywhere in it, numbers only whole. Some collations leave other
 * scripts as they are, so their cases are listed. A plain comparison comes before the regular expression, which takes far longer.
 */
export function textHas(lowered: Prisma.Sql, term: SearchTerm): Prisma.Sql {
  if (term.kind === "words") return Prisma.sql`(${lowered} like any(${casesOf(term.text).map(pattern)}::text[]))`;
  const digits = term.kind === "year" ? String(term.year) : term.low.replaceAll(".", "_");
  return Prisma.sql`(${lowered} like ${`%${digits}%`} and ${lowered} ~* ${numberPattern(term)})`;
}

/** True where a figure (alias f) states the number: its value, a bound or the whole range. */
export function figureStates(term: NumberTerm): Prisma.Sql {
  const { low, high, isRate } = term;
  const kind = isRate === null ? Prisma.sql`true` : Prisma.sql`(f."multiplier" is null) = ${isRate}::boolean`;
  const value =
    high === null
      ? Prisma.sql`(${equals("low", low, term)} or ${equals("high", low, term)} or ${equals("central", low, term)})`
      : Prisma.sql`(${equals("low", low, term)} and ${equals("high", high, term)})`;
  return Prisma.sql`coalesce(${kind} and ${value}, false)`;
}

/** The digits as stated, or with a power of ten the value in base units. */
function equals(bound: "low" | "high" | "central", digits: string, { power, isNegative }: NumberTerm): Prisma.Sql {
  const stated = power === null ? Prisma.raw(`f."${bound}Digits"::numeric`) : Prisma.raw(`f."${bound}"`);
  const asked = Prisma.sql`${power === null ? digits : `${digits}e${power}`}::numeric`;
  return isNegative ? Prisma.sql`${stated} = -${asked}` : Prisma.sql`abs(${stated}) = ${asked}`;
}

/** A LIKE pattern: wildcards of the text are literal; apostrophes and dashes stand for any of their kind. */
function pattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&").replace(/['’-]/g, "_")}%`;
}

function casesOf(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return [text];
  const [first = "", ...rest] = text;
  return [...new Set([text, `${first.toUpperCase()}${rest.join("")}`, text.toUpperCase()])];
}

const DASH = "[‐‑‒–—−-]";
const CURRENCY = "(us)?[$€£¥₽₹]?";

/** A regular expression for a year or a number within words, not within a longer number. */
function numberPattern(term: Exclude<SearchTerm, { kind: "words" }>): string {
  const whole = "($|[^0-9.,]|[.,]($|[^0-9]))";
  if (term.kind === "year") return `(^|[^0-9.,])${term.year}${whole}`;
  const literal = (digits: string) => digits.replace(".", "[.,]");
  const range = term.high === null ? "" : ` ?(${DASH}|to|and) ?${CURRENCY}${literal(term.high)}`;
  const end = term.isRate === false ? "($|[^0-9.,%]|[.,]($|[^0-9]))" : whole;
  return `(^|[^0-9.,])${literal(term.low)}${range}${unitPattern(term) ?? end}`;
}

function unitPattern({ isRate, power }: NumberTerm): string | null {
  if (isRate === true) return " ?(%|percent|per cent|pct|процент)";
  switch (power) {
    case 6:
      return "[ -]?(mn|mln|million|млн|m($|[^a-z]))";
    case 9:
      return "[ -]?(bn|billion|млрд|b($|[^a-z]))";
    case 12:
      return "[ -]?(tn|trn|trillion|трлн|t($|[^a-z]))";
    default:
      return null;
  }
}
