import { describe, expect, it } from "vitest";
import { groupFigures, groupsOnPage } from "../../lib/compare/groups";
import { sortFigures } from "../../lib/compare/order";
import { outcomesSentence } from "../../lib/compare/outcomes-sentence";
import { type CompareSort, NEWEST_FIRST, nextSort, parseSort, sortQuery } from "../../lib/compare/sort";
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

const sorted = (sort: string | null, direction: string | null = null) => ids(sortFigures(figures, parseSort(sort, direction)));

describe("the order of a comparison", () => {
  it.each([
    [null, null, ["vague", "coming", "floor", "range", "old point"]],
    ["day", "asc", ["old point", "range", "floor", "coming", "vague"]],
    ["period", null, ["coming", "floor", "range", "old point", "vague"]],
    ["period", "asc", ["old point", "floor", "range", "coming", "vague"]],
    ["speaker", null, ["vague", "coming", "range", "floor", "old point"]],
    ["speaker", "desc", ["floor", "old point", "vague", "coming", "range"]],
    ["outcome", null, ["floor", "old point", "range", "coming", "vague"]],
    ["outcome", "desc", ["vague", "coming", "range", "floor", "old point"]],
    ["figure", null, ["vague", "coming", "range", "floor", "old point"]],
    ["outturn.usd", null, ["floor", "range", "old point", "vague", "coming"]],
    ["outturn.usd", "asc", ["old point", "floor", "range", "vague", "coming"]],
    ["difference.usd", null, ["range", "floor", "old point", "vague", "coming"]],
    ["error.usd", null, ["range", "old point", "vague", "coming", "floor"]],
    ["error.usd", "asc", ["old point", "range", "vague", "coming", "floor"]],
    ["error.other", null, ["vague", "coming", "floor", "range", "old point"]],
  ] as const)("by %s %s: equal rows newest first, rows without a value last", (sort, direction, expected) => {
    expect(sorted(sort, direction)).toEqual(expected);
  });

  it("never compares numbers of different units", () => {
    const { figures: mixed } = judgedOf(
      [
        said("growth", "2023-01-01", "anna", { measure: "growth", over: "yearEarlier", unit: null, stated: point("900", 0) }),
        said("level", "2023-01-02", "anna", { stated: point("2") }),
        said("yuan", "2023-01-03", "anna", { stated: point("3"), unit: "CNY" }),
        said("higher", "2023-01-04", "anna", { stated: point("4") }),
      ],
      [],
      "2026-01-01",
    );
    expect(ids(sortFigures(mixed, parseSort("figure", "desc")))).toEqual(["yuan", "higher", "level", "growth"]);
    expect(ids(sortFigures(mixed, parseSort("figure", "asc")))).toEqual(["yuan", "level", "higher", "growth"]);
  });
});

describe("the order in an address", () => {
  it.each<[CompareSort, ReturnType<typeof sortQuery>]>([
    [NEWEST_FIRST, { sort: null, direction: null }],
    [
      { name: "day", basis: null, direction: "asc" },
      { sort: null, direction: "asc" },
    ],
    [
      { name: "speaker", basis: null, direction: "asc" },
      { sort: "speaker", direction: null },
    ],
    [
      { name: "error", basis: "usd-2", direction: "asc" },
      { sort: "error.usd-2", direction: "asc" },
    ],
  ])("%j is written without its defaults, and read back", (sort, query) => {
    expect(sortQuery(sort)).toEqual(query);
    expect(parseSort(query.sort, query.direction)).toEqual(sort);
  });

  it("ignores what it does not know", () => {
    for (const text of ["rank", "error", "error.", "day.usd", "error.a b"]) expect(parseSort(text, "sideways")).toEqual(NEWEST_FIRST);
  });

  it("a heading leads to its column, and from there to the other direction and back", () => {
    const first = nextSort({ name: "error", basis: "usd" }, NEWEST_FIRST);
    expect(first).toEqual({ name: "error", basis: "usd", direction: "desc" });
    const second = nextSort({ name: "error", basis: "usd" }, first);
    expect(second.direction).toBe("asc");
    expect(nextSort({ name: "error", basis: "usd" }, second)).toEqual(first);
    expect(nextSort({ name: "error", basis: "other" }, second)).toEqual({ name: "error", basis: "other", direction: "desc" });
  });
});

describe("groups of a comparison", () => {
  it("keep their own order, with rows in the requested order", () => {
    const groups = groupFigures(sortFigures(figures, parseSort("outcome", null)), "period");
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
    const groups = groupFigures(sortFigures(figures, NEWEST_FIRST), "period");
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

  it("are told in a sentence, without a share", () => {
    expect(outcomesSentence(figures)).toBe(
      "Five figures: the actual lies above one and within two; one is not known yet; one cannot be judged.",
    );
    expect(outcomesSentence([])).toBe("No figures.");
    const only = (...wanted: readonly string[]) =>
      outcomesSentence(
        figures.filter(({ figure: { id } }) => wanted.includes(id)),
        " about trade",
      );
    expect(only("range")).toBe("One figure about trade: the actual lies above it.");
    expect(only("floor", "old point")).toBe("Two figures about trade: the actual lies within all of them, or is as stated.");
    expect(only("coming")).toBe("One figure about trade: it is not known yet.");
    expect(only("vague")).toBe("One figure about trade: it cannot be judged.");
  });

  it("fit a group in one line, also an empty one", () => {
    expect(groupTotalsText(figures)).toBe("five figures: 2 within or as stated, 1 above, 1 not known yet, 1 cannot be judged");
    expect(groupTotalsText([])).toBe("no figures");
  });
});
