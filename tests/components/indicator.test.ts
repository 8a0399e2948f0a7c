import { describe, expect, test } from "vitest";
import { asOfPresets } from "@/components/indicator/controls/as-of-presets";
import { countFigures, figuresByYear } from "@/components/indicator/tables/figures-by-year";
import { yearText } from "@/components/indicator/year-text";
import { buildHistory } from "@/lib/domain/vintages/history";
import { vintage } from "@/lib/domain/vintages/vintage";
import { figure, indicator, observation, period, point, series } from "../support/ledgers/rows";
import { statement } from "./rows";

const customs = series({ title: "Chinese customs, US dollars" });
const russia = series({ slug: "russia", title: "Russian side, US dollars" });

describe("figures by the year they are about", () => {
  const early = statement({ id: "early", statedOn: "2022-10-26", figures: [figure({ id: "a", period: period("2023") })] });
  const late = statement({
    id: "late",
    statedOn: "2023-12-14",
    figures: [
      figure({ id: "b", period: period("2023-01/2023-11") }),
      figure({ id: "c", period: period("2024"), position: 1 }),
      figure({ id: "d", period: null, position: 2 }),
      figure({ id: "e", indicator: "exports", position: 3 }),
    ],
  });

  test("are grouped newest year first, newest statement first, without a period last", () => {
    const groups = figuresByYear([early, late], "turnover", "2023-12-14");
    expect(groups.map(({ year, figures }) => [year?.text ?? null, figures.map((stated) => stated.figure.id)])).toEqual([
      ["2024", ["c"]],
      ["2023", ["b", "a"]],
      [null, ["d"]],
    ]);
  });

  test("are grouped by fiscal years where their series have these, calendar years apart", () => {
    const years = { start: 4, named: "both" } as const;
    const texts = ["2019-04/2020-03", "2020-Q1", "2020", "2020-Q2"];
    const figures = texts.map((text, position) => figure({ id: text, period: period(text), years, position }));
    const groups = figuresByYear([statement({ id: "fiscal", statedOn: "2019-01-15", figures })], "turnover", "2023-12-14");
    expect(groups.map(({ year, figures: of }) => [year?.text, of.map((stated) => stated.figure.id)])).toEqual([
      ["2020-04/2021-03", ["2020-Q2"]],
      ["2020", ["2020"]],
      ["2019-04/2020-03", ["2019-04/2020-03", "2020-Q1"]],
    ]);
  });

  test("leave out figures stated later", () => {
    expect(figuresByYear([early, late], "turnover", "2023-12-13").map(({ year }) => year?.text)).toEqual(["2023"]);
    expect(countFigures([early, late], "turnover", "2023-12-14")).toBe(4);
  });
});

describe("preset as-of days", () => {
  const observations = [
    observation("2023-11", "2023-12-07", { value: point("21") }),
    observation("2023", "2024-01-12", { value: point("240.11") }),
    observation("2023", "2024-04-01", { value: point("240.2") }),
    observation("2023", "2024-05-15", { value: point("227.8"), series: "russia" }),
    observation("2024-05", "2024-06-07", { value: point("20") }),
  ];

  test("are the days of the first whole years, of the last release, and today", () => {
    expect(asOfPresets(observations, [customs, russia], "2024-07-01")).toEqual([
      { day: "2024-01-12", words: "Chinese customs 2023" },
      { day: "2024-05-15", words: "Russian side 2023" },
      { day: "2024-06-07", words: "last release" },
      { day: "2024-07-01", words: "today" },
    ]);
  });

  test("name fiscal years as the series does, and skip a calendar year of it", () => {
    const fiscal = series({ title: "Ministry, US dollars", yearStart: 4, yearNamed: "both" });
    const values = [
      observation("2022-04/2023-03", "2023-04-15", { value: point("451") }),
      observation("2022", "2023-05-15", { value: point("447") }),
    ];
    expect(asOfPresets(values, [fiscal], "2023-06-01").map(({ words }) => words)).toEqual(["Ministry FY2022-23", "last release", "today"]);
  });

  test("are only today when nothing was released", () => {
    expect(asOfPresets([], [], "2024-07-01")).toEqual([{ day: "2024-07-01", words: "today" }]);
  });
});

describe("published values of a year", () => {
  const rows = vintage(
    buildHistory(indicator(), [customs, russia], [observation("2023", "2024-01-12", { value: point("240.11") })]),
    "2024-07-01",
  );

  test.each([
    ["2023", "2024-07-01", "Chinese customs, US dollars 240.11bn · Russian side, US dollars not held"],
    ["2022", "2024-07-01", "no value held"],
    ["2024", "2024-07-01", "period not over"],
    [null, "2024-07-01", "figures whose words name no period"],
  ])("%s as of %s: %s", (year, asOf, words) => {
    expect(yearText(year === null ? null : period(year), rows, [customs, russia], asOf)).toBe(words);
  });
});
