/** The number of runs of a property test: `full` with TEST_RUNS=full, otherwise a tenth of it, at least one. */
export function runs(full: number): number {
  const share = process.env.TEST_RUNS === "full" ? 1 : 0.1;
  return Math.max(1, Math.round(full * share));
}
