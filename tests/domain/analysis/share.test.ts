import { expect, it } from "vitest";
import { type Share, sharesOf } from "../../../lib/domain/analysis/share";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { evaluate } from "../../support/ledgers/evaluate";
import { foundingFigure, foundingHistory } from "../../support/ledgers/founding";
import { atLeast, atMost, figure, indicator, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";

function shares(figure: Figure, history: History, asOf = TODAY): readonly Share[] {
  return sharesOf(figure, evaluate(figure, history, asOf), history, asOf);
}

it("of the founding level is 104 to 109% of it and 125 to 168% of the increase on customs, 95 to 122% on the Russian side", () => {
  expect(shares(foundingFigure("2023-12-14-putin-qa/1"), foundingHistory())).toEqual([
    {
      series: "turnover-gacc-usd",
      // 240.11/230; 240.11/220.
      ofLevel: { low: "104.39565217391304348", high: "109.14090909090909091" },
      // 49.839/39.729; 49.839/29.729, over 190.271.
      ofIncrease: { low: "125.44740617684814619", high: "167.64438763496922197" },
      base: { value: "190271000000", period: "2022", rows: ["2022-total"] },
    },
    {
      series: "turnover-russia-usd",
      // 227.8/230; 227.8/220.
      ofLevel: { low: "99.043478260869565217", high: "103.54545454545454545" },
      // 42.8/45; 42.8/35, over 185, printed again on 21 March 2023.
      ofIncrease: { low: "95.111111111111111111", high: "122.28571428571428571" },
      base: { value: "185000000000", period: "2022", rows: ["2022-total-ru"] },
    },
  ]);
});

const came = observation("2023", "2024-01-12", { value: point("240") });
const base = observation("2022", "2023-01-13", { value: point("200") });
const history = buildHistory(indicator(), [series()], [base, came]);

it("of an open bound is null on that side", () => {
  // 240/220; 40/20.
  const low = { ofLevel: { low: null, high: "109.09090909090909091" }, ofIncrease: { low: null, high: "200" } };
  const high = { ofLevel: { low: "109.09090909090909091", high: null }, ofIncrease: { low: "200", high: null } };
  expect(shares(figure({ stated: moreThan("220") }), history)).toMatchObject([low]);
  expect(shares(figure({ stated: atMost("220") }), history)).toMatchObject([high]);
});

it("of an increase that is not positive is blank", () => {
  // 240/200 and 240/250; of the increase: none over 200, 40/50.
  expect(shares(figure({ stated: range("200", "250") }), history)).toMatchObject([{ ofIncrease: { low: "80", high: null } }]);
  expect(shares(figure({ stated: range("190", "200") }), history)).toMatchObject([{ ofIncrease: null }]);
  expect(shares(figure(), buildHistory(indicator(), [series()], [came]))).toMatchObject([{ ofIncrease: null, base: null }]);
});

it("uses the base as it was known that day", () => {
  const revised = observation("2022", "2024-02-01", { value: point("210") });
  const again = buildHistory(indicator(), [series()], [base, came, revised]);
  expect(shares(figure(), again)).toEqual(shares(figure(), history));
});

it("is none before an outturn, for reported figures, for rates and where units differ", () => {
  expect(shares(figure(), history, "2024-01-11")).toEqual([]);
  expect(shares(figure({ nature: "reported" }), history)).toEqual([]);
  expect(shares(figure({ measure: "growth", over: "yearEarlier", stated: rate("20") }), history)).toEqual([]);
  expect(shares(figure({ unit: "CNY" }), history)).toEqual([]);
});

it("of a stated change is that of the outturn's change, on a base that counts as often as it fits", () => {
  const years = [
    observation("2017", "2018-01-13", { value: point("150") }),
    observation("2020", "2021-01-13", { value: point("200") }),
    observation("2021", "2022-01-13", { value: point("200") }),
  ];
  const change = { measure: "change", over: "2017", period: period("2020/2021"), statedOn: "2020-01-15" } as const;
  const of = (stated: Partial<Figure>) => shares(figure({ ...change, ...stated }), buildHistory(indicator(), [series()], years));
  const once = { value: "150000000000", period: "2017", rows: [years[0]!.id] };
  // (400 − 2 · 150)/200; /160.
  expect(of({ stated: range("160", "200") })).toEqual([
    { series: "usd", ofLevel: { low: null, high: null }, ofIncrease: { low: "50", high: "62.5" }, base: { ...once, times: 2 } },
  ]);
  // 200 − 150 of 25.
  expect(of({ stated: point("25"), period: period("2020") })).toMatchObject([{ ofIncrease: { low: "200", high: "200" }, base: once }]);
  expect(of({ stated: point("-5") })).toMatchObject([{ ofIncrease: null }]);
  expect(of({ stated: point("25"), statedOn: "2017-06-01" })).toMatchObject([{ ofIncrease: { low: "400" }, base: null }]);
  expect(of({ stated: point("25"), nature: "reported" })).toEqual([]);
  expect(of({ stated: rate("25"), unit: "percent" })).toEqual([]);
});

it("of 199.6 on at least 200 is 99.8, below by 0.4", () => {
  const nearly = buildHistory(indicator(), [series()], [observation("2023", "2024-01-12", { value: point("199.6") })]);
  const stated = figure({ stated: atLeast("200") });
  expect(evaluate(stated, nearly, TODAY)).toMatchObject([{ outcome: "below", settled: { difference: "-400000000" } }]);
  expect(shares(stated, nearly)).toMatchObject([{ ofLevel: { low: null, high: "99.8" } }]);
});
