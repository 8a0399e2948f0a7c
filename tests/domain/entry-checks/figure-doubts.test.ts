import { describe, expect, it } from "vitest";
import { enteredFigures } from "../../../lib/domain/entry-checks/entered-figures";
import { figureDoubts } from "../../../lib/domain/entry-checks/figure-doubts";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { aStatement } from "../../support/bodies";
import { foundingHistory } from "../../support/ledgers/founding";
import { figure, indicator, observation, period, point, range, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";
const LEVEL = figure({ id: "0", stated: range("220", "230") });
const GROWTH = figure({ id: "1", position: 1, measure: "growth", over: "yearEarlier", stated: rate("30") });

function kinds(...figures: readonly Figure[]) {
  return figureDoubts(figures, foundingHistory(), TODAY).map(({ kind }) => kind);
}

describe("the founding sentence", () => {
  it("has a growth and a level that agree on no base", () => {
    const [doubt] = figureDoubts([LEVEL, GROWTH], foundingHistory(), TODAY);
    expect(doubt).toMatchObject({ kind: "disagree", figure: { id: "0" }, growth: { id: "1" } });
    expect(doubt?.kind === "disagree" && doubt.bases.map(({ series }) => series)).toEqual(["turnover-gacc-usd", "turnover-russia-usd"]);
  });

  it("raises no other doubt, and none when they agree on one base", () => {
    expect(kinds(LEVEL, GROWTH)).toEqual(["disagree"]);
    // 20% over 190.271 is 228.3.
    expect(kinds(LEVEL, { ...GROWTH, stated: rate("20") })).toEqual([]);
  });
});

describe("a level", () => {
  it.each([
    ["ten times what is held", point("2250")],
    ["a tenth of it", point("22.5")],
    ["of another magnitude", range("220", "230", 6)],
  ])("%s is worth a second look", (_words, stated) => {
    expect(kinds({ ...LEVEL, stated })).toEqual(["tenfold"]);
  });

  it("of twice its neighbours is not doubted", () => {
    expect(kinds({ ...LEVEL, stated: point("450") })).toEqual([]);
  });

  it("is compared only with series in its own unit", () => {
    expect(kinds({ ...LEVEL, unit: "EUR", stated: point("2250") })).toEqual(["unit"]);
  });

  it("names the series and the neighbour", () => {
    const [doubt] = figureDoubts([{ ...LEVEL, stated: point("22.5") }], foundingHistory(), TODAY);
    expect(doubt).toMatchObject({ kind: "tenfold", series: "turnover-gacc-usd", neighbour: { period: { text: "2022" } } });
  });
});

describe("a unit", () => {
  it("that no series has is reported with the units they have", () => {
    const [doubt] = figureDoubts([{ ...LEVEL, unit: "EUR" }], foundingHistory(), TODAY);
    expect(doubt).toMatchObject({ kind: "unit", units: ["USD", "CNY"] });
  });

  it("that is missing is reported for a level and a change, not for a growth", () => {
    expect(kinds({ ...LEVEL, unit: null })).toEqual(["noUnit"]);
    expect(kinds({ ...LEVEL, unit: null, measure: "change", over: "yearEarlier" })).toEqual(["noUnit"]);
  });

  it("is not reported without a series, or without a unit in the words", () => {
    expect(figureDoubts([{ ...LEVEL, unit: "EUR" }], buildHistory(indicator(), [], []), TODAY)).toEqual([]);
    expect(kinds({ ...GROWTH, unit: null })).toEqual([]);
  });
});

describe("a period that was published before", () => {
  const history = buildHistory(
    indicator(),
    [series()],
    [observation("2022", "2023-01-13", { value: point("190.27"), growth: rate("8.7") })],
  );
  const late = figure({ period: period("2022"), stated: point("190"), statedOn: "2023-02-01" });

  it("makes a projection look like a reported figure", () => {
    expect(figureDoubts([late], history, TODAY)).toMatchObject([{ kind: "published", series: "usd", releasedOn: "2023-01-13" }]);
  });

  it("is not reported for a reported figure, before the release, or on its day", () => {
    expect(figureDoubts([{ ...late, nature: "reported" }], history, TODAY)).toEqual([]);
    expect(figureDoubts([{ ...late, statedOn: "2023-01-10" }], history, TODAY)).toEqual([]);
    expect(figureDoubts([{ ...late, statedOn: "2023-01-13" }], history, TODAY)).toEqual([]);
  });

  it("is reported for a growth with the published growth", () => {
    const growth = { ...late, measure: "growth" as const, over: "yearEarlier", stated: rate("8"), unit: null };
    expect(figureDoubts([growth], history, TODAY)).toMatchObject([{ kind: "published", value: { value: { digits: "8.7" } } }]);
  });

  it("is not reported for a level in another unit", () => {
    expect(figureDoubts([{ ...late, unit: "CNY" }], history, TODAY).map(({ kind }) => kind)).toEqual(["unit"]);
  });
});

describe("a reported figure for a period that was not over", () => {
  const reported = { ...LEVEL, nature: "reported" as const, statedOn: "2023-12-14", knownOn: "2023-12-14" };

  it("is doubted until the last day of the period", () => {
    expect(figureDoubts([reported], foundingHistory(), TODAY)).toMatchObject([{ kind: "early", figure: { id: "0" } }]);
    expect(kinds({ ...reported, statedOn: "2023-12-31", knownOn: "2023-12-31" })).toEqual([]);
  });

  it("is not doubted of a projection, of a part that was over, or without a period", () => {
    expect(kinds(LEVEL)).toEqual([]);
    expect(kinds({ ...reported, period: period("2023-01/2023-11") })).toEqual([]);
    expect(kinds({ ...reported, period: null })).toEqual([]);
  });
});

describe("a figure of exactly zero", () => {
  it("is doubted beside recorded values, as a level only", () => {
    const [doubt] = figureDoubts([{ ...LEVEL, stated: point("0") }], foundingHistory(), TODAY);
    expect(doubt).toMatchObject({ kind: "zero", series: "turnover-gacc-usd", neighbour: { period: { text: "2022" } } });
    expect(kinds({ ...GROWTH, stated: rate("0") })).toEqual([]);
    expect(figureDoubts([{ ...LEVEL, stated: point("0") }], buildHistory(indicator(), [series()], []), TODAY)).toEqual([]);
  });
});

describe("the words of a figure", () => {
  it.each([
    ["a share in place of an amount", "15% of all trade", ["share"]],
    ["another currency", "220 to 230 billion yuan", ["wordsUnit"]],
    ["its own currency", "$220-230 billion", []],
    ["no unit", "220 to 230", []],
    ["a growth beside the amount", "grow by 30 percent to 220-230", []],
  ])("may name %s", (_, words, expected) => {
    expect(kinds({ ...LEVEL, words })).toEqual(expected);
  });
});

it("reads the figures of a statement that is not recorded yet, by their positions", () => {
  const figures = enteredFigures(aStatement({ statedOn: "2023-12" }), "2026-03-11");
  expect(figures).toMatchObject([
    { id: "0", position: 0, statedOn: "2023-12", knownOn: "2023-12-31", period: { text: "2023" }, citations: ["0"] },
  ]);
});
