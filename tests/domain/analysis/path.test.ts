import { expect, it } from "vitest";
import { pathOf } from "../../../lib/domain/analysis/path";
import { judgeIndicator } from "../../../lib/domain/judging/judged-indicator";
import { foundingFacts } from "../../support/ledgers/founding-facts";
import { figure, point, range } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";
const judged = judgeIndicator(foundingFacts, TODAY);

it("lists every figure about the level of 2023 by day, each compared with its speaker's previous figure", () => {
  const path = pathOf(judged.figures, "2023", "level");
  const steps = path.map(({ statedOn, speakers, towards }) => {
    const { "turnover-gacc-usd": customs, "turnover-russia-usd": russia } = towards;
    return [statedOn, speakers[0]?.slug, customs, russia];
  });
  // Errors on customs' 240.11 and on the Russian side's 227.8.
  expect(steps).toEqual([
    ["2022-10-26", "pavel-kalmychek", null, null],
    ["2023-03-19", "vladimir-putin", null, null],
    ["2023-03-21", "vladimir-putin", null, null],
    ["2023-03-21", "mikhail-mishustin", null, null],
    ["2023-03-21", "igor-morgulov", null, null],
    // 200 again: as far.
    ["2023-05-23", "mikhail-mishustin", null, null],
    // 200, his first without an open bound.
    ["2023-10-16", "vladimir-putin", null, null],
    ["2023-10-18", "vladimir-putin", null, null],
    ["2023-10-20", "maxim-reshetnikov", null, null],
    ["2023-10-20", "maxim-reshetnikov", null, null],
    ["2023-10-25", "ruslan-davydov", null, null],
    ["2023-11-20", "andrey-belousov", null, null],
    ["2023-12-08", "ruslan-davydov", null, null],
    // 225 after 200: 15.11 after 40.11; 2.8 after 27.8.
    ["2023-12-14", "vladimir-putin", true, true],
    ["2023-12-14", "vladimir-putin", null, null],
    // 227: 13.11; 0.8.
    ["2024-05-16", "vladimir-putin", true, true],
    // 240 the same day, in another statement: 0.11; 12.2.
    ["2024-05-16", "vladimir-putin", true, false],
    ["2024-07-22", "denis-manturov", null, null],
  ]);
});

it("gives readings, and null for `towards` without an outturn", () => {
  const path = pathOf(judgeIndicator(foundingFacts, "2023-12-14").figures, "2023", "level");
  expect(path.at(-2)).toMatchObject({ reading: { low: "219500000000", high: "230500000000" }, towards: { "turnover-gacc-usd": null } });
  expect(path.at(-1)).toMatchObject({ reading: { low: "200000000000", high: null, inclusive: false } });
  expect(path.every(({ towards }) => towards["turnover-gacc-cny"] === null)).toBe(true);
});

it("keeps measures and periods apart", () => {
  expect(pathOf(judged.figures, "2023", "growth").map(({ statedOn }) => statedOn)).toEqual(["2023-12-14", "2024-05-16", "2024-07-22"]);
  expect(pathOf(judged.figures, "2031", "level")).toEqual([]);
});

it("links a figure to the one that it restates", () => {
  const said = foundingFacts.statements[0]!;
  const first = figure({ id: "first", statement: said.id, statedOn: said.statedOn, stated: point("200") });
  const again = figure({ id: "again", statement: "later", statedOn: "2023-12-14", stated: range("220", "230"), restates: "first" });
  const statements = [
    { ...said, figures: [first] },
    { ...said, id: "later", statedOn: "2023-12-14", knownOn: "2023-12-14", figures: [again] },
  ];
  const path = pathOf(judgeIndicator({ ...foundingFacts, statements }, TODAY).figures, "2023", "level");
  expect(path[0]).not.toHaveProperty("restates");
  expect(path[1]).toMatchObject({ figure: "again", restates: "first", towards: { "turnover-gacc-usd": true } });
});
