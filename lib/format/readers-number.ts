import { Decimal } from "decimal.js";
import type { StatedNumber } from "../domain/values/quantity";
import type { StatedValue } from "../domain/values/stated-value";
import { namingMultiplier } from "./numbers";

/** More decimals than this at the magnitude of its name are more than a reader takes in. */
const MAX_DECIMALS = 3;

/**
 * The same value as a reader would say it: 89,130,115,937 becomes 89.1 billion. A number with up to three decimals at the
 * magnitude of its name keeps its digits.
 */
export function readersStated(stated: StatedValue): StatedValue {
  switch (stated.shape) {
    case "point":
      return { ...stated, value: readersNumber(stated.value) };
    case "range":
      return {
        ...stated,
        low: readersNumber(stated.low),
        high: readersNumber(stated.high),
        central: stated.central && readersNumber(stated.central),
      };
    case "floor":
      return { ...stated, low: readersNumber(stated.low) };
    case "ceiling":
      return { ...stated, high: readersNumber(stated.high) };
  }
}

function readersNumber(number: StatedNumber): StatedNumber {
  const value = new Decimal(`${number.digits}e${number.multiplier}`);
  const multiplier = namingMultiplier(value);
  const scaled = new Decimal(`${number.digits}e${number.multiplier - multiplier}`);
  if (number.multiplier === multiplier && scaled.decimalPlaces() <= MAX_DECIMALS) return number;
  if (scaled.decimalPlaces() <= MAX_DECIMALS) return { digits: scaled.toFixed(), multiplier };
  return { digits: scaled.toFixed(scaled.abs().lessThan(10) ? 2 : 1), multiplier };
}
