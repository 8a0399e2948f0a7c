import { expect, it } from "vitest";
import { seriesPeriods } from "../../lib/chart/plan/series-periods";
import { buildSeriesHistory } from "../../lib/domain/vintages/history";
import { observation, point, series } from "../support/ledgers/rows";

function texts(overrides: Parameters<typeof series>[0], ...periods: readonly string[]) {
  const observations = periods.map((text, place) => observation(text, "2024-05-01", { value: point("1"), place }));
  return seriesPeriods(buildSeriesHistory(series(overrides), observations), null).map(({ text }) => text);
}

const MONTHS = ["2023-04", "2023-05", "2023-06", "2023-07"];

it("chooses the years of the series, fiscal or calendar, before more frequent months", () => {
  const fiscal = ["2021-04/2022-03", "2022-04/2023-03"];
  expect(texts({ yearStart: 4, yearNamed: "both" }, ...fiscal, ...MONTHS)).toEqual(fiscal);
  expect(texts({}, "2021", "2022", ...MONTHS)).toEqual(["2021", "2022"]);
});

it("leaves calendar years out of a series of fiscal years, and fills in a missing one of these", () => {
  expect(texts({ yearStart: 4, yearNamed: "both" }, "2020-04/2021-03", "2022", "2022-04/2023-03")).toEqual([
    "2020-04/2021-03",
    "2021-04/2022-03",
    "2022-04/2023-03",
  ]);
});
