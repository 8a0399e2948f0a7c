/** How often a property is tried: `full` times with TEST_RUNS=full, else a tenth of that, at least once. */
export function runs(full: number): number {
  const share = process.env.TEST_RUNS === "full" ? 1 : 0.1;
  return Math.max(1, Math.round(full * share));
}
