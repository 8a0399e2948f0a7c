import { type Decimal, exact, HUNDRED, quotient } from "../values/quantity";
import { numberOf } from "./deciding-judgement";
import type { Judgement } from "./judgement";

/**
 * The error in percent of |outturn|; of a rate in percentage points (rule 16). Positive when more came than was stated. Null of an open
 * bound, where the outturn is not one number, and of a level or change whose outturn is 0. Percent errors as in Hyndman and Koehler,
 * Int. J. Forecasting 22 (2006) 679–688.
 */
export function relativeError(judgement: Judgement, rate: boolean): Decimal | null {
  const outturn = numberOf(judgement);
  if (judgement.error === null || outturn === null) return null;
  const error = exact(judgement.error);
  if (rate) return error;
  const size = exact(outturn).abs();
  return size.isZero() ? null : quotient(error.times(HUNDRED), size);
}
