import { type Decimal, type StatedNumber, toBase } from "./quantity";
import { type Issue, ok, type Result } from "./result";

/** `nearly` and `justOver` are on the number line: "a fall of nearly 3%" is −3, `justOver` (rule 2). */
export type Hedge = "about" | "nearly" | "justOver";
export type Shape = "point" | "range" | "floor" | "ceiling";

/** A number as it was stated or published, for figures and observations alike, always on the number line (rule 2). */
export type StatedValue =
  | { readonly shape: "point"; readonly value: StatedNumber; readonly hedge: Hedge | null }
  | {
      readonly shape: "range";
      readonly low: StatedNumber;
      readonly high: StatedNumber;
      readonly central: StatedNumber | null;
      readonly hedge: Hedge | null;
    }
  | { readonly shape: "floor"; readonly low: StatedNumber; readonly inclusive: boolean; readonly hedge: Hedge | null }
  | { readonly shape: "ceiling"; readonly high: StatedNumber; readonly inclusive: boolean; readonly hedge: Hedge | null };

/** The flat form, as in the API, in forms and in tables. */
export type FlatValue = {
  readonly shape: Shape;
  readonly low: string | null;
  readonly high: string | null;
  readonly central: string | null;
  readonly inclusive: boolean | null;
  readonly hedge: Hedge | null;
  /** Null exactly when the number is a rate. */
  readonly multiplier: number | null;
  /** Set when the low bound has another multiplier ("900 million to 1.2 billion"). */
  readonly lowMultiplier: number | null;
};

const DIGITS = /^-?\d+(\.\d+)?$/;
const MOST_DIGITS = 30;
const MOST_MULTIPLIER = 15;

/** The lowest and highest number stated, in base units (a rate in percent); null for an open end. */
export function boundsOf(stated: StatedValue): readonly [low: Decimal | null, high: Decimal | null] {
  switch (stated.shape) {
    case "point": {
      const value = toBase(stated.value);
      return [value, value];
    }
    case "range":
      return [toBase(stated.low), toBase(stated.high)];
    case "floor":
      return [toBase(stated.low), null];
    case "ceiling":
      return [null, toBase(stated.high)];
  }
}

/** The bounds of a value, as stated. */
export function numbersOf(stated: StatedValue): readonly StatedNumber[] {
  switch (stated.shape) {
    case "point":
      return [stated.value];
    case "range":
      return [stated.low, stated.high];
    case "floor":
      return [stated.low];
    case "ceiling":
      return [stated.high];
  }
}

/** A point without a hedge: the only value that is one number (rule 3). */
export function isNumber(stated: StatedValue): stated is StatedValue & { readonly shape: "point"; readonly hedge: null } {
  return stated.shape === "point" && stated.hedge === null;
}

/** Growth, and any level or change in percent, is a rate (rule 1): no multiplier, differences in points. */
export function isRate(measure: "level" | "growth" | "change", unit: string | null): boolean {
  return measure === "growth" || unit === "percent";
}

/**
 * Parses the flat form of a stated value (rule 2). Refused, with one issue per field (paths "low", "high", "central", "inclusive",
 * "multiplier", "lowMultiplier"), when a field is missing, does not fit the shape, or is out of order.
 */
export function parseStatedValue(flat: FlatValue, rate: boolean): Result<StatedValue> {
  const issues = [...multiplierIssues(flat, rate), ...fieldIssues(flat)];
  if (issues.length > 0) return { ok: false, issues };
  const value = statedValueOf(flat);
  const misplaced = value.shape === "range" ? orderIssues(value) : [];
  return misplaced.length > 0 ? { ok: false, issues: misplaced } : ok(value);
}

/** The flat form of a stated value; a point has `low` only. Parsing it again gives the same value. */
export function toFlat(value: StatedValue, rate: boolean): FlatValue {
  const upper = upperOf(value);
  const low = value.shape === "range" || value.shape === "floor" ? value.low : null;
  return {
    shape: value.shape,
    low: value.shape === "point" ? value.value.digits : (low?.digits ?? null),
    high: value.shape === "range" || value.shape === "ceiling" ? value.high.digits : null,
    central: value.shape === "range" ? (value.central?.digits ?? null) : null,
    inclusive: value.shape === "floor" || value.shape === "ceiling" ? value.inclusive : null,
    hedge: value.hedge,
    multiplier: rate ? null : upper.multiplier,
    lowMultiplier: value.shape === "range" && value.low.multiplier !== upper.multiplier ? value.low.multiplier : null,
  };
}

/** The single number or bound of a value; of a range, the upper bound. */
export function upperOf(value: StatedValue): StatedNumber {
  switch (value.shape) {
    case "point":
      return value.value;
    case "floor":
      return value.low;
    case "range":
    case "ceiling":
      return value.high;
  }
}

function multiplierIssues(flat: FlatValue, rate: boolean): Issue[] {
  const issues: Issue[] = [];
  if (rate && flat.multiplier !== null) issues.push(issue("multiplier", "A rate is in percent and has no multiplier."));
  if (!rate && flat.multiplier === null) issues.push(issue("multiplier", "Give the power of ten: 9 for billions, 0 for units."));
  if (!rate && flat.multiplier !== null && !isPower(flat.multiplier)) issues.push(issue("multiplier", POWER));
  if (flat.lowMultiplier === null) return issues;
  if (rate) return [...issues, issue("lowMultiplier", "A rate is in percent and has no multiplier.")];
  if (flat.shape !== "range") return [...issues, issue("lowMultiplier", "Only the low end of a range has a multiplier of its own.")];
  return isPower(flat.lowMultiplier) ? issues : [...issues, issue("lowMultiplier", POWER)];
}

const POWER = `A multiplier is a whole power of ten from 0 to ${MOST_MULTIPLIER}.`;

function isPower(multiplier: number): boolean {
  return Number.isInteger(multiplier) && multiplier >= 0 && multiplier <= MOST_MULTIPLIER;
}

function fieldIssues(flat: FlatValue): Issue[] {
  const open = flat.shape === "floor" || flat.shape === "ceiling";
  const issues: Issue[] = [];
  if (flat.shape !== "ceiling") issues.push(...required("low", flat.low));
  if (flat.shape === "ceiling" && flat.low !== null) issues.push(issue("low", "A ceiling has a high bound only."));
  if (flat.shape === "range" || flat.shape === "ceiling") issues.push(...required("high", flat.high));
  if (flat.shape === "floor" && flat.high !== null) issues.push(issue("high", "A floor has a low bound only."));
  if (flat.shape === "point" && flat.high !== null && flat.high !== flat.low)
    issues.push(issue("high", "A point is one number: leave high empty, or the same digits as low."));
  if (flat.central !== null && flat.shape !== "range") issues.push(issue("central", "Only a range has a central value."));
  if (flat.central !== null && flat.shape === "range") issues.push(...required("central", flat.central));
  if (open && flat.inclusive === null) issues.push(issue("inclusive", "Say whether the bound is included: at least, or more than."));
  if (!open && flat.inclusive !== null) issues.push(issue("inclusive", "Only a floor or a ceiling is inclusive or not."));
  return issues;
}

function required(field: "low" | "high" | "central", digits: string | null): Issue[] {
  if (digits === null) return [issue(field, "Missing.")];
  if (!DIGITS.test(digits)) return [issue(field, "Digits as printed: 220, 220.0 or -5.2.")];
  return digits.replace(/[-.]/g, "").length > MOST_DIGITS ? [issue(field, `At most ${MOST_DIGITS} digits.`)] : [];
}

/** The stated value of a flat form that was already validated, when it was written or parsed. */
export function statedValueOf(flat: FlatValue): StatedValue {
  const multiplier = flat.multiplier ?? 0;
  const hedge = flat.hedge;
  const low = { digits: flat.low ?? "", multiplier: flat.lowMultiplier ?? multiplier };
  const high = { digits: flat.high ?? "", multiplier };
  switch (flat.shape) {
    case "point":
      return { shape: "point", value: low, hedge };
    case "range":
      return { shape: "range", low, high, central: flat.central === null ? null : { digits: flat.central, multiplier }, hedge };
    case "floor":
      return { shape: "floor", low, inclusive: flat.inclusive === true, hedge };
    case "ceiling":
      return { shape: "ceiling", high, inclusive: flat.inclusive === true, hedge };
  }
}

function orderIssues(range: StatedValue & { readonly shape: "range" }): Issue[] {
  const low = toBase(range.low);
  const high = toBase(range.high);
  if (low.greaterThan(high)) return [issue("high", "The high end is below the low end.")];
  const central = range.central === null ? low : toBase(range.central);
  return central.lessThan(low) || central.greaterThan(high) ? [issue("central", "The central value lies outside the range.")] : [];
}

function issue(field: keyof FlatValue, message: string): Issue {
  return { path: [field], message };
}
