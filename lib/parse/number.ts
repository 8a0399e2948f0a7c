/** How a table writes decimals: 1,187.5 or 1.187,5. */
export type DecimalMark = "point" | "comma";

/** What a cell can be read as. `ambiguous`: "1,187" is 1187 where the comma groups, 1.187 where it parts decimals. */
export type TypedNumber =
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "onlyWith"; readonly mark: DecimalMark; readonly digits: string }
  | { readonly kind: "ambiguous"; readonly point: string; readonly comma: string }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" };

// Every blank that groups digits, no-break, narrow and thin ones too, and the apostrophes of Swiss tables.
const BLANKS = /[ \u00A0\u2007\u2009\u202F'\u2019]/g;
const GROUPED_BY_BLANKS = /^-?[1-9]\d{0,2}([ \u00A0\u2007\u2009\u202F'\u2019])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const NOTHING_HELD = /^(?:|[-\u2013\u2014:.\u2026]|\.\.\.?|#?n\.?\/?a\.?)$/i;
const MINUS = /^[\u2212\u2013\u2012\uFE63\uFF0D-](?=\d)/;
const POINT = /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const COMMA = /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;

/**
 * Reads a number as people type it: grouped by blanks, commas or points, with a true minus, a plus or a percent sign. The
 * digits are those typed ("1,187.50" is 1187.50). Nothing is guessed: what reads two ways is `ambiguous`.
 */
export function readTypedNumber(text: string): TypedNumber {
  const bare = text.trim().replace(/\s*%$/, "");
  if (NOTHING_HELD.test(bare)) return { kind: "none" };
  const signed = bare.replace(MINUS, "-").replace(/^\+(?=\d)/, "");
  const typed = GROUPED_BY_BLANKS.test(signed) ? signed.replace(BLANKS, "") : signed;
  const point = POINT.test(typed) ? typed.replaceAll(",", "") : null;
  const comma = COMMA.test(typed) ? typed.replaceAll(".", "").replace(",", ".") : null;
  if (point === null && comma === null) return { kind: "unreadable" };
  if (point === null) return { kind: "onlyWith", mark: "comma", digits: comma ?? "" };
  if (comma === null) return { kind: "onlyWith", mark: "point", digits: point };
  return point === comma ? { kind: "number", digits: point } : { kind: "ambiguous", point, comma };
}

/** Whether a cell carries a percent sign. */
export function isPercent(text: string): boolean {
  return text.trim().endsWith("%");
}

/** How a table writes decimals, where some cell of it can be read one way only and none the other way only; null where nothing tells. */
export function decimalMarkOf(numbers: readonly TypedNumber[]): DecimalMark | null {
  const marks = new Set(numbers.flatMap((number) => (number.kind === "onlyWith" ? [number.mark] : [])));
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}
