import type { Nature } from "../ledger/statement";

/** What one word of a search means. A row is found when every term fits it somewhere, in any order. */
export type SearchTerm =
  | { readonly kind: "words"; readonly text: string; readonly nature: Nature | null }
  | { readonly kind: "year"; readonly text: string; readonly year: number }
  | NumberTerm;

/** "30%", "220", "$220-230bn": digits without sign; `power` is that of ten, null when none is named. */
export type NumberTerm = {
  readonly kind: "number";
  readonly text: string;
  readonly low: string;
  /** The upper end of a range. */
  readonly high: string | null;
  readonly power: number | null;
  /** True for percent, false for an amount with a currency or a power, null when the words leave it open. */
  readonly isRate: boolean | null;
  /** True when a minus was typed. A plus means nothing: "30%" is a rise for most who type it, but a fall is found too. */
  readonly isNegative: boolean;
};

/** More words than this add nothing that can be found; those after it are left out. */
const MAX_TERMS = 8;

const NATURES: ReadonlyMap<string, Nature> = new Map([
  ...[
    "forecast",
    "forecasts",
    "forecasted",
    "projection",
    "projections",
    "projected",
    "prediction",
    "predicted",
    "outlook",
    "expected",
  ].map((word) => [word, "projection"] as const),
  ...["target", "targets", "goal", "goals", "pledge", "pledged"].map((word) => [word, "target"] as const),
  ...["reported"].map((word) => [word, "reported"] as const),
]);

/** Words that say nothing on their own; they are left out unless nothing else was typed. */
const STOP_WORDS = new Set([
  "a",
  "an",
  "and",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "said",
  "the",
  "to",
  "would",
  "will",
  "be",
]);

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trn: 12,
  trillion: 12,
};
const UNITS = ["%", "percent", "pct", ...Object.keys(POWERS)].sort((a, b) => b.length - a.length).join("|");
const CURRENCY = "(?:us\\$|[$€£¥₽₹])";
const DIGITS = "\\d[\\d,.]*";
const NUMBER = new RegExp(`^([+-])?(${CURRENCY})?(${DIGITS})(?:-(${CURRENCY})?(${DIGITS}))?(${UNITS})?$`);
/** A unit typed apart from its number: "220 billion". */
const APART = new RegExp(`(\\d)\\s+(${UNITS})(?![\\p{L}\\d])`, "gu");
const YEAR = /^(?:1[89]|20|21)\d\d$/;
const EDGES = /^[\s"'“”„«»‘’()[\]{},;:!?.]+|[\s"'“”„«»‘’()[\]{},;:!?.]+$/g;

/** Reads a search text: numbers, years, words for projections and targets, and other words. At least one term unless the text is blank. */
export function parseSearchTerms(text: string): readonly SearchTerm[] {
  const plain = text
    .normalize("NFKC")
    .replace(/[‐‑‒–—−]/g, "-")
    .toLowerCase()
    .replace(/per cent(?!\p{L})/gu, "percent")
    .replace(/(\d)\s*-\s*(?=[$€£¥₽₹]?\d)/g, "$1-")
    .replace(APART, "$1$2");
  const words = plain
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ""))
    .filter((word) => /[^-]/.test(word));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : words;
  const all = chosen.length > 0 ? chosen : [plain.trim()].filter((word) => word !== "");
  return [...new Set(all)].slice(0, MAX_TERMS).map(readTerm);
}

function readTerm(text: string): SearchTerm {
  if (YEAR.test(text)) return { kind: "year", text, year: Number(text) };
  return readNumber(text) ?? { kind: "words", text, nature: NATURES.get(text) ?? null };
}

function readNumber(text: string): NumberTerm | null {
  const [, sign, currency, from = "", toCurrency, to, unit] = NUMBER.exec(text) ?? [];
  const [low, high] = [readDigits(from), to === undefined ? null : readDigits(to)];
  if (low === null || (to !== undefined && high === null)) return null;
  // "2022-23" and "2018-2023" are years.
  if (YEAR.test(low) && high !== null && unit === undefined && currency === undefined) return null;
  const power = unit === undefined ? null : (POWERS[unit] ?? null);
  const isAmount = power !== null || currency !== undefined || toCurrency !== undefined;
  const isOpen = !isAmount && unit === undefined;
  return { kind: "number", text, low, high, power, isRate: isOpen ? null : !isAmount, isNegative: sign === "-" };
}

/** "1,187.5" is 1187.5 and "26,3" is 26.3; null for what is no number. */
function readDigits(typed: string): string | null {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed) ? typed.replaceAll(",", "") : typed.replace(/^(\d+),(\d+)$/, "$1.$2");
  return /^\d+(?:\.\d+)?$/.test(grouped) ? grouped : null;
}
