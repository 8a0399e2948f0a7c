import { Decimal } from "decimal.js";
import type { Measure } from "../../../domain/ledger/statement";
import { plain, type StatedNumber, toBase } from "../../../domain/values/quantity";
import { type StatedValue, upperOf } from "../../../domain/values/stated-value";
import { grouped } from "../../../format/digits";
import { formatAt, formatStated, namingMultiplier } from "../../../format/numbers";

/**
 * The power of ten in which a reader would count values in base units: that of their middle one, so that one large value does
 * not turn all others into fractions. 0 for rates, and without values.
 */
export function readersMultiplier(values: readonly string[], rate: boolean): number {
  const sizes = values.map((value) => Math.abs(Number(value))).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  return rate || middle === undefined ? 0 : namingMultiplier(String(middle));
}

/** A stated value at the axis's power of ten, without unit: "220–230", "more than 200", "+30", "about 27.2". */
export function statedText(stated: StatedValue, measure: Measure, multiplier: number): string {
  return formatStated(atMultiplier(stated, multiplier), measure, null, "digits");
}

/** A published level at the axis's power of ten, with enough digits to tell releases apart: "27.228", "240.11", "about 25". */
export function publishedText(stated: StatedValue, multiplier: number): string {
  if (stated.shape !== "point" || stated.hedge !== null || stated.value.multiplier === multiplier)
    return statedText(stated, "level", multiplier);
  return formatAt(plain(toBase(stated.value)), multiplier, 3);
}

/** The number of a value in a row under the axis: one decimal, below ten two; digits that were not published are never added. */
export function shortText(stated: StatedValue, measure: Measure, multiplier: number): string {
  return numberText(upperOf(atMultiplier(stated, multiplier)).digits, measure);
}

/** The same for a computed value, in base units or percent. */
export function computedText(value: string, measure: Measure, multiplier: number): string {
  return numberText(shifted({ digits: value, multiplier: 0 }, multiplier).toFixed(), measure);
}

function numberText(digits: string, measure: Measure): string {
  const number = new Decimal(digits);
  const places = number.abs().lessThan(10) && measure === "level" ? 2 : 1;
  const given = digits.split(".")[1]?.length ?? 0;
  const text = grouped(given > places ? number.toFixed(places) : digits);
  return measure !== "level" && number.greaterThan(0) ? `+${text}` : text;
}

/** The same value with all its numbers at one power of ten. Digits that were stated at it are kept as they are. */
function atMultiplier(stated: StatedValue, multiplier: number): StatedValue {
  const at = (number: StatedNumber): StatedNumber =>
    number.multiplier === multiplier ? number : { digits: cut(shifted(number, multiplier)).toFixed(), multiplier };
  switch (stated.shape) {
    case "point":
      return { ...stated, value: at(stated.value) };
    case "range":
      // The central value has a mark of its own.
      return { ...stated, low: at(stated.low), high: at(stated.high), central: null };
    case "floor":
      return { ...stated, low: at(stated.low) };
    case "ceiling":
      return { ...stated, high: at(stated.high) };
  }
}

function shifted({ digits, multiplier }: StatedNumber, to: number): Decimal {
  return new Decimal(`${digits}e${multiplier - to}`);
}

/** Four digits that count: 27.227648502 becomes 27.23. Whole numbers are kept. */
function cut(value: Decimal): Decimal {
  return value.isInteger() ? value : value.toDecimalPlaces(value.abs().lessThan(10) ? 3 : 2);
}
