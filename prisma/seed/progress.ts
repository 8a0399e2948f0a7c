import type { SeedProgress } from "./seed";

const LINE_EVERY = 25;

/** The part of a stream such as `process.stdout` that progress is printed to. */
type Output = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/**
 * Prints the progress of a seeding. On a terminal one line per case whose count moves; elsewhere a line at every 25 rows and at the
 * end of a case.
 */
export function printProgress(output: Output): (progress: SeedProgress) => void {
  return ({ subject, written, rows }) => {
    const isLast = written === rows;
    const line = `Seeding ${subject}: ${written} of ${rows} entries.`;
    if (output.isTTY) output.write(`\r${line}${isLast ? "\n" : ""}`);
    else if (isLast || written % LINE_EVERY === 0) output.write(`${line}\n`);
  };
}
