import { describe, expect, it } from "vitest";
import { buildOutturnRows } from "@/lib/chart/outturn/build/build-outturn-rows";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { outturnPlan } from "@/lib/chart/outturn/outturn-plan";
import { levelsPlan } from "@/lib/chart/panels/levels-plan";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { parseView } from "@/lib/input/query/view";
import { release, statement } from "../components/rows";
import { figure, indicator, observation, period, point, series } from "../support/ledgers/rows";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const context = { asOf: "2026-11-29", ledger: 218, today: "2026-11-29", head: 218 };
const VALUES = { customs: { "2014": "80", "2015": "60", "2016": "90", "2017": "91" }, russia: { "2015": "40", "2016": "41.5" } };

/** Two bases in dollars; "about 70" of 2018 is no number. */
const judged = judgeIndicator(
  {
    indicator: indicator(),
    series: [series({ slug: "customs", title: "Customs, dollars" }), series({ slug: "russia", title: "Russia, dollars" })],
    statements: [statement({ figures: [figure({ period: period("2016"), stated: point("100") })] })],
    releases: [
      release({
        observations: [
          ...Object.entries(VALUES).flatMap(([slug, values]) =>
            Object.entries(values).map(([year, digits]) =>
              observation(year, "2020-01-14", { id: `${slug}-${year}`, series: slug, value: point(digits) }),
            ),
          ),
          observation("2018", "2020-01-14", { id: "hedged", series: "customs", value: point("70", 9, "about") }),
        ],
        releasedOn: "2020-01-14",
      }),
    ],
  },
  "2026-11-29",
);

const rowsOf = (query: Record<string, string>) => buildOutturnRows(judged, resolveView(judged, parseView(query)), context);
const valuesOf = (query: Record<string, string>) =>
  rowsOf(query).bases.map(({ observed }) => Object.fromEntries(observed.map(({ slot, label }) => [slot.text, label])));

describe("an index", () => {
  it("is 100 in the first year that all bases have, and counts the others by it", () => {
    const rows = rowsOf({ as: "index" });
    expect(rows).toMatchObject({ unit: "index, 2015 = 100", multiplier: 0, transform: "index", measure: "level" });
    expect(valuesOf({ as: "index" })).toEqual([
      { "2014": "133.3", "2015": "100", "2016": "150", "2017": "151.7" },
      { "2015": "100", "2016": "103.8" },
    ]);
  });

  it("is rounded once, to twenty digits", () => {
    expect(rowsOf({ as: "index" }).bases[0]?.observed.map(({ value }) => value)).toEqual([
      "133.33333333333333333",
      "100",
      "150",
      "151.66666666666666667",
    ]);
  });

  it("takes the base that is asked for, or the first of the range", () => {
    expect(rowsOf({ as: "index", base: "2017" }).unit).toBe("index, 2017 = 100");
    expect(rowsOf({ as: "index", from: "2016" }).unit).toBe("index, 2016 = 100");
    // Only customs have 2017: Russia has no value in it.
    expect(valuesOf({ as: "index", base: "2017" })).toEqual([{ "2014": "87.9", "2015": "65.9", "2016": "98.9", "2017": "100" }]);
  });
});

describe("percent over a year earlier", () => {
  it("is computed from the levels, where the year before has one", () => {
    expect(rowsOf({ as: "percent" })).toMatchObject({ unit: "percent over a year earlier", transform: "percent", measure: "growth" });
    expect(valuesOf({ as: "percent" })).toEqual([{ "2015": "−25", "2016": "+50", "2017": "+1.1" }, { "2016": "+3.8" }]);
  });
});

describe("a transform", () => {
  it.each(["index", "percent"])("leaves out what was stated, and says so (%s)", (as) => {
    const plan = outturnPlan(judged, parseView({ as }), context)!;
    expect(rowsOf({ as }).stated).toEqual([]);
    expect(plan.note).toContain("Stated figures are left out");
    const at = (name: string) => plan.table.columns.findIndex((column) => column.name === name);
    expect(new Set(plan.table.rows.map((row) => row[at("kind")]))).toEqual(new Set(["computed"]));
    expect(new Set(plan.table.rows.map((row) => row[at("unit")]))).toEqual(new Set([rowsOf({ as }).unit]));
  });

  it("is not made of growth, nor of a rate", () => {
    const growth = seededJudged("world-merchandise-trade-volume");
    const rows = buildOutturnRows(growth, resolveView(growth, parseView({ as: "index", measure: "growth" })), context);
    expect(rows).toMatchObject({ transform: null, unit: "percent over a year earlier" });
    expect(rows.stated.length).toBeGreaterThan(0);
  });

  it("is made on each basis in a panel", () => {
    const india = seededJudged("india-merchandise-exports");
    const plan = levelsPlan(india, parseView({ as: "percent", series: "*" }), context)!;
    expect(plan.description.kind === "panels" && plan.description.rows.panels.every(({ transform }) => transform === "percent")).toBe(true);
    expect(plan.note).toContain("Percent over a year earlier");
  });
});
