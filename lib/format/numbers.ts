import { Decimal } from "decimal.js";
import type { Measure } from "../domain/ledger/statement";
import type { Interval } from "../domain/values/interval";
import type { StatedNumber } from "../domain/values/quantity";
import { type Hedge, numbersOf, type StatedValue } from "../domain/values/stated-value";
import { grouped } from "./digits";

/** `long` "$220–230 billion" in sentences, `short` "$220–230bn", `bare` "220–230bn" beside a unit, `digits` "220–230". */
export type Length = "long" | "short" | "bare" | "digits";

/** Prefix and suffix of a number's digits. `signed` numbers carry a plus. */
type Dress = { readonly signed: boolean; readonly before: string; readonly after: string };

const MAGNITUDES: Readonly<Record<number, readonly [word: string, short: string]>> = {
  0: ["", ""],
  3: [" thousand", "k"],
  6: [" million", "m"],
  9: [" billion", "bn"],
  12: [" trillion", "tn"],
  15: [" quadrillion", "qn"],
};
const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };
const UNITS: Readonly<Record<string, string>> = {
  CNY: "yuan",
  RUB: "roubles",
  tonne: "tonnes",
  barrel: "barrels",
  "barrel/day": "barrels a day",
};
const _MINUS = "\u2212";
// Made once: constructing an Intl formatter is slow.
const NAMES = {
  language: new Intl.DisplayNames("en", { type: "language" }),
  region: new Intl.DisplayNames("en", { type: "region" }),
} as const;
/** Plurals of currencies by code, filled on first use. */
const CURRENCIES = new Map<string, string>();

/** A stated value in words: "more than $200 billion", "nearly +27%", "+0.5 points". The digits are those stated. */
export function formatStated(stated: StatedValue, measure: Measure, unit: string | null, length: Length): string {
  const text = (number: StatedNumber) => dressed(named(number), measure, unit, length);
  switch (stated.shape) {
    case "point":
      return hedged(text(stated.value), stated.hedge, stated.value.digits.startsWith("-"));
    case "range": {
      const middle = stated.central === null ? "" : `, central ${text(stated.central)}`;
      return hedged(rangeText(named(stated.low), named(stated.high), measure, unit, length), stated.hedge, false) + middle;
    }
    case "floor":
      return floorText(text(stated.low), stated.inclusive, stated.low.digits.startsWith("-"));
    case "ceiling":
      return ceilingText(text(stated.high), stated.inclusive, stated.high.digits.startsWith("-"));
  }
}

/**
 * A stated value beside an axis in a power of ten: digits alone at that magnitude, else with their own ("422.7bn" on an axis of
 * trillions). Growth keeps its sign and percent.
 */
export function formatOnAxis(stated: StatedValue, measure: Measure, multiplier: number): string {
  const isOf = numbersOf(stated).every((number) => number.multiplier === multiplier);
  return formatStated(stated, measure, null, measure === "growth" || !isOf ? "bare" : "digits");
}

/**
 * An interval in base units (a rate: percent) at a power of ten, such as a reading: "219.5–230.5bn", "29.5–30.5%" (unit percent),
 * "more than 200bn". A bound that is a quotient is rounded to one decimal.
 */
export function formatInterval(interval: Interval<Decimal>, multiplier: number, unit: string | null, length: Length): string {
  const { low, high, lowInclusive, highInclusive } = interval;
  const place = multiplier - (multiplier % 3);
  const stated = (value: Decimal) => ({ digits: scaled(value, place), multiplier: place });
  if (low !== null && high !== null) return rangeText(stated(low), stated(high), "level", unit, length);
  if (low !== null) return floorText(dressed(stated(low), "level", unit, length), lowInclusive, low.isNegative());
  return high === null ? "any value" : ceilingText(dressed(stated(high), "level", unit, length), highInclusive, high.isNegative());
}

/** An amount in base units, at the magnitude that fits it: "$10.11 billion", "1.69tn yuan". In percent: "3.7%". */
export function formatAmount(value: string | Decimal, unit: string | null, length: Length): string {
  return dressed(measured(value, unit), "level", unit, length);
}

/**
 * A share, or a span of shares, in whole percents: "104–109%", "104%"; a small one keeps a digit: "0.4%". What is not exactly 100% has as
 * many digits as show it: "99.8%" (docs/rules.md, rule 15).
 */
export function formatShare(low: string | Decimal, high: string | Decimal = low): string {
  const [from, to] = [shareDigits(new Decimal(low)), shareDigits(new Decimal(high))];
  if (from === to) return `${grouped(from)}%`;
  return `${joined(grouped(from), grouped(to), from.startsWith("-"))}%`;
}

/** Growth in percent: "+26.3%", "−2%". A quotient is cut to one decimal. */
export function formatGrowth(value: string | Decimal): string {
  return `${numberText(scaled(new Decimal(value), 0), true)}%`;
}

/** A difference, in base units or points (`unit` percent): long "$10.11 billion", "3.7 percentage points"; else "+10.11bn", "−3.7 points". */
export function formatDifference(value: string | Decimal, unit: string | null, length: Exclude<Length, "digits">): string {
  const difference = new Decimal(value);
  if (difference.isZero()) return "0";
  if (length !== "long") return dressed(measured(difference, unit), "change", unit, length);
  return dressed(measured(difference.abs(), unit), "change", unit, length).replace("+", "");
}

/** A statistic at fixed decimals: "+5.8%" (one), "−0.42 points" (two), a bare "0.507" (three). */
export function formatStatistic(value: string | number | Decimal, unit: "percent" | "points" | "ratio", signed: boolean): string {
  const places = { percent: 1, points: 2, ratio: 3 }[unit];
  const after = { percent: "%", points: " points", ratio: "" }[unit];
  const number = new Decimal(value).toDecimalPlaces(places);
  return `${numberText((number.isZero() ? number.abs() : number).toFixed(places), signed)}${after}`;
}

/** Digits at a power of ten with at most `places` decimals, half up, below one two digits: "218.176", "11.8", "0.024". */
export function formatAt(value: string | Decimal, multiplier: number, places: number): string {
  const number = new Decimal(value).times(new Decimal(10).pow(-multiplier));
  const cut = number.abs().lessThan(1) ? number.toSignificantDigits(2) : number.toDecimalPlaces(places);
  return grouped(cut.toFixed());
}

/** The plural of a unit: "US dollars", "yuan", "tonnes"; an unknown unit is returned unchanged. */
export function formatUnit(unit: string): string {
  const known = UNITS[unit];
  if (known !== undefined || !/^[A-Z]{3}$/.test(unit)) return known ?? unit;
  const named = CURRENCIES.get(unit) ?? currencyName(unit);
  CURRENCIES.set(unit, named);
  return named;
}

/** "billion US dollars", "trillion yuan", "percent": the unit of a column or an axis. */
export function formatUnitAt(unit: string, multiplier: number): string {
  return `${MAGNITUDES[multiplier]?.[0] ?? ""} ${formatUnit(unit)}`.trim();
}

/** Drops the magnitude from a bare amount ("240.11bn") when the axis beside it already states it. */
export function formatBesideAxis(bare: string, multiplier: number): string {
  const said = MAGNITUDES[multiplier]?.[1] ?? "";
  return said !== "" && bare.endsWith(said) && /\d$/.test(bare.slice(0, -said.length)) ? bare.slice(0, -said.length) : bare;
}

/** English name of a BCP 47 language, of an ISO 3166 area or of the world ("W00"); the code itself where it has none. */
export function formatName(code: string, type: "language" | "region"): string {
  if (type === "region" && code === "W00") return "World";
  try {
    return NAMES[type].of(code) ?? code;
  } catch {
    return code;
  }
}

function dressed(number: StatedNumber, measure: Measure, unit: string | null, length: Length): string {
  const { signed, before, after } = dressOf(number.multiplier, measure, unit, length);
  const text = numberText(number.digits, signed);
  return /^[+\u2212]/.test(text) ? `${text[0]}${before}${text.slice(1)}${after}` : `${before}${text}${after}`;
}

function dressOf(multiplier: number, measure: Measure, unit: string | null, length: Length): Dress {
  const signed = measure !== "level";
  if (length === "digits") return { signed, before: "", after: "" };
  if (measure === "growth" || (measure === "level" && unit === "percent")) return { signed, before: "", after: "%" };
  if (unit === "percent") return { signed, before: "", after: length === "long" ? " percentage points" : " points" };
  const magnitude = MAGNITUDES[multiplier]?.[length === "long" ? 0 : 1] ?? "";
  const symbol = unit === null ? undefined : SYMBOLS[unit];
  if (length === "bare") return { signed, before: "", after: magnitude };
  if (symbol !== undefined) return { signed, before: symbol, after: magnitude };
  return { signed, before: "", after: unit === null || unit === "index" ? magnitude : `${magnitude} ${formatUnit(unit)}` };
}

function rangeText(low: StatedNumber, high: StatedNumber, measure: Measure, unit: string | null, length: Length): string {
  const { signed, before, after } = dressOf(high.multiplier, measure, unit, length);
  const negative = low.digits.startsWith("-");
  const apart = low.multiplier !== high.multiplier && length !== "digits";
  if (signed || negative || apart) return joined(dressed(low, measure, unit, length), dressed(high, measure, unit, length), true);
  return `${before}${joined(grouped(low.digits), grouped(high.digits), false)}${after}`;
}

function joined(low: string, high: string, apart: boolean): string {
  return `${low}${apart ? " to " : "–"}${high}`;
}

// Hedges and thresholds are stored on the number line (rule 2); below zero the words turn round: "a fall of nearly 3%".
function hedged(text: string, hedge: Hedge | null, negative: boolean): string {
  if (hedge === null) return text;
  if (hedge === "about") return `about ${text}`;
  return `${(hedge === "nearly") === negative ? "just over" : "nearly"} ${text}`;
}

function floorText(text: string, inclusive: boolean, negative: boolean): string {
  if (negative) return inclusive ? `${text} or higher` : `above ${text}`;
  return `${inclusive ? "at least" : "more than"} ${text}`;
}

function ceilingText(text: string, inclusive: boolean, negative: boolean): string {
  if (negative) return inclusive ? `${text} or lower` : `below ${text}`;
  return `${inclusive ? "up to" : "less than"} ${text}`;
}

function numberText(digits: string, signed: boolean): string {
  return signed && !digits.startsWith("-") && /[1-9]/.test(digits) ? `+${grouped(digits)}` : grouped(digits);
}

/** The same number at a named power of ten: 24 hundred million becomes 2.4 billion. */
function named(stated: StatedNumber): StatedNumber {
  if (stated.multiplier in MAGNITUDES) return stated;
  const up = stated.multiplier + 3 - (stated.multiplier % 3);
  const raised = new Decimal(`${stated.digits}e${stated.multiplier - up}`);
  const multiplier = raised.abs().lessThan(1) ? up - 3 : up;
  return { digits: new Decimal(`${stated.digits}e${stated.multiplier - multiplier}`).toFixed(), multiplier };
}

function measured(value: string | Decimal, unit: string | null): StatedNumber {
  const multiplier = unit === "percent" ? 0 : namingMultiplier(value);
  return { digits: scaled(new Decimal(value), multiplier), multiplier };
}

/** The power of ten by whose name an amount in base units is said: 9 for 220,000,000,000; 0 below a thousand. */
export function namingMultiplier(value: string | Decimal): number {
  const number = new Decimal(value);
  return number.isZero() ? 0 : Math.min(Math.max(Math.floor(number.e / 3) * 3, 0), 15);
}

/** Digits at a power of ten. A quotient (more than 15 digits) is rounded to one decimal, half up; below one to two digits. */
function scaled(value: Decimal, multiplier: number): string {
  const number = new Decimal(`${value.toFixed()}e${-multiplier}`);
  if (number.precision() <= 15) return number.toFixed();
  return (number.abs().lessThan(1) ? number.toSignificantDigits(2) : number.toDecimalPlaces(1)).toFixed();
}

function shareDigits(share: Decimal): string {
  if (share.abs().lessThan(1)) return share.toSignificantDigits(1).toFixed();
  const whole = share.toDecimalPlaces(0);
  const isRoundedOnto100 = whole.equals(100) && !share.equals(100);
  // The place of the first digit in which it differs from 100.
  return (isRoundedOnto100 ? share.toDecimalPlaces(-share.minus(100).e) : whole).toFixed();
}

function currencyName(code: string): string {
  const parts = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" }).formatToParts(2);
  return parts.find(({ type }) => type === "currency")?.value ?? code;
}
