/** The number of runs of a property test: `full` with TEST_RUNS=full, otherwise `usual`, a tenth of it; at least one. */
export function runs(full: number, usual = full / 10): number {
  return Math.max(1, Math.round(process.env.TEST_RUNS === "full" ? full : usual));
}
