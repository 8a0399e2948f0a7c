import { type Decimal, Exact, plain } from "../values/quantity";

const FEWEST = 8;
const MOST = 20;
/** Means are quotients: they are compared at so many decimals, one way for all sums. */
const DECIMALS = 40;

/**
 * Two-sided p of a sign-flip test of no bias (rule 16): of all 2^N ways to give the mean errors of N periods a sign, the share
 * whose sum lies at least as far from zero as the one observed. Exact, from 8 to 20 periods; null for fewer and for more.
 * A permutation test on each period's mean, since errors of one period are not independent; small samples as in R. Döhrn,
 * Ruhr Economic Papers 833 (2019).
 */
export function signFlipP(means: readonly Decimal[]): string | null {
  if (means.length < FEWEST || means.length > MOST) return null;
  const whole = means.map(scaled);
  const observed = magnitude(whole.reduce((sum, mean) => sum + mean, BigInt(0)));
  const middle = Math.floor(whole.length / 2);
  const count = countFar(signedSums(whole.slice(0, middle)), signedSums(whole.slice(middle)), observed);
  return plain(new Exact(count).div(new Exact(2).pow(whole.length)));
}

/** Pairs of a left and a right sum at least `least` from zero. Sorted halves are walked once: 2·2^(N/2) steps, not 2^N. */
function countFar(left: readonly bigint[], right: readonly bigint[], least: bigint): number {
  let count = 0;
  // As the left sum rises, more of the right sums reach `least` from above, fewer reach `-least` from below.
  let above = right.length;
  let below = right.length;
  for (const sum of left) {
    while (above > 0 && sum + (right[above - 1] ?? BigInt(0)) >= least) above--;
    while (below > 0 && sum + (right[below - 1] ?? BigInt(0)) > -least) below--;
    // Where `least` is zero every pair counts, once.
    count += least === BigInt(0) ? right.length : right.length - above + below;
  }
  return count;
}

/** Every sum of the values with either sign, in order. */
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
