import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMBED_WIDTHS, HALF_WIDTHS, PAGE_WIDTHS, SPLIT_WIDTHS } from "@/lib/chart/model/box-widths";
import type { ChartDescription } from "@/lib/chart/model/description";
import { drawBoxes } from "@/lib/chart/render/page-boxes";
import { foundingRows } from "./founding";

const description: ChartDescription = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() };

const RULES = spaced(readFileSync("components/charts/boxes.css", "utf8"));

/** The classes that the page's rules hide in a container of a width. */
function hiddenAt(width: number): readonly string[] {
  return [...RULES.matchAll(/@container \(width (<|>=) (\d+)px\) \{ \.([\w-]+) \{ display: none; \} \}/g)].flatMap(
    ([, relation, limit, name = ""]) => ((relation === "<" ? width < Number(limit) : width >= Number(limit)) ? [name] : []),
  );
}

/** Rules in one form of spaces. */
function spaced(css: string): string {
  return css
    .replace(/\s+/g, " ")
    .replace(/\s*([{}:;])\s*/g, "$1")
    .replaceAll("}}", ";}}")
    .replaceAll(";;", ";")
    .replace(/([{:;}])/g, " $1 ")
    .replace(/\s+/g, " ")
    .replaceAll(" ;", ";")
    .replaceAll(" :", ":");
}

describe("the boxes of a chart", () => {
  it.each([
    ["a whole page", PAGE_WIDTHS],
    ["half a page", HALF_WIDTHS],
    ["the wider column of two", SPLIT_WIDTHS],
    ["an embed", EMBED_WIDTHS],
  ])("over %s: a container shows one, the widest that fits", (_, widths) => {
    const html = drawBoxes(description, widths, "chart");
    const boxes = [...html.matchAll(/<div class="(box box-(\d+)[^"]*)"><svg [^>]*viewBox="0 0 (\d+) /g)];
    expect(boxes.map(([, , , drawn]) => Number(drawn))).toEqual(widths);
    for (let container = 288; container <= 1600; container += 1) {
      const hidden = hiddenAt(container);
      const shown = boxes.filter(([, classes = ""]) => !classes.split(" ").some((name) => hidden.includes(name)));
      expect(shown.map(([, , width]) => Number(width))).toEqual([widths.findLast((width) => width <= container)]);
    }
  });
});
