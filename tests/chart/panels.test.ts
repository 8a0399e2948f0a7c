import { describe, expect, it } from "vitest";
import type { Chart, Mark } from "../../lib/chart/model/model";
import type { StatedBounds } from "../../lib/chart/model/stated-bounds";
import type { ObservedRow } from "../../lib/chart/outturn/outturn-rows";
import type { Panel, PanelRows } from "../../lib/chart/panels/panel-rows";
import { panelPicture, panelSummary } from "../../lib/chart/panels/panels";
import { floor, observedRow, stated, statedRow } from "./founding";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;

function grown(year: string, value: string, over: Partial<ObservedRow> = {}): ObservedRow {
  const label = value.startsWith("-") ? value.replace("-", "−") : `+${value}`;
  return observedRow(year, "1", { key: `g${year}`, value, label, short: label, ...over });
}

function percent(digits: string): StatedBounds {
  return stated("point", digits, digits);
}

function rows(panels: readonly Partial<Panel>[]): PanelRows {
  return {
    title: "Turnover",
    measure: "growth",
    panels: panels.map((panel, index) => ({
      key: `b${index}`,
      title: `Basis ${index}`,
      unit: "percent over a year earlier",
      multiplier: 0,
      observed: [],
      stated: [],
      ...panel,
    })),
    chosen: null,
  };
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const words = (chart: Chart) => marksOf(chart, "label").map(({ runs }) => runs.map(({ text }) => text).join(" "));

describe.each(WIDTHS)("growth %i pixels wide", (width) => {
  it("says that there is no figure when it has no rows", () => {
    const sheet = panelPicture(rows([{}]), width);
    expect(sheet.parts.flatMap(({ chart }) => words(chart))).toEqual(["Nothing is published and nothing was stated."]);
  });

  it("draws one year as one column from zero with its sign in the label", () => {
    const { chart } = panelPicture(rows([{ observed: [grown("2023", "26.3")] }]), width).parts[0]!;
    expect(marksOf(chart, "bar")).toMatchObject([{ base: "0", value: "26.3", role: "observed" }]);
    expect(words(chart)).toContain("+26.3");
    expect(chart.value.ticks.map(({ text }) => text).every((text) => /^(0|[+−][\d.]+)$/.test(text))).toBe(true);
  });

  it("draws a fall below zero, on one scale for all bases", () => {
    const sheet = panelPicture(rows([{ observed: [grown("2022", "10")] }, { observed: [grown("2022", "-30")] }]), width);
    const [first, second] = sheet.parts.map(({ chart }) => chart);
    expect(first!.value.domain).toEqual(second!.value.domain);
    expect(marksOf(second!, "bar")).toMatchObject([{ base: "0", value: "-30" }]);
    expect(words(second!)).toContain("−30");
  });

  it("leaves a missing year free and keeps years at the same position in every panel", () => {
    const sheet = panelPicture(rows([{ observed: [grown("2021", "1"), grown("2023", "3")] }, { observed: [grown("2023", "4")] }]), width);
    const [first, second] = sheet.parts.map(({ chart }) => marksOf(chart, "bar"));
    expect(first).toHaveLength(2);
    expect(second![0]!.along).toEqual(first![1]!.along);
  });

  it("draws stated figures on every basis and an open bound as an arrow", () => {
    const figures = [
      statedRow("2023", percent("30"), "+30%", "A", "2023-12-14", "14 Dec 2023", { reading: ["29.5", "30.5"] }),
      statedRow("2023", stated("floor", "25", null, true), "at least +25%", "B", "2023-01-01", "", {
        reading: ["25", null],
      }),
    ];
    const { chart } = panelPicture(rows([{ observed: [grown("2023", "26.3")], stated: figures }]), width).parts[0]!;
    expect(marksOf(chart, "point")).toMatchObject([{ form: "diamond", value: "30" }]);
    expect(marksOf(chart, "arrow")).toMatchObject([{ towards: "up", value: "25" }]);
    expect(words(chart)).toContain("+30");
  });

  it("draws provisional values differently, and the reading of a hedged value", () => {
    const observed = [grown("2022", "5", { provisional: true }), grown("2023", "25", { reading: ["24", "25"] })];
    const { chart } = panelPicture(rows([{ observed }]), width).parts[0]!;
    expect(marksOf(chart, "bar").map(({ role }) => role)).toEqual(["provisional", "observed"]);
    expect(marksOf(chart, "interval")).toMatchObject([{ low: "24", high: "25", role: "observed" }]);
  });

  it("draws 8,000 years as a downsampled line", () => {
    const observed = Array.from({ length: 8000 }, (_, index) => grown(String(1000 + index), String((index % 70) - 20)));
    const sheet = panelPicture(rows([{ observed }]), width);
    const [line] = marksOf(sheet.parts[0]!.chart, "line");
    expect(line!.points.length).toBeLessThanOrEqual(400);
    expect(marksOf(sheet.parts[0]!.chart, "bar")).toEqual([]);
    expect(illegible(sheet)).toEqual([]);
  });
});

const AMOUNT = "1000000000";

function levels(panels: readonly Partial<Panel>[]): PanelRows {
  const money = panels.map((panel) => ({ unit: "billion US dollars", multiplier: 9, ...panel }));
  return { ...rows(money), measure: "level" };
}

describe.each(WIDTHS)("levels %i pixels wide", (width) => {
  it("uses one scale for bases of one unit and another for another unit", () => {
    const sheet = panelPicture(
      levels([
        { observed: [observedRow("2023", "240.11")] },
        { observed: [observedRow("2023", "227.8")] },
        { unit: "trillion yuan", multiplier: 12, observed: [observedRow("2023", "1690", { label: "1.69" })] },
      ]),
      width,
    );
    const [dollars, russian, yuan] = sheet.parts.map(({ chart }) => chart);
    expect(russian!.value).toEqual(dollars!.value);
    expect(dollars!.value.ticks.map(({ text }) => text)).toEqual(["0", "50", "100", "150", "200", "250"]);
    expect(yuan!.value.unit).toBe("trillion yuan");
    expect(Number(yuan!.value.domain[1]) / 1e12).toBe(2);
    expect(Number(dollars!.value.domain[1]) / Number(AMOUNT)).toBe(250);
  });

  it("draws a part of a year as a dashed line and marks revised values", () => {
    const observed = [
      observedRow("2015", "61.3", { part: true, label: "61.3 to November" }),
      observedRow("2023", "240.11", { revised: true }),
    ];
    const { chart } = panelPicture(levels([{ observed }]), width).parts[0]!;
    expect(marksOf(chart, "bar").map(({ role }) => role)).toEqual(["part", "observed"]);
    expect(words(chart)).toContain("240.11 r");
  });

  it("labels a stated mark with digits only, because the mark shows the shape", () => {
    const figures = [statedRow("2023", floor("200"), "more than 200", "A", "2023-01-01", "", { reading: [`200${"0".repeat(9)}`, null] })];
    const { chart } = panelPicture(levels([{ observed: [observedRow("2023", "240.11")], stated: figures }]), width).parts[0]!;
    expect(marksOf(chart, "arrow")).toMatchObject([{ towards: "up", value: "200000000000" }]);
    expect(words(chart)).toContain("200");
  });

  it("says that there is no figure when it has no rows", () => {
    expect(panelPicture(levels([{}]), width).parts.flatMap(({ chart }) => words(chart))).toEqual([
      "Nothing is published and nothing was stated.",
    ]);
  });
});

describe("the summary of levels", () => {
  it("names the newest whole year of each basis in its unit", () => {
    const observed = [observedRow("2023", "240.11"), observedRow("2024", "39", { part: true, label: "39 to February" })];
    expect(panelSummary(levels([{ observed }]))).toBe("Turnover: 240.11 billion US dollars in 2023 on Basis 0; no stated figures.");
  });
});

describe("the summary of growth", () => {
  it("names the newest year of each basis and counts the stated figures", () => {
    expect(panelSummary(rows([{ observed: [grown("2023", "26.3")] }, { observed: [grown("2023", "32.7")] }]))).toBe(
      "Turnover, growth: +26.3 in 2023 on Basis 0 and +32.7 in 2023 on Basis 1; no stated figures.",
    );
  });
});
