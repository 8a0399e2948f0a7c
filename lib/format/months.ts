/** January to December, in full and short. */
export const MONTHS = { long: monthNames("long"), short: monthNames("short") } as const;

// Made once: constructing an Intl formatter per date took longer than the rest of a page of dates.
function monthNames(length: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat("en", { month: length, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}
