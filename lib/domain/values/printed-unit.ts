const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
  ["USD", /\$|\bUSD\b|\bdollars?\b|доллар|美元/i],
  ["CNY", /¥|\bCNY\b|\bRMB\b|\byuan\b|\brenminbi\b|юан|人民币/i],
  ["RUB", /₽|\bRUB\b|\bro?ubles?\b|рубл|卢布/i],
  ["EUR", /€|\bEUR\b|\beuros?\b|\bевро\b|欧元/i],
  ["percent", /%|\bper ?cent\b|процент/i],
  ["tonne", /\btonn?es?\b|\btons\b|\bтонн/i],
];

/** The unit named in a text ("1.69 trillion yuan": CNY); null when it names none or more than one. */
export function unitNamedIn(words: string): string | null {
  const named = UNITS.filter(([, pattern]) => pattern.test(words)).map(([unit]) => unit);
  const amounts = named.filter((unit) => unit !== "percent");
  const meant = amounts.length > 0 ? amounts : named;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
