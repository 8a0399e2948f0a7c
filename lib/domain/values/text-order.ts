/** Compares by code units, for sorting days, slugs and period texts: negative, zero or positive. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
