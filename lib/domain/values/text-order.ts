/** Negative, zero or positive as `a` comes before, with or after `b` by their code units: orders days, slugs and period texts. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
