/** Today in UTC, as YYYY-MM-DD. Only this function reads the clock for a day; everything else takes the day as an argument. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The moment by this server's clock. */
export function now(): Date {
  return new Date();
}
