const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const WORDS: Readonly<Record<string, string>> = {
  "%": "percent",
  "per cent": "percent",
  points: "percent",
  "percentage points": "percent",
};

/** A unit as it is typed: a currency in small letters is the code, "%" is percent; anything else stays. */
export function readUnit(text: string): string {
  const unit = text.trim();
  const code = unit.toUpperCase();
  if (unit.length === 3 && CURRENCIES.has(code)) return code;
  return WORDS[unit.toLowerCase()] ?? unit;
}
