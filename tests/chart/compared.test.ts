import { describe, expect, it, test } from "vitest";
import { layOutChart } from "../../lib/chart/layout";
import type { Chart } from "../../lib/chart/model/model";
import { pictureParts } from "../../lib/chart/model/picture";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { ChartPlan } from "../../lib/chart/plan/chart-plan";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { illegible } from "./legible";

const WIDTHS = [288, 358, 560, 680, 944, 1200];
const context = { asOf: GENERATED_AS_OF, ledger: 1, today: "2026-06-10", head: 1 };

function planned(main: JudgedIndicator, other: JudgedIndicator, { series = null as string | null, query = {} } = {}): ChartPlan {
  const plan = planIndicatorChart("outturn", main, parseView(query), context, { judged: other, series });
  if (plan === null) throw new Error("There is nothing to draw.");
  return plan;
}

function comparedOf({ description }: ChartPlan) {
  if (description.kind !== "outturn" || description.rows.compared === undefined) throw new Error("Nothing is compared.");
  return description.rows.compared;
}

/** The charts with periods: the main one and the panel, without the strip of all periods. */
function chartsOf({ description }: ChartPlan, width: number): readonly Chart[] {
  return pictureParts(layOutChart(description, { width }))
    .map(({ chart }) => chart)
    .filter(({ slots, value }) => (slots?.length ?? 0) > 0 && value.ticks.length > 0);
}

const rowsOf = ({ table }: ChartPlan) =>
  table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index]])));

describe("a chart compared with another indicator", () => {
  const plan = planned(GENERATED.exact(), GENERATED.tonnes());

  it("has the same periods at the same places, each on a scale and in a unit of its own", () => {
    for (const width of [680, 1200]) {
      const [main, panel, ...rest] = chartsOf(plan, width);
      expect(rest).toEqual([]);
      expect(panel?.slots).toEqual(main?.slots);
      expect(panel?.along.domain).toEqual(main?.along.domain);
      expect(panel?.box.margins.left).toBe(main?.box.margins.left);
      expect(panel?.box.margins.right).toBe(main?.box.margins.right);
      expect(panel?.value.domain).not.toEqual(main?.value.domain);
    }
    expect(comparedOf(plan).unit).toBe("million tonnes");
  });

  it("shows published values alone there: what was stated is of the main chart", () => {
    const [, panel] = chartsOf(plan, 1200);
    expect(panel?.marks.some(({ kind }) => kind === "bar")).toBe(true);
    expect(panel?.marks.some(({ role }) => role === "stated")).toBe(false);
  });

  it("names both in its note, its sources, its summary and the rows of its table", () => {
    expect(plan.note).toContain("Beneath, on its own scale: Exports of goods, Ministry of agriculture, tonnes.");
    expect(plan.description.summary).toContain("Beneath: Exports of goods, Ministry of agriculture, tonnes, in million tonnes:");
    const rows = rowsOf(plan);
    expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(["Census Bureau, US dollars", "Ministry of agriculture, tonnes"]));
    const own = rows.filter(({ basis }) => basis === "Ministry of agriculture, tonnes");
    expect(own.map(({ kind, unit, indicator }) => [kind, unit, indicator])).toEqual(
      own.map(() => ["published", "tonne", "Exports of goods"]),
    );
    expect(own.map(({ period }) => period)).toEqual(["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"]);
  });

  it("keeps the sentence that is quoted", () => {
    const alone = planIndicatorChart("outturn", GENERATED.exact(), parseView({}), context);
    expect(plan.summary).toBe(alone?.summary);
  });

  it("shows and lists the periods of the view's range alone", () => {
    const narrowed = planned(GENERATED.exact(), GENERATED.tonnes(), { query: { from: "2018", to: "2020" } });
    const [main, panel] = chartsOf(narrowed, 1200);
    expect(main?.slots).toHaveLength(3);
    expect(panel?.slots?.map(({ key }) => key)).toEqual(["2018", "2019", "2020"]);
    const periods = rowsOf(narrowed).flatMap(({ basis, period }) => (basis === "Ministry of agriculture, tonnes" ? period : []));
    expect(periods).toEqual(["2018", "2019", "2020"]);
  });

  it("shows the one series that is named, and its name as the heading", () => {
    const other = GENERATED["three bases"]();
    const one = planned(GENERATED.exact(), other, { series: "basis-1" });
    expect(comparedOf(one).bases.map(({ key }) => key)).toEqual(["basis-1"]);
    expect(comparedOf(one).title).toBe("Exports of goods, Statistical office 2, US dollars");
    expect(comparedOf(planned(GENERATED.exact(), other)).bases).toHaveLength(3);
  });

  it("shows growth where no level is published", () => {
    const growth = comparedOf(planned(GENERATED.exact(), GENERATED["growth only"]()));
    expect(growth.measure).toBe("growth");
    expect(growth.unit).toBe("percent over a year earlier");
  });
});

describe("periods of another length", () => {
  it("are matched where shorter ones add up to those of the chart, and that is said", () => {
    const plan = planned(GENERATED.exact(), GENERATED.monthly());
    const [basis] = comparedOf(plan).bases;
    const [year] = basis?.observed ?? [];
    // Twelve months of 2023, the revised ones included: 120 + 9 n + 7 (n mod 3), and 1.3 more for every third.
    expect(year?.slotText).toBe("2023");
    expect(year?.value).toBe("2123200000000");
    expect(plan.note).toContain("Values of longer periods are computed from shorter ones as published.");
  });

  it("have no value where they are longer than those of the chart, and the panel says so", () => {
    const plan = planned(GENERATED.monthly(), GENERATED.tonnes());
    const sentence = "It is published by calendar year, and has no value for a period of this chart.";
    expect(plan.note).toContain(sentence);
    const texts = pictureParts(layOutChart(plan.description, { width: 1200 })).flatMap(({ chart }) =>
      chart.marks.flatMap((mark) => (mark.kind === "label" ? mark.runs.map(({ text }) => text) : [])),
    );
    expect(texts).toContain(sentence);
    expect(rowsOf(plan).some(({ basis }) => basis === "Ministry of agriculture, tonnes")).toBe(false);
  });
});

describe("the chart and the panel beneath it", () => {
  const other = GENERATED["three bases"]();
  const mains: readonly (readonly [string, () => JudgedIndicator])[] = [
    ...SEEDED_INDICATORS.map((slug) => [slug, () => seededJudged(slug, GENERATED_AS_OF)] as const),
    ...Object.entries(GENERATED),
  ];
  test.each(mains)(
    "%s: are legible at every width",
    (_, main) => {
      const { description } = planned(main(), other);
      const problems = WIDTHS.flatMap((width) => illegible(layOutChart(description, { width })).map((problem) => `${width}: ${problem}`));
      expect(problems).toEqual([]);
    },
    60_000,
  );
});
