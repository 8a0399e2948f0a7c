import { describe, expect, test } from "vitest";
import { layOutChart } from "../../lib/chart/layout";
import { pictureParts } from "../../lib/chart/model/picture";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { IndicatorChart } from "../../lib/chart/plan/chart-names";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const CHARTS: readonly IndicatorChart[] = ["levels", "close-up", "path", "to-date", "vintages", "then-now"];
const context = { asOf: GENERATED_AS_OF, ledger: 1, today: "2026-06-10", head: 1 };

/** All texts of a chart, its axis included. */
function textsOf(chart: IndicatorChart, judged: JudgedIndicator): readonly string[] {
  const plan = planIndicatorChart(chart, judged, parseView({ measure: "level" }), context);
  if (plan === null) return [];
  return pictureParts(layOutChart(plan.description, { width: 944 })).flatMap(({ chart: { marks, value } }) => [
    value.unit,
    ...value.ticks.map(({ text }) => text),
    ...marks.flatMap((mark) => (mark.kind === "label" ? mark.runs.map(({ text }) => text) : [])),
  ]);
}

const allTexts = (judged: JudgedIndicator) => CHARTS.flatMap((chart) => textsOf(chart, judged));
/** 1,000,000 and more. */
const LONG_NUMBER = /\d,\d{3},\d{3}/;

describe("the numbers of every kind of chart", () => {
  test.each([
    ["exact values to the dollar", () => GENERATED.exact(), "billion US dollars"],
    ["exact values of the seed", () => seededJudged("phase-one-agriculture", GENERATED_AS_OF), "billion US dollars"],
    ["values of an index", () => GENERATED.index(), "index"],
    ["tonnes", () => GENERATED.tonnes(), "million tonnes"],
    ["persons", () => GENERATED.persons(), "thousand persons"],
    ["barrels a day", () => GENERATED["barrels a day"](), "million barrels a day"],
  ] as const)("%s stand at the power of ten that a reader would use", (_, ledger, unit) => {
    const texts = allTexts(ledger());
    expect(texts.filter((text) => LONG_NUMBER.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith(unit))).toBe(true);
    expect(texts.filter((text) => /illion index/.test(text))).toEqual([]);
  });

  test("tell two releases of an exact value apart", () => {
    const labels = textsOf("vintages", GENERATED.exact()).filter((text) => /^4\d\.\d{3}$/.test(text));
    expect(new Set(labels).size).toBe(2);
  });

  test("name a basis without the title of the indicator", () => {
    const plan = planIndicatorChart("then-now", seededJudged("world-merchandise-trade-volume", GENERATED_AS_OF), parseView({}), context)!;
    expect(plan.title).toBe("World merchandise trade volume, WTO: then and now");
  });
});
