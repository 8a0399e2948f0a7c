import { describe, expect, it } from "vitest";
import { filterFigures, parseFigureFilter } from "../../lib/input/query/figure-filter";
import { judgedOf, speaker } from "../support/ledgers/judged";
import { atLeast, figure } from "../support/ledgers/rows";

const { figures } = judgedOf(
  [
    { figure: figure({ id: "range", statement: "a", statedOn: "2023-10-20" }), speakers: [speaker("anna", "ministry")] },
    { figure: figure({ id: "floor", statement: "b", statedOn: "2023-12-14", stated: atLeast("200") }), speakers: [speaker("ministry")] },
  ],
  [],
  "2026-01-01",
);

function left(query: Record<string, string>) {
  const filter = parseFigureFilter(query);
  return filter.ok ? filterFigures(figures, filter.value).map(({ figure: { id } }) => id) : filter.issues.map(({ path }) => path[0]);
}

describe("a filter of figures", () => {
  it.each([
    [{ shape: "floor" }, ["floor"]],
    [{ institution: "ministry" }, ["range", "floor"]],
    [{ institution: "anna" }, ["range"]],
    [{ from: "2023-12-14" }, ["floor"]],
    [{ to: "2023-12-13" }, ["range"]],
    [{ from: "2023-10", to: "2023-10" }, ["range"]],
    [{ from: "2024" }, []],
  ])("%j selects %j", (query, expected) => {
    expect(left(query as Record<string, string>)).toEqual(expected);
  });

  it.each([
    [{ shape: "wish" }, "shape"],
    [{ from: "tomorrow" }, "from"],
    [{ to: "2023-13" }, "to"],
  ])("refuses %j", (query, path) => {
    expect(left(query as Record<string, string>)).toEqual([path]);
  });
});
