import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import { pictureParts } from "@/lib/chart/model/picture";
import { runtimeImports } from "../support/runtime-imports";
import { foundingRows, observedRow, outturnRows } from "./founding";

const description: ChartDescription = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() };

describe("a chart laid out from its description", () => {
  it.each([288, 359, 559, 560, 736, 899, 900, 1201, 1600])("is as wide as asked, at %i pixels", (width) => {
    const picture = layOutChart(description, { width });
    expect(picture.box.width).toBe(width);
    expect(picture).toMatchObject({ title: "Turnover", summary: "One sentence." });
  });

  it("has periods going down below 560 pixels, to the right from there on", () => {
    const rows = outturnRows({ observed: [observedRow("2022", "190"), observedRow("2023", "240")] });
    const orientationAt = (width: number) =>
      pictureParts(layOutChart({ ...description, rows }, { width })).map(({ chart }) => chart.orientation);
    expect(orientationAt(559)).toEqual(["horizontal"]);
    expect(orientationAt(560)).toEqual(["vertical"]);
  });

  it("is the same after the description was sent as JSON", () => {
    const sent: ChartDescription = JSON.parse(JSON.stringify(description));
    expect(layOutChart(sent, { width: 680 })).toEqual(layOutChart(description, { width: 680 }));
  });
});

it("needs no decimal arithmetic and nothing of Node, so that browsers can run the layouts", () => {
  const { files, packages } = runtimeImports("lib/chart/layout.ts");
  expect(files.length).toBeGreaterThan(20);
  expect(packages).toEqual(["d3-array", "d3-scale"]);
});

it("sends a browser no rule, no schema and no writer with the interactive chart, only the reading of addresses", () => {
  const { files, packages } = runtimeImports("components/charts/interactive/interactive-chart.tsx");
  expect(files).toContain("lib/chart/layout.ts");
  expect(
    files.filter((file) => /^lib\/(domain\/(?!time|values)|input\/(?!query\/)|export|db|load)|svg-writer|page-boxes/.test(file)),
  ).toEqual([]);
  expect(packages).toEqual(["d3-array", "d3-scale", "react", "recharts"]);
});

it("sends a browser no layout with the page", () => {
  const { files, packages } = runtimeImports("components/charts/interactive/chart-drawing.tsx");
  expect(files.filter((file) => file.startsWith("lib/"))).toEqual(["lib/chart/model/box-widths.ts"]);
  expect(packages).toEqual(["react", "react-dom"]);
});
