import type { Series } from "../domain/ledger/series";
import { formatName } from "../format/numbers";

/** Demonyms and short names by ISO 3166 area; other areas are known by their English name alone. */
const DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  AR: ["Argentine"],
  AU: ["Australian"],
  BR: ["Brazilian"],
  CA: ["Canadian"],
  CN: ["Chinese"],
  DE: ["German"],
  EG: ["Egyptian"],
  ES: ["Spanish"],
  EU: ["EU", "European"],
  FR: ["French"],
  GB: ["British", "UK"],
  ID: ["Indonesian"],
  IN: ["Indian"],
  IR: ["Iranian"],
  IT: ["Italian"],
  JP: ["Japanese"],
  KR: ["Korean"],
  KZ: ["Kazakh"],
  MX: ["Mexican"],
  RU: ["Russian"],
  SA: ["Saudi"],
  TR: ["Turkish"],
  UA: ["Ukrainian"],
  US: ["US", "American"],
  VN: ["Vietnamese"],
  ZA: ["South African"],
};

const WORLD = "W00";

/** As a sentence says them. */
const SHORT: Readonly<Record<string, string>> = { US: "the US", GB: "the UK", EU: "the EU" };

/**
 * The country whose count a series is, by its own name: the title begins with it ("Chinese customs"), or the publisher's name begins or
 * ends with it ("Reserve Bank of India"). Null where neither does, or where two of the indicator's `areas` fit.
 */
export function countryOf({ title, publisher }: Series, areas: readonly string[]): string | null {
  const fitting = areas.filter(
    (area) =>
      area !== WORLD &&
      namesOf(area).some((name) => beginsWith(title, name) || beginsWith(publisher, name) || publisher.endsWith(` of ${name}`)),
  );
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? null : (SHORT[only] ?? formatName(only, "region"));
}

function namesOf(area: string): readonly string[] {
  return [formatName(area, "region"), ...(DEMONYMS[area] ?? [])];
}

function beginsWith(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} `);
}
