/** The bound that a value lies beyond; null when the value lies between the bounds. All three in the same unit. */
export function nearestBound(low: string | null, high: string | null, value: string): string | null {
  if (low !== null && Number(value) < Number(low)) return low;
  return high !== null && Number(value) > Number(high) ? high : null;
}
