/** What the heading of a column says of its values; null where it says nothing, or two things. */
export type HeadingUnit = { readonly unit: string | null; readonly multiplier: number | null };

/** Codes that are also words in capitals are left out. */
const WORDS = ["ALL", "TOP", "TRY", "CUP"];
const CURRENCIES = new Set(Intl.supportedValuesOf("currency").filter((code) => !WORDS.includes(code)));

/** Words of magnitudes. "m" alone is as often a metre or a month. */
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:thousands?|'000|000s)\b|тыс/i, 3],
  [/\b(?:millions?|mio|mln|mn)\b|млн|百万/i, 6],
  [/\b(?:billions?|bln|bn|mrd)\b|млрд|十亿/i, 9],
  [/\b(?:trillions?|trn|tn)\b|трлн/i, 12],
];

/** The currency code and the magnitude of a heading: "Exports (GBP bn)" is in GBP and billions. */
export function readHeadingUnit(heading: string): HeadingUnit {
  const codes = new Set((heading.match(/\b[A-Z]{3}\b/g) ?? []).filter((code) => CURRENCIES.has(code)));
  const powers = MAGNITUDES.filter(([pattern]) => pattern.test(heading)).map(([, power]) => power);
  const [unit = null] = codes;
  const [multiplier = null] = powers;
  return { unit: codes.size === 1 ? unit : null, multiplier: powers.length === 1 ? multiplier : null };
}
