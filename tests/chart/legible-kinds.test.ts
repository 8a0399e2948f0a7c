import { describe, expect, test } from "vitest";
import { layOutChart } from "../../lib/chart/layout";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { IndicatorChart } from "../../lib/chart/plan/chart-names";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { illegible } from "./legible";

const WIDTHS = [288, 358, 680, 736, 944, 1200, 1520];
const CHARTS: readonly IndicatorChart[] = ["path", "close-up", "vintages", "to-date", "then-now", "levels", "growth"];
const MEASURES = ["level", "growth"] as const;
const context = { asOf: GENERATED_AS_OF, ledger: 1, today: "2026-06-10", head: 1 };

/** Twelve panels of many labels at seven widths. */
const TIMEOUT = 120_000;

/** What is illegible on the charts of an indicator, as "chart, measure, width: what". */
function problemsOf(judged: JudgedIndicator): { readonly drawn: number; readonly problems: readonly string[] } {
  const plans = CHARTS.flatMap((chart) =>
    MEASURES.flatMap((measure) => {
      const plan = planIndicatorChart(chart, judged, parseView({ measure }), context);
      return plan === null ? [] : [{ name: `${chart}, ${measure}`, description: plan.description }];
    }),
  );
  const problems = plans.flatMap(({ name, description }) =>
    WIDTHS.flatMap((width) => illegible(layOutChart(description, { width })).map((problem) => `${name}, ${width}: ${problem}`)),
  );
  return { drawn: plans.length, problems };
}

describe("the charts of an indicator of the seed", () => {
  test.each(SEEDED_INDICATORS)(
    "%s are legible at every width",
    (slug) => {
      expect(problemsOf(seededJudged(slug, GENERATED_AS_OF)).problems).toEqual([]);
    },
    TIMEOUT,
  );
});

describe("the charts of a generated ledger", () => {
  test.each(Object.entries(GENERATED))(
    "with %s are legible at every width",
    (_, ledger) => {
      const { drawn, problems } = problemsOf(ledger());
      expect(problems).toEqual([]);
      expect(drawn).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});
