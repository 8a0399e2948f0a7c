import { expect, it } from "vitest";
import { decidingJudgement } from "../../lib/domain/judging/deciding-judgement";
import type { Observation } from "../../lib/domain/ledger/observation";
import type { Figure } from "../../lib/domain/ledger/statement";
import { buildHistory, type History } from "../../lib/domain/vintages/history";
import { type CalculationStep, calculationSteps } from "../../lib/export/calculation-steps";
import { evaluate } from "../support/ledgers/evaluate";
import { foundingFigure, foundingHistory, foundingObservations } from "../support/ledgers/founding";
import { figure, indicator, moreThan, observation, period, point, range, rate, series } from "../support/ledgers/rows";

const TODAY = "2026-03-11";

/** The working on one series; its unit is dollars. */
function working(one: Figure, history: History, slug: string, observations: readonly Observation[]): CalculationStep {
  const evaluation = evaluate(one, history, TODAY).find((candidate) => candidate.series === slug)!;
  const judged = decidingJudgement(evaluation, one)!;
  const rows = judged.outturn.observations.map((id) => observations.find((row) => row.id === id)!);
  return calculationSteps(one, evaluation, judged, rows, one.measure === "growth" ? "percent" : "USD");
}

function founding(id: string, slug: string): CalculationStep {
  return working(foundingFigure(id), foundingHistory(), slug, foundingObservations);
}

function on(one: Partial<Figure>, ...observations: readonly Observation[]): CalculationStep {
  return working(figure(one), buildHistory(indicator(), [series()], observations), "usd", observations);
}

it("of the founding range show every number of its outcome", () => {
  expect(founding("2023-12-14-putin-qa/1", "turnover-gacc-usd")).toEqual({
    reading: "$220–230bn, read as $219.5bn to $230.5bn",
    outturn: "$240.11bn, as published",
    comparison: "$240.11bn > $230.5bn: above",
    difference: "$240.11bn − $230bn = +$10.11bn",
    error: "$240.11bn − $225bn (the midpoint) = +$15.11bn",
  });
  expect(founding("2023-12-14-putin-qa/1", "turnover-russia-usd")).toMatchObject({
    comparison: "$219.5bn ≤ $227.8bn ≤ $230.5bn: within",
    difference: "0, between the bounds or at one",
  });
});

it("of computed growth show the two levels", () => {
  // 100 · 42.8/185 = 23.135…
  expect(founding("2023-12-14-putin-qa/0", "turnover-russia-usd")).toEqual({
    reading: "+30%, read as +29.5% to +30.5%",
    outturn: "100 × (227.8bn − 185bn) / 185bn = +23.14%",
    comparison: "+23.14% < +29.5%: below",
    difference: "+23.14% − +30% = −6.86 points",
    error: "+23.14% − +30% = −6.86 points",
  });
});

it("of a threshold compare exactly and have no error", () => {
  const outturn = (digits: string) => observation("2023", "2024-01-12", { value: point(digits) });
  expect(on({ stated: moreThan("200") }, outturn("240.11"))).toMatchObject({
    reading: "more than $200bn, a threshold: compared exactly",
    comparison: "$200bn < $240.11bn: within",
    error: null,
  });
  expect(on({ stated: moreThan("200") }, outturn("200.0"))).toMatchObject({
    comparison: "$200bn ≤ $200bn: below",
    difference: "0, between the bounds or at one",
  });
});

it("of a sum show its parts; of a sum's growth in brackets", () => {
  const halves = [
    observation("2023-S1", "2023-07-13", { value: point("114.547") }),
    observation("2023-S2", "2024-01-12", { value: point("125.5") }),
  ];
  // 114.547 + 125.5 = 240.047.
  expect(on({}, ...halves).outturn).toBe("114.547bn + 125.5bn = $240.047bn");
  const base = observation("2022", "2023-01-13", { value: point("190") });
  // 100 · 50.047/190 = 26.34…
  expect(on({ measure: "growth", over: "yearEarlier", stated: rate("30"), unit: null }, ...halves, base).outturn).toBe(
    "100 × ((114.547bn + 125.5bn) − 190bn) / 190bn = +26.34%",
  );
});

it("of a change subtract, of growth a year take a root, of annualised growth a power", () => {
  const rows = [
    observation("2021", "2022-01-12", { value: point("100") }),
    observation("2023", "2024-01-12", { value: point("121") }),
    observation("2023-Q3", "2023-10-12", { value: point("50") }),
    observation("2023-Q4", "2024-01-12", { value: point("51"), place: 2 }),
  ];
  expect(on({ measure: "change", over: "2021", stated: point("20") }, ...rows)).toMatchObject({
    outturn: "121bn − 100bn = +$21bn",
    comparison: "+$21bn > +$20.2bn: above",
    error: "+$21bn − +$20bn = +$1bn",
  });
  expect(on({ period: period("2022/2023"), measure: "growth", over: "perYear", stated: rate("10") }, ...rows).outturn).toBe(
    "100 × ((121bn / 100bn)^(1/2) − 1) = +10%",
  );
  // 1.02⁴ = 1.08243216.
  expect(on({ period: period("2023-Q4"), measure: "growth", over: "previousPeriodAnnualised", stated: rate("8") }, ...rows).outturn).toBe(
    "100 × ((51bn / 50bn)^4 − 1) = +8.243216%",
  );
});

it("say when a reported number repeats a finer one, and when an outturn is not one number", () => {
  const known = observation("2022", "2023-01-13", { value: point("189.6") });
  const reported = { nature: "reported", period: period("2022"), stated: point("189") } as const;
  // 189.6 is above 189.5, but 189 is it truncated, by less than 1%.
  expect(on(reported, known).comparison).toBe("$189.6bn > $189.5bn, but the words repeat it, coarser: as stated");
  const about = observation("2023", "2024-01-12", { value: point("300", 9, "about") });
  expect(on({ stated: range("220", "230") }, about)).toMatchObject({
    comparison: "about $300bn, every value that it allows: above",
    difference: null,
    error: null,
  });
});

it("of a base that counts several times say how often", () => {
  const years = ["2017", "2020", "2021"].map((year, index) =>
    observation(year, `${Number(year) + 1}-01-13`, { value: point(index === 0 ? "150" : "200") }),
  );
  const asked = { period: period("2020/2021"), over: "2017", statedOn: "2020-01-15" } as const;
  expect(on({ ...asked, measure: "change", stated: point("200") }, ...years).outturn).toBe("(200bn + 200bn) − 2 × 150bn = +$100bn");
  expect(on({ ...asked, measure: "growth", unit: null, stated: rate("100") }, ...years).outturn).toBe(
    "100 × ((200bn + 200bn) − 2 × 150bn) / (2 × 150bn) = +33.33%",
  );
});

it("of a base that is a part of the period show it on both sides", () => {
  const years = [observation("2020", "2021-01-13", { value: point("200") }), observation("2021", "2022-01-13", { value: point("230") })];
  const asked = { period: period("2020/2021"), over: "2020", statedOn: "2020-01-15", measure: "change", stated: point("20") } as const;
  expect(on(asked, ...years).outturn).toBe("(200bn + 230bn) − 2 × 200bn = +$30bn");
});
