/** The day it is, in UTC, as text. The one place that asks the clock for a day: everything else is given it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
