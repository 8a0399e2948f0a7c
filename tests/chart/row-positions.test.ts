import { describe, expect, it } from "vitest";
import type { Chart } from "@/lib/chart/model/model";
import { pictureParts } from "@/lib/chart/model/picture";
import { outturnPicture } from "@/lib/chart/outturn/outturn-chart";
import { rowPositions } from "@/lib/chart/render/row-positions";
import { foundingRows } from "./founding";

const chart = pictureParts(outturnPicture(foundingRows(), 1200))[0]?.chart as Chart;

describe("the positions of the rows", () => {
  const places = rowPositions(chart);

  it("are one per drawn row, from left to right", () => {
    const keys = new Set(
      chart.marks.flatMap(({ key, kind }) => (key !== null && ["bar", "point", "interval", "arrow"].includes(kind) ? [key] : [])),
    );
    expect(places.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(places.map(({ at }) => at[0])).toEqual(places.map(({ at }) => at[0]).sort((a, b) => a - b));
  });

  it("carry the position of their chart in a composite picture", () => {
    const parts = [
      { x: 0, y: 0, chart: { ...chart, marks: [] } },
      { x: 1200, y: 20, chart },
    ];
    const moved = rowPositions({ box: { width: 2400, height: 600 }, parts, title: "", summary: "" });
    expect(moved).toEqual(places.map(({ key, at: [x, y] }) => ({ key, at: [x + 1200, y + 20] })));
  });

  it("are inside the picture", () => {
    const outside = places.filter(({ at: [x, y] }) => x < 0 || y < 0 || x > chart.box.width || y > chart.box.height);
    expect(outside).toEqual([]);
  });

  it("go from top to bottom in a horizontal chart", () => {
    const down = rowPositions(outturnPicture(foundingRows(), 358)).map(({ at }) => at[1]);
    expect(down).toEqual([...down].sort((a, b) => a - b));
  });
});
