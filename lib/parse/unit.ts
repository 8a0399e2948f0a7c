const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const WORDS: Readonly<Record<string, string>> = {
  "%": "percent",
  "per cent": "percent",
  points: "percent",
  "percentage points": "percent",
};

/** Normalises a typed unit: a currency code becomes upper case, and "%" becomes percent. Other text is unchanged. */
export function readUnit(text: string): string {
  const unit = text.trim();
  const code = unit.toUpperCase();
  if (unit.length === 3 && CURRENCIES.has(code)) return code;
  return WORDS[unit.toLowerCase()] ?? unit;
}
