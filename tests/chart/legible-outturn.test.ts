import { describe, expect, test } from "vitest";
import { layOutChart } from "../../lib/chart/layout";
import type { ChartDescription } from "../../lib/chart/model/description";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { illegible } from "./legible";

const WIDTHS = [288, 328, 358, 430, 560, 680, 736, 944, 1200, 1520];
/** Many labels at ten widths. */
const TIMEOUT = 120_000;
const MEASURES = [null, "level", "growth", "change"] as const;

/** What is illegible on the main chart in every measure, with its own period and an early one chosen, as "measure, period, width: what". */
function problemsOf(judged: JudgedIndicator, asOf: string): readonly string[] {
  const context = { asOf, ledger: 1, today: "2026-11-29", head: 1 };
  const rowsOf = (query: Record<string, string>) => {
    const plan = planIndicatorChart("outturn", judged, parseView(query), context);
    return plan?.description.kind === "outturn" ? plan.description : null;
  };
  const all = MEASURES.flatMap((measure) => rowsOf(measure === null ? {} : { measure }) ?? []);
  const distinct = [...new Map(all.map((one) => [one.rows.measure, one])).values()];
  const early = distinct.flatMap(({ rows }) => rowsOf({ measure: rows.measure, period: rows.periods[1]?.key ?? "" }) ?? []);
  return [...distinct, ...early].flatMap((description) => problemsIn(description));
}

type Described = Extract<ChartDescription, { kind: "outturn" }>;

function problemsIn(description: Described, widths: readonly number[] = WIDTHS): readonly string[] {
  const { measure, period, view } = description.rows;
  return widths.flatMap((width) =>
    illegible(layOutChart(description, { width })).map(
      (problem) => `${measure}, ${period}, ${view.scale} ${view.range} ${view.off}, ${width}: ${problem}`,
    ),
  );
}

/** The same with other scales, a basis off and a range, on a phone and on a wide screen. */
function problemsOfViews(judged: JudgedIndicator, asOf: string): readonly string[] {
  const context = { asOf, ledger: 1, today: "2026-11-29", head: 1 };
  const basis = judged.history.series.map(({ series }) => `basis:${series.slug}`);
  const views = [
    { scale: "fitted" },
    { scale: "log" },
    { as: "index", scale: "fitted" },
    { as: "percent" },
    { off: basis.slice(0, 1), scale: "log" },
    { off: basis },
    { from: "2019", to: "2021", scale: "fitted" },
  ];
  return views.flatMap((query) => {
    const plan = planIndicatorChart("outturn", judged, parseView(query), context);
    return plan?.description.kind === "outturn" ? problemsIn(plan.description, [358, 736, 1200]) : [];
  });
}

describe("the main chart of an indicator of the seed", () => {
  test.each(SEEDED_INDICATORS)(
    "%s is legible at every width",
    (slug) => {
      expect(problemsOf(seededJudged(slug), "2026-11-29")).toEqual([]);
    },
    TIMEOUT,
  );

  test.each(SEEDED_INDICATORS)("%s is legible on every scale, in a range and with a basis off", (slug) => {
    expect(problemsOfViews(seededJudged(slug), "2026-11-29")).toEqual([]);
  });
});

describe("the main chart of a generated ledger", () => {
  test.each(Object.entries(GENERATED))(
    "with %s is legible at every width",
    (_, ledger) => {
      expect(problemsOf(ledger(), GENERATED_AS_OF)).toEqual([]);
      expect(problemsOfViews(ledger(), GENERATED_AS_OF)).toEqual([]);
    },
    TIMEOUT,
  );
});
