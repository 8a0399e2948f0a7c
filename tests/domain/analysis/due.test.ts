import { expect, it } from "vitest";
import { type Due, dueOf } from "../../../lib/domain/analysis/due";
import { evaluateAll } from "../../../lib/domain/judging/evaluation";
import { headline } from "../../../lib/domain/judging/headline";
import type { JudgedFigure } from "../../../lib/domain/judging/judged-indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Figure, Statement } from "../../../lib/domain/ledger/statement";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { foundingFigures, foundingHistory } from "../../support/ledgers/founding";
import { figure, indicator, observation, period, point, rate, series } from "../../support/ledgers/rows";

function judge(figures: readonly Figure[], history: History, asOf: string): Due {
  const stated = figures.filter(({ knownOn }) => knownOn <= asOf);
  const all = evaluateAll(stated, history, asOf);
  const judged: readonly JudgedFigure[] = stated.map((one, index) => ({
    figure: one,
    statement: {} as Statement,
    evaluations: all[index] ?? [],
    headline: headline(all[index] ?? []),
  }));
  return dueOf({ history, figures: judged }, asOf);
}

function periodsOf({ periods }: Due): readonly string[] {
  return periods.map(({ series: of, period: { text }, isOverdue }) => `${of.slug} ${text} ${isOverdue ? "overdue" : "due"}`);
}

it("lists what the founding figures waited for on 10 March 2026", () => {
  const due = judge([...foundingFigures.values()], foundingHistory(), "2026-03-10");
  // 2025 ended 69 days before; the Russian side's longest wait with a day of publication is that for 2022, 78 days.
  expect(periodsOf(due)).toEqual([
    "turnover-russia-usd 2025 due",
    "turnover-russia-usd 2024 overdue",
    "turnover-russia-usd 2022-01/2022-11 overdue",
    "turnover-gacc-usd 2015 overdue",
    "turnover-russia-usd 2015 due",
  ]);
  expect(due.periods[0]?.figures.map(({ figure: { id } }) => id)).toEqual(["2025-12-23-morgulov/0", "2025-12-23-morgulov/1"]);
  expect(due.periods[0]?.days).toBe(69);
  expect(due.toCome.map(({ period: { text }, figures }) => [text, figures.length])).toEqual([["2030", 3]]);
  expect(due.noPeriod.map(({ figure: { id } }) => id)).toEqual(["2022-02-04-xi-peskov/0"]);
});

it("turns due to overdue the day after the longest wait", () => {
  const all = [...foundingFigures.values()];
  expect(periodsOf(judge(all, foundingHistory(), "2026-03-19"))[0]).toBe("turnover-russia-usd 2025 due");
  expect(periodsOf(judge(all, foundingHistory(), "2026-03-20"))[0]).toBe("turnover-russia-usd 2025 overdue");
});

it("looks back: at the end of 2023 the sentence of 14 December waits for both bases in dollars", () => {
  const due = judge([...foundingFigures.values()], foundingHistory(), "2024-01-05");
  expect(periodsOf(due).slice(0, 2)).toEqual(["turnover-gacc-usd 2023 due", "turnover-russia-usd 2023 due"]);
  expect(due.periods[0]?.figures.map(({ figure: { id } }) => id)).toContain("2023-12-14-putin-qa/0");
});

function alone(overrides: Partial<Figure>, observations: readonly Observation[], asOf: string): readonly string[] {
  return periodsOf(judge([figure(overrides)], buildHistory(indicator(), [series()], observations), asOf));
}

const early = observation("2021", "2022-01-31", { value: point("140") });
const reported = observation("2020", "2023-06-30", { value: point("100"), releasedOnBasis: "report" });

it.each([
  ["nothing while the period runs", {}, [], "2023-12-31", []],
  ["due where no earlier period was released", {}, [], "2024-01-01", ["usd 2023 due"]],
  ["due on the last day of the longest wait", {}, [early], "2024-01-31", ["usd 2023 due"]],
  ["overdue a day later", {}, [early], "2024-02-01", ["usd 2023 overdue"]],
  ["overdue though a report came late: nobody knows since when it was public", {}, [early, reported], "2024-02-01", ["usd 2023 overdue"]],
  ["the report's day where there is no other", {}, [reported], "2024-02-01", ["usd 2023 due"]],
  [
    "the wait from the first release after the end, not from a projection or a forecast",
    {},
    [
      early,
      observation("2021", "2021-06-01", { value: point("150") }),
      observation("2021", "2022-01-10", { value: point("150"), status: "F" }),
    ],
    "2024-01-31",
    ["usd 2023 due"],
  ],
  ["no wait from a projection alone", {}, [observation("2022", "2022-06-01", { value: point("150") })], "2025-01-01", ["usd 2023 due"]],
  [
    "due where the outturn is only projected",
    {},
    [observation("2023", "2023-06-01", { value: point("225") })],
    "2024-01-01",
    ["usd 2023 due"],
  ],
  ["no wait from a release still to come", {}, [early, observation("2022", "2024-06-01")], "2024-02-01", ["usd 2023 overdue"]],
  ["nothing once the outturn is held", {}, [observation("2023", "2024-01-12", { value: point("240") })], "2024-01-12", []],
  ["parts that are missing", {}, [observation("2023-01", "2024-02-01", { value: point("20") })], "2024-02-01", ["usd 2023 due"]],
  ["the last year of a deadline", { timing: "by", period: period("2020/2023") }, [], "2024-01-01", ["usd 2023 due"]],
  ["nothing of a figure in another unit", { unit: "CNY" }, [], "2024-01-01", []],
  ["nothing of a figure that reports", { nature: "reported" }, [], "2024-01-01", []],
  ["growth", { measure: "growth", over: "yearEarlier", unit: null, stated: rate("30") }, [], "2024-01-01", ["usd 2023 due"]],
] as const)("says %s", (_, overrides, observations, asOf, expected) => {
  expect(alone(overrides as Partial<Figure>, observations, asOf)).toEqual(expected);
});

it("of a fiscal year falls due on the day after its last, and a calendar year is no value for it", () => {
  const fiscal = series({ yearStart: 4, yearNamed: "both" });
  const history = buildHistory(indicator(), [fiscal], [observation("2023", "2024-01-15", { value: point("447") })]);
  const stated = figure({ timing: "by", period: period("2023-04/2024-03"), statedOn: "2020-01-15", knownOn: "2020-01-15" });
  expect(judge([stated], history, "2024-03-31").toCome.map((one) => one.period.text)).toEqual(["2023-04/2024-03"]);
  const due = judge([stated], history, "2024-04-01");
  expect(due.periods.map((one) => [one.period.text, one.days])).toEqual([["2023-04/2024-03", 1]]);
});
