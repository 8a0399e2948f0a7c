const MINUS = "\u2212";

/** Digits with thousands separators and a minus sign (U+2212), otherwise as stated: "1,234.50". */
export function grouped(digits: string): string {
  const [whole = "", decimals] = digits.replace(/^-/, MINUS).split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}
