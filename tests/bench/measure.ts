/** One number of the bench. Gates look at ratios only: a machine's seconds are its own. */
export type BenchRow = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Over a floor, or over the same at another size. */
  readonly ratio?: number;
  /** The most that the ratio is to be; of a row without one, the value itself. */
  readonly goal?: number;
};

/** How long something took. */
export async function seconds(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return (performance.now() - from) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Whether a row misses its goal; one that could not be measured does. */
export function isOver({
  value,
  ratio = value,
  goal,
}: {
  readonly value: number;
  readonly ratio: number | undefined;
  readonly goal: number;
}): boolean {
  return !(ratio <= goal);
}

/** A table of all rows; what is over its goal is marked. */
export function tableOf(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ name, value, unit, ratio, goal }) => [
    name,
    `${round(value)} ${unit}`,
    ratio === undefined ? "" : `${round(ratio)} ×`,
    goal === undefined ? "" : `${isOver({ value, ratio, goal }) ? "OVER" : "within"} ${round(goal)}${ratio === undefined ? "" : " ×"}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
