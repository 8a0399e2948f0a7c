import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import { pictureParts } from "@/lib/chart/model/picture";
import { foundingRows } from "./founding";

const description: ChartDescription = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() };

describe("a chart laid out from its description", () => {
  it.each([288, 359, 559, 560, 736, 899, 900, 1201, 1600])("is as wide as asked, at %i pixels", (width) => {
    const picture = layOutChart(description, { width });
    expect(picture.box.width).toBe(width);
    expect(picture).toMatchObject({ title: "Turnover", summary: "One sentence." });
  });

  it("has periods going down below 560 pixels, to the right from there on", () => {
    const rows = { ...foundingRows(), stated: [], observed: foundingRows().observed.slice(-4) };
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

/** The files and packages that a file needs at run time; imports of types are left out. */
function runtimeImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)) {
    const path = target.startsWith(".") ? resolve(dirname(file), target) : null;
    if (path === null) seen.add(target);
    else runtimeImports([`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(existsSync) ?? path, seen);
  }
  return seen;
}

it("needs no decimal arithmetic and nothing of Node, so that browsers can run the layouts", () => {
  const needed = [...runtimeImports(resolve("lib/chart/layout.ts"))];
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((one) => !one.startsWith("/")).sort()).toEqual(["d3-array", "d3-scale"]);
});
