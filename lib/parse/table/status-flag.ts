import type { ObservationStatus } from "../../domain/ledger/observation";

/** What a flag of a statistical table says: a status of SDMX CL_OBS_STATUS, if there is one for it. */
export type StatusFlag = {
  readonly status: ObservationStatus | null;
  /** True when the status says all that the flag does: false for a revised value, and for several flags at once. */
  readonly isWhole: boolean;
};

const LETTERS: Readonly<Record<string, ObservationStatus | null>> = {
  a: "A",
  b: "B",
  d: "D",
  e: "E",
  f: "F",
  g: "G",
  h: "H",
  i: "I",
  l: "L",
  m: "M",
  n: "N",
  o: "O",
  p: "P",
  q: "Q",
  // Eurostat's own estimate, called imputed since 2025; in capitals it is SDMX's code for special events.
  s: "I",
  u: "U",
  v: "V",
  w: "W",
  // Not applicable.
  z: "M",
  // Confidential is no status of a value, and neither is revised: a revision is a release of a later day.
  c: null,
  r: null,
};

const WORDS: readonly (readonly [RegExp, ObservationStatus | null])[] = [
  [/^prov(?:\.|isional)?$|^prelim(?:\.|inary)?$/, "P"],
  [/^est(?:\.|imate|imated|imation)?$|^estimated value$/, "E"],
  [/^(?:forecast|projection|projected|forecast value)$/, "F"],
  [/^rev(?:\.|ised)?$/, null],
  [/^(?:normal|normal value)$/, "A"],
  [/^(?:break|time series break|break in time series)$/, "B"],
  [/^definition differs$/, "D"],
  [/^imputed(?: value.*)?$/, "I"],
  [/^missing(?: value.*)?$/, "M"],
  [/^low reliability$/, "U"],
  [/^provisional value$/, "P"],
];

/** Of several flags the one that changes most what the value may be used for: forecasts are never in force. */
const WEIGHT: readonly ObservationStatus[] = ["F", "M", "O", "L", "B", "D", "I", "E", "P", "U", "N"];

/**
 * Reads a flag: "p", "e", "OBS_STATUS" letters, "provisional", several as "bp" or "b, e". Null for text that is no flag. A revised value
 * (r) has no status: CL_OBS_STATUS has no code for it.
 */
export function readStatusFlag(text: string): StatusFlag | null {
  const typed = text
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1")
    .replace(/\.$/, "");
  if (typed === "S") return { status: "S", isWhole: true };
  const word = WORDS.find(([pattern]) => pattern.test(typed.toLowerCase()));
  if (word !== undefined) return { status: word[1], isWhole: word[1] !== null };
  const letters = typed.toLowerCase().replace(/[\s,;/]+/g, "");
  if (!/^(?:[a-z]|[bcdefinprsu]{2,3})$/.test(letters) || [...letters].some((letter) => !(letter in LETTERS))) return null;
  const statuses = [...letters].flatMap((letter) => LETTERS[letter] ?? []);
  return {
    status: WEIGHT.find((status) => statuses.includes(status)) ?? statuses[0] ?? null,
    isWhole: letters.length === statuses.length && letters.length === 1,
  };
}
