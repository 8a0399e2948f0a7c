import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Shapes } from "@/components/charts/interactive/recharts/shapes";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import { drawPicture } from "@/lib/chart/model/picture";
import { svgText } from "@/lib/chart/render/svg-inline";
import { foundingRows } from "../chart/founding";

const description: ChartDescription = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() };

/** The paths and lines of text of a drawing in order, with their attributes in a fixed order. */
function shapesOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<(path|text|tspan)\b([^>]*?)\/?>([^<]*)/g)].map(([, element, attributes = "", text]) =>
    [
      element,
      ...attributes
        .trim()
        .split(/ (?=[a-z-]+=)/)
        .sort(),
      text,
    ].join(" "),
  );
}

describe("shapes as elements", () => {
  test.each([288, 358, 680, 737, 900, 1200])("have the attributes that the server writes, at %i pixels", (width) => {
    const picture = layOutChart(description, { width });
    const inBrowser = drawPicture(picture)
      .map(({ shapes }) => renderToStaticMarkup(<Shapes shapes={shapes} />))
      .join("");
    const written = shapesOf(svgText(picture, "chart"));
    expect(written.length).toBeGreaterThan(60);
    expect(shapesOf(inBrowser)).toEqual(written);
  });
});
