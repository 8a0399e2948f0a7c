import { describe, expect, it } from "vitest";
import { outturnChart } from "@/lib/chart/outturn/outturn-chart";
import { drawChart } from "@/lib/chart/render/draw";
import { markGroupsOf, rowPositions } from "@/lib/chart/render/mark-groups";
import { foundingRows } from "./founding";

const chart = outturnChart(foundingRows(), "wide");

describe("a chart in pieces", () => {
  it("draws what the chart draws, in the same order", () => {
    expect(markGroupsOf(chart).flatMap(({ shapes }) => shapes)).toEqual(drawChart(chart));
  });

  it("moves each part of a sheet to its place", () => {
    const sheet = {
      box: { width: 2400, height: 600 },
      parts: [
        { x: 0, y: 0, chart },
        { x: 1200, y: 20, chart },
      ],
      title: "",
      summary: "",
    };
    expect([...new Set(markGroupsOf(sheet).map(({ x, y }) => `${x} ${y}`))]).toEqual(["0 0", "1200 20"]);
  });
});

describe("the places of its rows", () => {
  const places = rowPositions(chart);

  it("are one for each row that is drawn, from left to right", () => {
    const keys = new Set(
      chart.marks.flatMap(({ key, kind }) => (key !== null && ["bar", "point", "interval", "arrow"].includes(kind) ? [key] : [])),
    );
    expect(places.map(({ key }) => key).sort()).toEqual([...keys].sort());
    expect(places.map(({ at }) => at[0])).toEqual(places.map(({ at }) => at[0]).sort((a, b) => a - b));
  });

  it("lie within the picture", () => {
    const outside = places.filter(({ at: [x, y] }) => x < 0 || y < 0 || x > chart.box.width || y > chart.box.height);
    expect(outside).toEqual([]);
  });

  it("go down where the chart is turned", () => {
    const down = rowPositions(outturnChart(foundingRows(), "narrow")).map(({ at }) => at[1]);
    expect(down).toEqual([...down].sort((a, b) => a - b));
  });
});
