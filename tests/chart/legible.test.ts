import { describe, expect, test } from "vitest";
import { buildPathRows } from "../../lib/chart/dot-plot/build-path-rows";
import { closeUpChart } from "../../lib/chart/dot-plot/close-up";
import { pathChart } from "../../lib/chart/dot-plot/path";
import { layOutChart } from "../../lib/chart/layout";
import type { Picture } from "../../lib/chart/model/picture";
import { buildOutturnRows } from "../../lib/chart/outturn/build/build-outturn-rows";
import { outturnPicture } from "../../lib/chart/outturn/outturn-chart";
import { growthPlan } from "../../lib/chart/panels/growth-plan";
import { levelsPlan } from "../../lib/chart/panels/levels-plan";
import { buildThenNowRows } from "../../lib/chart/small/build-then-now-rows";
import { thenNowChart } from "../../lib/chart/small/then-now";
import { buildVintageRows } from "../../lib/chart/vintages/build-vintage-rows";
import { vintagesChart } from "../../lib/chart/vintages/vintages";
import { buildYearToDateRows } from "../../lib/chart/year-to-date/build-year-to-date-rows";
import { yearToDatePicture } from "../../lib/chart/year-to-date/year-to-date";
import { parseView } from "../../lib/input/query/view";
import { foundingJudged } from "../support/ledgers/founding-ledger";
import { period } from "../support/ledgers/rows";
import { illegible } from "./legible";

const judged = foundingJudged();
const context = { asOf: "2026-03-10", ledger: 103, today: "2026-03-10", head: 103 };
const chosen = judged.figures.find(({ figure, statement }) => statement.statedOn === "2023-12-14" && figure.stated.shape === "range")!
  .figure.id;
const levels = (year: string, about: string | null = null) =>
  buildPathRows(judged, { period: period(year), measure: "level", unit: "USD", series: null, view: parseView({}) }, about, context);
const growth = buildPathRows(
  judged,
  { period: period("2023"), measure: "growth", unit: null, series: null, view: parseView({}) },
  null,
  context,
);
const outturn = (measure: "level" | "growth", year: string | null) =>
  buildOutturnRows(judged, { ...parseView({}), measure, period: year }, context);

const toDate = (day: string, shape: string) => {
  const one = judged.figures.find(({ figure, statement }) => {
    return statement.statedOn === day && figure.stated.shape === shape && figure.measure === "level" && figure.nature !== "reported";
  });
  return buildYearToDateRows(judged, one!, context)!;
};

const thenNow = (then: string, like: string | null) =>
  buildThenNowRows(judged, judged.history.series[0]!, {
    measure: "level",
    before: then,
    after: "2026-03-10",
    like: like === null ? null : period(like),
  });

/** The vintages of a period, the first of them from before it ended. */
function withEarly(of: ReturnType<typeof period>) {
  const rows = buildVintageRows(judged, of, parseView({}), context);
  return { ...rows, values: rows.values.map((one, index) => (index === 0 ? { ...one, kind: "early" as const } : one)) };
}

const charts: readonly (readonly [string, (width: number) => Picture])[] = [
  ["outturn, levels", (width) => outturnPicture(outturn("level", null), width)],
  ["outturn, levels, about 2023", (width) => outturnPicture(outturn("level", "2023"), width)],
  ["outturn, growth", (width) => outturnPicture(outturn("growth", null), width)],
  ["close-up of 2023", (width) => closeUpChart(levels("2023", chosen), width)],
  ["close-up of 2020", (width) => closeUpChart(levels("2020"), width)],
  ["close-up of 2030", (width) => closeUpChart(levels("2030"), width)],
  ["path of 2023", (width) => pathChart(levels("2023", chosen), width)],
  ["path of 2024", (width) => pathChart(levels("2024"), width)],
  ["year to date, 14 December 2023", (width) => yearToDatePicture(toDate("2023-12-14", "range"), width)],
  ["year to date, 18 October 2023", (width) => yearToDatePicture(toDate("2023-10-18", "floor"), width)],
  ["year to date, 5 November 2020", (width) => yearToDatePicture(toDate("2020-11-05", "point"), width)],
  ["levels on each basis", (width) => layOutChart(levelsPlan(judged, parseView({}), context)!.description, { width })],
  ["growth on each basis", (width) => layOutChart(growthPlan(judged, parseView({}), context)!.description, { width })],
  ["vintages of 2021", (width) => vintagesChart(buildVintageRows(judged, period("2021"), parseView({}), context), width)],
  ["vintages of 2023", (width) => vintagesChart(buildVintageRows(judged, period("2023"), parseView({}), context), width)],
  [
    "vintages of growth in 2023",
    (width) => vintagesChart(buildVintageRows(judged, period("2023"), parseView({ measure: "growth" }), context), width),
  ],
  ["vintages of 2021 with a value from before its end", (width) => vintagesChart(withEarly(period("2021")), width)],
  ["then and now", (width) => thenNowChart(thenNow("2023-12-14", null), width)],
  ["a release, before and after", (width) => thenNowChart(thenNow("2023-12-06", "2023-01/2023-11"), width)],
  ["path of growth in 2023", (width) => pathChart(growth, width)],
];

describe.each(charts)("%s on the founding ledger", (_, drawn) => {
  test.each([1200, 680, 358])("is legible %i pixels wide", (width) => {
    expect(illegible(drawn(width))).toEqual([]);
  });
});
