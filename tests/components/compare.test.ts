import { describe, expect, it } from "vitest";
import { groupFigures, groupsOnPage } from "../../lib/compare/groups";
import { sortFigures } from "../../lib/compare/order";
import { groupTotalsText, headlineTotals, shapeTotals } from "../../lib/compare/totals";
import { judgedOf, speaker } from "../support/ledgers/judged";
import { atLeast, figure, observation, period, point } from "../support/ledgers/rows";

/** 2022 came to 190, 2023 to 240; 2024 is not held. */
const { figures } = judgedOf(
  [
    said("old point", "2022-05-01", "boris", { period: period("2022"), stated: point("190") }),
    said("range", "2023-12-14", "anna", {}),
    said("floor", "2023-12-15", "boris", { stated: atLeast("200") }),
    said("coming", "2023-12-16", "anna", { period: period("2024") }),
    said("vague", "2023-12-17", "anna", { period: null }),
  ],
  [observation("2022", "2023-01-13", { value: point("190") }), observation("2023", "2024-01-12", { value: point("240") })],
  "2026-01-01",
);

function said(id: string, statedOn: string, by: string, overrides: Partial<ReturnType<typeof figure>>) {
  return { figure: figure({ id, statement: id, statedOn, ...overrides }), speakers: [speaker(by)] };
}

const ids = (rows: readonly (typeof figures)[number][]) => rows.map(({ figure: { id } }) => id);

describe("the order of a comparison", () => {
  it.each([
    ["day", ["vague", "coming", "floor", "range", "old point"]],
    ["period", ["coming", "floor", "range", "old point", "vague"]],
    ["speaker", ["vague", "coming", "range", "floor", "old point"]],
    ["outcome", ["floor", "old point", "range", "coming", "vague"]],
  ] as const)("by %s, equal rows newest first", (order, expected) => {
    expect(ids(sortFigures(figures, order))).toEqual(expected);
  });
});

describe("groups of a comparison", () => {
  it("keep their own order, with rows in the requested order", () => {
    const groups = groupFigures(sortFigures(figures, "outcome"), "period");
    expect(groups.map(({ title, figures: rows }) => [title, ids(rows)])).toEqual([
      ["2024", ["coming"]],
      ["2023", ["floor", "range"]],
      ["2022", ["old point"]],
      ["No period", ["vague"]],
    ]);
  });

  it("are sorted by name when grouped by speaker", () => {
    expect(groupFigures(figures, "speaker").map(({ title }) => title)).toEqual(["anna", "boris"]);
  });

  it("keep the count of all their rows when a page shows some", () => {
    const groups = groupFigures(sortFigures(figures, "day"), "period");
    const [first, second, ...rest] = groupsOnPage(
      groups,
      ids(figures).flatMap((id) => figures.filter((one) => id === "coming" && one.figure.id === id)),
    );
    expect([first?.title, first?.rows.length, second, rest]).toEqual(["2024", 1, undefined, []]);
    const [year] = groupsOnPage(
      groups,
      figures.filter((one) => one.figure.id === "floor"),
    );
    expect([year?.rows.length, year?.figures.length]).toEqual([1, 2]);
  });
});

describe("totals of a comparison", () => {
  it("add up to n, with each shape counted separately", () => {
    const { n, counts } = headlineTotals(figures);
    expect(n).toBe(5);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(shapeTotals(figures)).toEqual(["points: 1 of 1 within", "ranges: 0 of 1 within", "floors: 1 of 1 within"]);
  });

  it("fit a group in one line, also an empty one", () => {
    expect(groupTotalsText(figures)).toBe("five figures: 2 within or as stated, 1 above, 1 pending, 1 not comparable");
    expect(groupTotalsText([])).toBe("no figures");
  });
});
