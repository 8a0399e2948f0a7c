import { describe, expect, it } from "vitest";
import { drawnPeriodsNote, outturnChart } from "../../lib/chart/outturn/outturn-chart";
import type { OutturnRows } from "../../lib/chart/outturn/outturn-rows";
import { periodSlots } from "../../lib/chart/outturn/period-slots";
import { visiblePeriods } from "../../lib/chart/outturn/visible-periods";
import { foundingRows, observedRow, point, statedRow } from "./founding";

function yearly(count: number, overrides: Partial<OutturnRows> = {}): OutturnRows {
  const stated = Array.from({ length: count }, (_, index) =>
    statedRow(String(1900 + index), point("100"), "100", "A", "1899-01-01", "1 Jan 1899"),
  );
  return { ...foundingRows(), observed: [], stated, chosen: null, bases: [], ...overrides };
}

describe("the visible periods", () => {
  it("are all periods when at most 60 have stated figures", () => {
    expect(visiblePeriods(periodSlots(yearly(60))).slots).toHaveLength(60);
    expect(drawnPeriodsNote(yearly(60))).toBeNull();
  });

  it("are the newest 60 of more, with a sentence that says so", () => {
    const { slots, words } = visiblePeriods(periodSlots(yearly(200)));
    expect([slots.length, slots[0]?.text, slots.at(-1)?.text]).toEqual([60, "2040", "2099"]);
    expect(words).toBe("Drawn: 2040 to 2099, 60 of 200 periods with stated figures; the table has all.");
    expect(outturnChart(yearly(200), 1200).summary).toContain("60 of 200 periods");
  });

  it("include the chosen figure", () => {
    const rows = yearly(200);
    const { slots } = visiblePeriods(periodSlots({ ...rows, chosen: rows.stated[20]?.key ?? null }));
    expect([slots.length, slots[0]?.text, slots[0]?.strong]).toEqual([60, "1920", true]);
  });

  it("include all published values without stated figures, as a downsampled line", () => {
    const observed = Array.from({ length: 10_000 - 1000 }, (_, index) => observedRow(String(1000 + index), "100"));
    const { slots } = visiblePeriods(periodSlots(yearly(0, { observed })));
    expect(slots).toHaveLength(9000);
    expect(outturnChart(yearly(0, { observed }), 1200).marks.length).toBeLessThan(10);
  });
});
