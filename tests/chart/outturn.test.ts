import { describe, expect, it } from "vitest";
import type { Chart, LabelMark, Mark } from "../../lib/chart/model/model";
import { outturnChart } from "../../lib/chart/outturn/outturn-chart";
import type { OutturnRows } from "../../lib/chart/outturn/outturn-rows";
import { standaloneSvg } from "../../lib/chart/render/svg-file";
import { svgText } from "../../lib/chart/render/svg-inline";
import { runsWidth } from "../../lib/chart/text/text-width";
import { ceiling, floor, foundingRows, observedRow, point, range, statedRow } from "./founding";

const WIDTHS = [1200, 680, 358] as const;

function rows(overrides: Partial<OutturnRows>): OutturnRows {
  return { ...foundingRows(), observed: [], stated: [], chosen: null, bases: [], ...overrides };
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const textOf = (mark: LabelMark) => mark.runs.map(({ text }) => text).join(" ");

describe.each(WIDTHS)("%i pixels wide", (width) => {
  it("says that there is no figure when it has no rows", () => {
    const chart = outturnChart(rows({}), width);
    expect(chart.marks.map((mark) => (mark.kind === "label" ? textOf(mark) : mark.kind))).toEqual(["No figure held."]);
  });

  it("draws one value as one column that starts at zero", () => {
    const chart = outturnChart(rows({ observed: [observedRow("2023", "240.11")] }), width);
    expect(marksOf(chart, "bar").map(({ base, value, role }) => ({ base, value, role }))).toEqual([
      { base: "0", value: "240110000000", role: "observed" },
    ]);
    expect(Number(chart.value.domain[0])).toBe(0);
  });

  it("draws a negative value below zero on an axis that includes it", () => {
    const chart = outturnChart(rows({ observed: [observedRow("2022", "10"), observedRow("2023", "-6")] }), width);
    expect(marksOf(chart, "bar").map(({ base, value }) => [base, value])).toEqual([
      ["0", "10000000000"],
      ["0", "-6000000000"],
    ]);
    expect(Number(chart.value.domain[0])).toBeLessThanOrEqual(-6e9);
  });

  it("draws a floor and a ceiling as arrows of fixed length from their threshold", () => {
    const stated = [
      statedRow("2023", floor("200"), "more than 200", "A", "2023-01-01", "1 Jan 2023"),
      statedRow("2024", ceiling("300"), "up to 300", "B", "2023-01-01", "1 Jan 2023"),
    ];
    const arrows = marksOf(outturnChart(rows({ stated }), width), "arrow");
    expect(arrows.map(({ value, towards, role }) => [value, towards, role])).toEqual([
      ["200000000000", "up", "stated"],
      ["300000000000", "down", "stated"],
    ]);
  });

  it("draws a range by its two ends, never by its middle", () => {
    const chart = outturnChart(
      rows({ stated: [statedRow("2023", range("220", "230"), "220–230", "A", "2023-12-14", "14 Dec 2023")] }),
      width,
    );
    const stated = chart.marks.filter(({ role }) => role === "stated").filter(({ kind }) => kind !== "label" && kind !== "leader");
    expect(stated).toMatchObject([{ kind: "interval", low: "220000000000", high: "230000000000" }]);
  });

  it("draws a hedged point as an open diamond with its reading", () => {
    const about = statedRow("2020", point("110", "about"), "about 110", "A", "2020-11-05", "5 Nov 2020", {
      reading: ["107250000000", "112750000000"],
    });
    const chart = outturnChart(rows({ stated: [about] }), width);
    expect(marksOf(chart, "point")).toMatchObject([{ value: "110000000000", form: "open", role: "stated" }]);
    expect(marksOf(chart, "interval")).toMatchObject([{ low: "107250000000", high: "112750000000", role: "reading" }]);
  });

  it("labels every number of the founding case inside the box", () => {
    const chart = outturnChart(foundingRows(), width);
    const labels = marksOf(chart, "label");
    const all = labels.map(textOf).join(" | ");
    const numbers = new Set(foundingRows().stated.map(({ number }) => number));
    expect([...numbers].filter((number) => !all.includes(number) && !all.includes(number.replace("more than", "over")))).toEqual([]);
    const outside = labels.filter((label) => {
      const width = runsWidth(label.runs);
      const left = label.anchor === "start" ? label.x : label.x - (label.anchor === "end" ? width : width / 2);
      return left < -1 || left + width > chart.box.width + 1 || label.y < 0 || label.y > chart.box.height;
    });
    expect(outside.map(textOf)).toEqual([]);
  });

  it("has no overlapping labels in the founding case", () => {
    const chart = outturnChart(foundingRows(), width);
    const boxes = marksOf(chart, "label").map((label) => {
      const width = runsWidth(label.runs);
      const left = label.anchor === "start" ? label.x : label.x - (label.anchor === "end" ? width : width / 2);
      // From the baseline up: the height of figures and capitals at 13 pixels.
      return { text: textOf(label), left, right: left + width, top: label.y - 9, bottom: label.y };
    });
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .flatMap((b) => (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it("draws 10,000 points as a downsampled line", () => {
    const months = Array.from({ length: 10_000 }, (_, index) => {
      const text = `${1190 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      const slot = { text, first: `${text}-01`, last: `${text}-28` };
      return observedRow("2023", String(100 + (index % 50)), { key: text, slot, slotText: text });
    });
    const chart = outturnChart(rows({ observed: months }), width);
    const drawn = marksOf(chart, "line").reduce((sum, { points }) => sum + points.length, 0);
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThanOrEqual(900);
    expect(marksOf(chart, "bar")).toEqual([]);
  });
});

describe("an outturn chart as SVG", () => {
  const hostile = foundingRows();
  const chart = outturnChart(
    { ...hostile, title: `a < b & "c"`, stated: [statedRow("2023", point("200"), "200", `<script>&"'`, "2023-01-01", "1 Jan 2023")] },
    1200,
  );

  it("escapes all text and is well formed, in a page and as a file", () => {
    const provenance = {
      note: `<n>`,
      source: `A & <B>`,
      asOf: "10 March 2026",
      ledger: 178,
      rules: "1",
      address: "http://example.org/?a=1&b=2",
    };
    for (const svg of [svgText(chart, "c"), standaloneSvg(chart, "dark", provenance)]) {
      expect(svg).not.toContain("<script>");
      expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39|apos|#x27);)/);
      expect(unclosed(svg)).toEqual([]);
    }
  });

  it("has classes in a page and attributes in a file, never a style attribute", () => {
    expect(svgText(chart, "c")).not.toMatch(/style|fill="#/);
    expect(standaloneSvg(chart, "light", { note: null, source: "s", asOf: "d", ledger: 1, rules: "1", address: "a" })).not.toMatch(
      /<style|style=|class=/,
    );
  });

  it("has a summary of one sentence", () => {
    expect(chart.summary).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
    expect(outturnChart(foundingRows(), 1200).summary.length).toBeGreaterThan(20);
  });
});

/** Tags without their opening or closing tag. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosed] of svg.matchAll(/<(\/?)([\w]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`/${name}`];
    } else if (!selfClosed) open.push(name ?? "");
  }
  return open;
}
