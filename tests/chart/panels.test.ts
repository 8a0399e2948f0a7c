import { describe, expect, it } from "vitest";
import type { Chart, Mark } from "../../lib/chart/model/model";
import type { CompositePicture } from "../../lib/chart/model/picture";
import type { BasisRow, ObservedRow, OutturnRows } from "../../lib/chart/outturn/outturn-rows";
import { buildPanelRows } from "../../lib/chart/panels/build-panel-rows";
import { growthPlan } from "../../lib/chart/panels/growth-plan";
import { levelsPlan } from "../../lib/chart/panels/levels-plan";
import type { PanelRows } from "../../lib/chart/panels/panel-rows";
import { panelPicture, panelSummary } from "../../lib/chart/panels/panels";
import { parseView } from "../../lib/input/query/view";
import { foundingJudged } from "../support/ledgers/founding-ledger";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { observedRow, point, statedRow } from "./founding";
import { illegible } from "./legible";

const WIDTHS = [288, 358, 680, 736, 944, 1200, 1520] as const;

type Given = {
  readonly title?: string;
  readonly observed: readonly ObservedRow[];
  readonly stated?: OutturnRows["stated"];
  readonly unit?: string;
};

function panel({ title = "Basis", observed, stated = [], unit = "billion US dollars" }: Given): OutturnRows {
  const keys = [...new Set([...observed.map(({ slot }) => slot.text), ...stated.map(({ period }) => period.text)])].sort();
  const basis: BasisRow = { key: title, title, name: "", mark: "column", observed };
  return {
    title: "Turnover",
    measure: "level",
    unit,
    multiplier: 9,
    transform: null,
    view: { range: null, off: [], scale: "zero" },
    periods: keys.map((key) => ({ key, text: key, isOver: true, hasGapBefore: false })),
    bases: [basis],
    stated,
    chosen: null,
    period: null,
    asOf: "2026-03-10",
    ledger: 1,
  };
}

function rows(panels: readonly OutturnRows[]): PanelRows {
  return { title: "Turnover", measure: "level", panels };
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const words = ({ parts }: CompositePicture) =>
  parts.flatMap(({ chart }) => marksOf(chart, "label").map(({ runs }) => runs.map(({ text }) => text).join(" ")));
/** The charts with columns, without titles and strips. */
const chartsOf = ({ parts }: CompositePicture) => parts.filter(({ chart }) => marksOf(chart, "bar").length > 0);

describe.each(WIDTHS)("panels %i pixels wide", (width) => {
  it("say that nothing is published when they have no rows", () => {
    expect(words(panelPicture(rows([]), width))).toEqual(["Nothing is published on any basis."]);
  });

  it("draw a column from zero for each value under the title of its basis", () => {
    const picture = panelPicture(rows([panel({ title: "Customs, US dollars", observed: [observedRow("2023", "240.11")] })]), width);
    expect(words(picture)[0]).toBe("Customs, US dollars");
    expect(chartsOf(picture).flatMap(({ chart }) => marksOf(chart, "bar"))).toMatchObject([{ base: "0", value: "240110000000" }]);
  });

  it("have one scale for bases of one unit and another for another unit", () => {
    const picture = panelPicture(
      rows([
        panel({ title: "Customs", observed: [observedRow("2023", "240.11")] }),
        panel({ title: "Russian side", observed: [observedRow("2023", "27.8")] }),
        panel({ title: "Yuan", unit: "billion yuan", observed: [observedRow("2023", "1690")] }),
      ]),
      width,
    );
    const [customs, russian, yuan] = chartsOf(picture).map(({ chart }) => chart.value.domain);
    expect(russian).toEqual(customs);
    expect(Number(customs![1])).toBeLessThan(Number(yuan![1]));
  });

  it("break a long title into lines", () => {
    const title = "Peterson Institute for International Economics, from US Census export data, not seasonally adjusted, US dollars";
    const picture = panelPicture(rows([panel({ title, observed: [observedRow("2023", "240.11")] })]), width);
    expect(words(picture).join(" ")).toContain("Peterson");
    expect(illegible(picture)).toEqual([]);
  });
});

describe("the grid of panels", () => {
  it.each([
    [3, 288, 1],
    [3, 736, 1],
    [3, 944, 2],
    [4, 1200, 2],
    [12, 1200, 2],
    [3, 1520, 3],
    [4, 1520, 2],
    [12, 1520, 3],
  ])("has of %i bases at %i pixels %i side by side", (count, width, across) => {
    const panels = Array.from({ length: count }, (_, index) => panel({ title: `Basis ${index}`, observed: [observedRow("2023", "240")] }));
    const charts = chartsOf(panelPicture(rows(panels), width));
    expect(charts).toHaveLength(count);
    expect(charts.filter(({ y }) => y === charts[0]!.y)).toHaveLength(across);
  });

  it("lets periods go down on a phone and to the right elsewhere", () => {
    const one = rows([panel({ observed: [observedRow("2022", "190"), observedRow("2023", "240")] })]);
    const orientations = (width: number) => chartsOf(panelPicture(one, width)).map(({ chart }) => chart.orientation);
    expect(orientations(358)).toEqual(["horizontal"]);
    expect(orientations(944)).toEqual(["vertical"]);
  });
});

describe("the rows of panels", () => {
  const context = { asOf: "2026-03-10", ledger: 103, today: "2026-03-10", head: 103 };
  const judged = foundingJudged();

  it("are one basis each, with the periods of all bases in their unit", () => {
    const { rows: built, series } = buildPanelRows(judged, parseView({}), "level", context);
    expect(built.panels.map(({ bases }) => bases.map(({ title }) => title))).toEqual(series.map(({ title }) => [title]));
    const dollars = built.panels.filter(({ unit }) => unit === "billion US dollars");
    expect(dollars.length).toBe(2);
    expect(dollars[0]!.periods).toEqual(dollars[1]!.periods);
    expect(dollars[0]!.period).toBe(dollars[1]!.period);
    expect(built.panels.find(({ unit }) => unit.endsWith("yuan"))!.stated).toEqual([]);
  });

  it("can be sent as JSON", () => {
    const { rows: built } = buildPanelRows(judged, parseView({}), "growth", context);
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  });

  it("are fiscal years, quarters or half-years where an indicator has those", () => {
    const asked = { asOf: GENERATED_AS_OF, ledger: 1, today: GENERATED_AS_OF, head: 1 };
    const lastOf = (kind: "fiscal" | "quarterly" | "half-years") =>
      buildPanelRows(GENERATED[kind](), parseView({}), "level", asked).rows.panels[0]!.periods.at(-1)!.text;
    expect([lastOf("fiscal"), lastOf("quarterly"), lastOf("half-years")]).toEqual(["2024-25", "Q3 2025", "H1 2024"]);
  });

  it("have a table row for each value and figure that is drawn", () => {
    for (const plan of [levelsPlan(judged, parseView({}), context)!, growthPlan(judged, parseView({}), context)!]) {
      if (plan.description.kind !== "panels") throw new Error(plan.description.kind);
      const drawn = plan.description.rows.panels.reduce((sum, { bases, stated }) => sum + bases[0]!.observed.length + stated.length, 0);
      expect(plan.table.rows.length).toBe(drawn);
    }
  });

  it("name the bases that publish nothing in the measure", () => {
    const onlyLevels = GENERATED["three bases"]();
    expect(growthPlan(onlyLevels, parseView({}), context)!.note).not.toContain("Not published");
    const { rows: built, unpublished } = buildPanelRows(GENERATED["growth only"](), parseView({}), "level", context);
    expect(built.panels).toEqual([]);
    expect(unpublished).toHaveLength(2);
    expect(levelsPlan(GENERATED["growth only"](), parseView({}), context)).toBeNull();
  });
});

describe("the summary of panels", () => {
  it("names the newest whole period of each basis in its unit and counts the stated figures", () => {
    const observed = [observedRow("2023", "240.11"), observedRow("2024", "39", { part: true, label: "39 to February" })];
    const stated = [statedRow("2023", point("200"), "200", "A", "2023-01-01", "1 Jan 2023")];
    expect(panelSummary(rows([panel({ title: "customs", observed, stated })]))).toBe(
      "Turnover: 240.11 billion US dollars in 2023 on customs; one stated figure.",
    );
  });
});
