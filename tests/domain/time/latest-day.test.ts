import { expect, it } from "vitest";
import { latestDayAt } from "../../../lib/domain/time/latest-day";

it.each([
  ["2026-11-29T09:59:59Z", "2026-11-29"],
  ["2026-11-29T10:00:00Z", "2026-11-30"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
])("at %s the latest day that has begun anywhere is %s", (moment, day) => {
  expect(latestDayAt(new Date(moment))).toBe(day);
});
