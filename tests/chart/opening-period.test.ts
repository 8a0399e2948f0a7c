import { describe, expect, it } from "vitest";
import { chooseFigure } from "@/lib/chart/outturn/build/choose-figure";
import { periodKinds } from "@/lib/chart/outturn/build/period-kinds";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { chosenFigure } from "@/lib/chart/plan/period-plans";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Outcome } from "@/lib/domain/judging/outcome";
import { formatStated } from "@/lib/format/numbers";
import { parseView } from "@/lib/input/query/view";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

function opening(slug: string, query: Record<string, string> = {}) {
  const judged = seededJudged(slug);
  const chosen = chosenFigure(judged, resolveView(judged, parseView(query)));
  if (chosen === null) return null;
  const { figure } = chosen;
  return [figure.period?.text, formatStated(figure.stated, figure.measure, figure.unit, "short")];
}

describe("the period and figure that a page opens on", () => {
  it.each([
    ["turnover", "2023", "$220–230bn"],
    ["world-merchandise-trade-volume", "2024", "+2.7%"],
    ["india-merchandise-exports", "2022-04/2023-03", "$450–500bn"],
  ])("of %s are %s and %s, which two bases or two releases judge differently", (slug, period, figure) => {
    expect(opening(slug)).toEqual([period, figure]);
  });

  it("are those that the address names", () => {
    expect(opening("turnover", { period: "2020" })?.[0]).toBe("2020");
    const { figures } = seededJudged("turnover");
    const target = figures.find(({ figure }) => figure.measure === "level" && figure.period?.text === "2024");
    expect(opening("turnover", { figure: target?.figure.id ?? "" })?.[0]).toBe("2024");
  });
});

type Told = {
  readonly id: string;
  readonly year: number;
  readonly outcomes: readonly Outcome[];
  readonly turned?: boolean;
  readonly shape?: string;
};

/** A figure about a year with an outcome on each basis, in order. */
function told({ id, year, outcomes, turned = false, shape = "point" }: Told): JudgedFigure {
  const decided = outcomes.filter((one) => ["below", "within", "above"].includes(one));
  return {
    figure: { id, period: { text: String(year), first: `${year}-01-01`, last: `${year}-12-31` }, stated: { shape } },
    headline: { outcome: new Set(decided).size > 1 ? "depends" : (decided[0] ?? "pending") },
    evaluations: outcomes.map((outcome, index) => ({
      series: `s${index}`,
      counts: true,
      outcome,
      first: { outcome: turned ? "below" : outcome },
      latest: { outcome },
    })),
  } as unknown as JudgedFigure;
}

const choose = (stated: readonly Told[], period: string | null = null) =>
  chooseFigure(stated.map(told), "s0", { period, figure: null })?.figure.id;

describe("without a period in the address", () => {
  it("the newest period decided on two bases comes before a newer one decided on one", () => {
    expect(
      choose([
        { id: "a", year: 2020, outcomes: ["above", "above"] },
        { id: "b", year: 2021, outcomes: ["above", "pending"] },
        { id: "c", year: 2022, outcomes: ["pending", "pending"] },
      ]),
    ).toBe("a");
  });

  it("a period that many newer ones were decided after is too old", () => {
    const newer = [2016, 2017, 2018, 2019, 2020].map((year): Told => ({ id: `y${year}`, year, outcomes: ["above", "pending"] }));
    expect(choose([{ id: "old", year: 2010, outcomes: ["above", "below"] }, ...newer])).toBe("y2020");
  });

  it("an indeterminate outcome opens only where nothing is decided", () => {
    expect(
      choose([
        { id: "a", year: 2020, outcomes: ["indeterminate"] },
        { id: "b", year: 2021, outcomes: ["pending"] },
      ]),
    ).toBe("a");
    expect(choose([{ id: "b", year: 2021, outcomes: ["pending"] }])).toBeUndefined();
  });
});

describe("of one period's figures", () => {
  const above: Told = { id: "above", year: 2020, outcomes: ["above", "above"] };
  const depends: Told = { id: "depends", year: 2020, outcomes: ["above", "within"] };
  const turned: Told = { id: "turned", year: 2020, outcomes: ["within", "within"], turned: true };
  const floor: Told = { id: "floor", year: 2020, outcomes: ["above", "above"], shape: "floor" };

  it.each([
    [[depends, turned, above], "depends"],
    [[turned, above, floor], "turned"],
    [[above, floor], "above"],
    [[floor], "floor"],
  ])("%# one that the bases judge differently comes first, then one that a revision turned, then a point or range", (stated, id) => {
    expect(choose(stated)).toBe(id);
    expect(choose(stated, "2020")).toBe(id);
  });
});

describe("the kinds of periods that can be chosen", () => {
  it.each([
    ["turnover", ["Years", "Half-years", "Quarters", "Months"]],
    ["india-merchandise-exports", ["Fiscal years", "Half-years"]],
    ["world-merchandise-trade-volume", ["Years", "Half-years", "Quarters"]],
  ])("of %s are %j, each with its newest period", (slug, names) => {
    const judged = seededJudged(slug);
    const kinds = periodKinds(judged, resolveView(judged, parseView({})));
    expect(kinds.map(({ name }) => name)).toEqual(names);
    for (const { newest } of kinds) expect(newest).toMatch(/^\d{4}/);
  });
});
