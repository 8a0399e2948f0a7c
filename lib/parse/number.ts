/** How a table writes decimals: 1,187.5 or 1.187,5. */
export type DecimalMark = "point" | "comma";

/**
 * How a cell can be read. `onlyWith`: with one decimal mark only. `ambiguous`: "1,187" is 1187 if the comma groups digits, and
 * 1.187 if it is the decimal mark.
 */
export type TypedNumber =
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "onlyWith"; readonly mark: DecimalMark; readonly digits: string }
  | { readonly kind: "ambiguous"; readonly point: string; readonly comma: string }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" };

// Spaces that group digits, also no-break, narrow and thin ones, and the apostrophes of Swiss tables.
const BLANKS = /[ \u00A0\u2007\u2009\u202F'\u2019]/g;
const GROUPED_BY_BLANKS = /^-?[1-9]\d{0,2}([ \u00A0\u2007\u2009\u202F'\u2019])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const NO_VALUE = /^(?:|[-\u2013\u2014:.\u2026]|\.\.\.?|#?n\.?\/?a\.?|nan|null|n\.?\/?d\.?|: ?[a-z])$/i;
const MINUS = /^[\u2212\u2013\u2012\uFE63\uFF0D-](?=\d)/;
const POINT = /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const EXPONENT = /^(-?)(\d+)(?:([.,])(\d+))?e([+-]?\d{1,2})$/i;
const COMMA = /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;

/**
 * Reads a number as people type it: digits grouped by spaces, commas or points, with a minus (U+2212 too), a plus or a percent
 * sign. Digits stay as typed ("1,187.50" is 1187.50); an exponent is written out ("1.2E+09" is 1200000000). A number with two readings
 * is `ambiguous`, never guessed.
 */
export function readTypedNumber(text: string): TypedNumber {
  const bare = text.trim().replace(/\s*%$/, "");
  if (NO_VALUE.test(bare)) return { kind: "none" };
  const signed = bare.replace(MINUS, "-").replace(/^\+(?=\d)/, "");
  const exponent = EXPONENT.exec(signed);
  if (exponent) return writtenOut(exponent);
  const typed = GROUPED_BY_BLANKS.test(signed) ? signed.replace(BLANKS, "") : signed;
  const point = POINT.test(typed) ? typed.replaceAll(",", "") : null;
  const comma = COMMA.test(typed) ? typed.replaceAll(".", "").replace(",", ".") : null;
  if (point === null && comma === null) return { kind: "unreadable" };
  if (point === null) return { kind: "onlyWith", mark: "comma", digits: comma ?? "" };
  if (comma === null) return { kind: "onlyWith", mark: "point", digits: point };
  return point === comma ? { kind: "number", digits: point } : { kind: "ambiguous", point, comma };
}

/** The number of an exponent without it. Its own mark decides how it reads. */
function writtenOut([, sign = "", whole = "", mark, decimals = "", power = ""]: RegExpExecArray): TypedNumber {
  const all = `${whole}${decimals}`;
  const point = whole.length + Number(power);
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${all}` : all.padEnd(point, "0");
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(at);
  const digits = `${sign}${integer}${rest === "" ? "" : `.${rest}`}`;
  return mark === undefined ? { kind: "number", digits } : { kind: "onlyWith", mark: mark === "." ? "point" : "comma", digits };
}

/** True when a cell ends with a percent sign. */
export function isPercent(text: string): boolean {
  return text.trim().endsWith("%");
}

/** The decimal mark of a table: the one that every unambiguous number allows; null when none decides, or they disagree. */
export function decimalMarkOf(numbers: readonly TypedNumber[]): DecimalMark | null {
  const marks = new Set(numbers.flatMap((number) => (number.kind === "onlyWith" ? [number.mark] : [])));
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}
