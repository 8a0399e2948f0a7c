import { describe, expect, it } from "vitest";
import { duplicatesOf, reportedAt } from "../../../lib/domain/entry-checks/duplicates";
import type { Figure, Statement } from "../../../lib/domain/ledger/statement";
import { figure, period, point, range, rate } from "../../support/ledgers/rows";

const PUTIN = { slug: "vladimir-putin", name: "Vladimir Putin", kind: "person", capacity: null, onBehalfOf: null } as const;
const { slug: _, ...PUTIN_BY_NAME } = PUTIN;

function held(id: string, statedOn: string, figures: readonly Figure[], url = "https://a.example/1"): Statement {
  return { id, statedOn, speakers: [PUTIN], figures, citations: [{ source: { url } }] } as unknown as Statement;
}

function level(id: string, stated = range("220", "230"), text = "2023"): Figure {
  return figure({ id, measure: "level", stated, period: period(text) });
}

function entered(overrides: object = {}) {
  return { statedOn: "2023-12-14", speakers: [PUTIN_BY_NAME], figures: [level("new")], ...overrides };
}

describe("a possible duplicate of a statement", () => {
  it("has a speaker, three days and a number in common with it", () => {
    expect(duplicatesOf(entered(), [held("a", "2023-12-17", [level("x"), level("y", range("200", "210"))])])).toMatchObject([
      { statement: { id: "a" }, figures: ["x"] },
    ]);
  });

  it.each([
    ["a day more apart", {}, held("a", "2023-12-18", [level("x")])],
    ["another speaker", { speakers: [{ ...PUTIN_BY_NAME, name: "Xi Jinping" }] }, held("a", "2023-12-14", [level("x")])],
    ["an institution of the name", { speakers: [{ ...PUTIN_BY_NAME, kind: "institution" }] }, held("a", "2023-12-14", [level("x")])],
    ["another number", {}, held("a", "2023-12-14", [level("x", range("220", "231"))])],
    ["another period", {}, held("a", "2023-12-14", [level("x", range("220", "230"), "2024")])],
    ["another measure", {}, held("a", "2023-12-14", [figure({ id: "x", measure: "growth", stated: rate("30"), period: period("2023") })])],
  ])("is none with %s", (_words, overrides, statement) => {
    expect(duplicatesOf(entered(overrides), [statement])).toEqual([]);
  });

  it("is found by the slug of its speaker too", () => {
    expect(duplicatesOf(entered({ speakers: [PUTIN] }), [held("a", "2023-12-14", [level("x")])])).toHaveLength(1);
  });

  it("is near when only its month is known", () => {
    expect(duplicatesOf(entered(), [held("a", "2023-12", [level("x")])])).toHaveLength(1);
    expect(duplicatesOf(entered(), [held("a", "2023-10", [level("x")])])).toEqual([]);
  });

  it("compares numbers, not digits: 0.22 trillion is 220 billion", () => {
    const trillion = level("x", point("0.22", 12));
    expect(duplicatesOf(entered({ figures: [level("new", point("220", 9))] }), [held("a", "2023-12-14", [trillion])])).toHaveLength(1);
  });

  it("comes first when it repeats more figures", () => {
    const two = { figures: [level("n1"), level("n2", range("1", "2"))] };
    const found = duplicatesOf(entered(two), [
      held("one", "2023-12-14", [level("x")]),
      held("both", "2023-12-13", [level("x"), level("y", range("1", "2"))]),
    ]);
    expect(found.map(({ statement }) => statement.id)).toEqual(["both", "one"]);
  });
});

it("finds statements that cite a URL", () => {
  const statements = [held("a", "2020", [], "https://a.example/1"), held("b", "2020", [], "https://b.example/2")];
  expect(reportedAt(["https://b.example/2"], statements).map(({ id }) => id)).toEqual(["b"]);
  expect(reportedAt([], statements)).toEqual([]);
});
