import { type Decimal, Exact, plain, quotient, rootOf, rounded } from "../values/quantity";

/** The ends of an interval for a share (0 to 1), as decimal text of at most 20 digits. */
export type ShareInterval = { readonly low: string; readonly high: string };

/** The 97.5% quantile of the standard normal distribution. */
const Z = new Exact("1.9599639845400542355");

/**
 * The 95% Wilson score interval for a share of k in n, with `periods` as the number of independent trials: figures about one period
 * are not independent (rule 16). With p = k/n and N periods: (p + z²/2N ± z·√(p(1 − p)/N + z²/4N²)) / (1 + z²/N), limited to 0
 * and 1. Null when n or `periods` is 0. E. B. Wilson, JASA 22 (1927) 209–212.
 */
export function wilsonInterval(k: number, n: number, periods: number): ShareInterval | null {
  if (n === 0 || periods === 0) return null;
  const share = quotient(new Exact(k), n);
  const squared = Z.times(Z);
  const middle = share.plus(quotient(squared, 2 * periods));
  const variance = quotient(share.times(new Exact(1).minus(share)), periods).plus(quotient(squared, 4 * periods * periods));
  const reach = Z.times(rootOf(variance));
  const scale = quotient(squared, periods).plus(1);
  // At k = 0 and k = n one end is exactly 0 or 1, whatever the rounding of the root.
  const low = k === 0 ? new Exact(0) : clamp(quotient(middle.minus(reach), scale));
  const high = k === n ? new Exact(1) : clamp(quotient(middle.plus(reach), scale));
  return { low: plain(rounded(low)), high: plain(rounded(high)) };
}

function clamp(share: Decimal): Decimal {
  return Exact.min(1, Exact.max(0, share));
}
