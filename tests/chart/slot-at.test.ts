import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import { slotAt } from "@/lib/chart/plan/slot-at";
import { foundingRows } from "./founding";

const description = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() } as const;

describe("the period at a point of the main chart", () => {
  it.each([1200, 680, 358])("%i pixels wide is found for every period, and nothing outside", (width) => {
    const picture = layOutChart(description, { width });
    const found = new Set<string>();
    for (let x = 1; x < width; x += 4) for (let y = 1; y < picture.box.height; y += 8) found.add(slotAt(picture, [x, y]) ?? "");
    expect(foundingRows().periods.filter(({ key }) => !found.has(key))).toEqual([]);
    expect(slotAt(picture, [-5, 40])).toBeNull();
    expect(slotAt(picture, [10, picture.box.height + 200])).toBeNull();
  });
});
