import { type Decimal, Exact, plain } from "../values/quantity";

const FEWEST = 8;
const MOST = 20;
/** Means are rounded to this many decimals, so that sums of integers compare exactly. */
const DECIMALS = 40;

/**
 * Two-sided p value of a sign-flip test for bias (rule 16): among all 2^N assignments of signs to the mean errors of N periods, the
 * share whose sum is at least as far from zero as the observed one. Exact for 8 to 20 periods, null otherwise. Uses each period's
 * mean because errors within a period are not independent. For small samples see R. Döhrn, Ruhr Economic Papers 833 (2019).
 */
export function signFlipP(means: readonly Decimal[]): string | null {
  if (means.length < FEWEST || means.length > MOST) return null;
  const whole = means.map(scaled);
  const observed = magnitude(whole.reduce((sum, mean) => sum + mean, BigInt(0)));
  const middle = Math.floor(whole.length / 2);
  const count = countFar(signedSums(whole.slice(0, middle)), signedSums(whole.slice(middle)), observed);
  return plain(new Exact(count).div(new Exact(2).pow(whole.length)));
}

/** Counts pairs of a left and a right sum at least `least` from zero. Both lists are sorted: 2·2^(N/2) steps instead of 2^N. */
function countFar(left: readonly bigint[], right: readonly bigint[], least: bigint): number {
  let count = 0;
  // As the left sum rises, more right sums make the total at least `least`, and fewer make it at most `-least`.
  let above = right.length;
  let below = right.length;
  for (const sum of left) {
    while (above > 0 && sum + (right[above - 1] ?? BigInt(0)) >= least) above--;
    while (below > 0 && sum + (right[below - 1] ?? BigInt(0)) > -least) below--;
    // When `least` is zero every pair counts once.
    count += least === BigInt(0) ? right.length : right.length - above + below;
  }
  return count;
}

/** All sums of the values with either sign, ascending. */
function signedSums(values: readonly bigint[]): readonly bigint[] {
  let sums = [BigInt(0)];
  for (const value of values) sums = sums.flatMap((sum) => [sum + value, sum - value]);
  return sums.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

function scaled(value: Decimal): bigint {
  return BigInt(value.times(`1e${DECIMALS}`).toDecimalPlaces(0).toFixed());
}

function magnitude(value: bigint): bigint {
  return value < BigInt(0) ? -value : value;
}
