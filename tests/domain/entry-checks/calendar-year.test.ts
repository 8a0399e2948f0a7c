import { describe, expect, it } from "vitest";
import { calendarYears, calendarYearsOfFigure } from "../../../lib/domain/entry-checks/calendar-year";
import { withYearNamings } from "../../../lib/domain/entry-checks/entered-figures";
import { figureDoubts } from "../../../lib/domain/entry-checks/figure-doubts";
import { releaseWarnings } from "../../../lib/domain/entry-checks/release-warnings";
import type { YearNaming } from "../../../lib/domain/time/fiscal-year";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { calendarYearsText } from "../../../lib/format/calendar-year";
import { figure, indicator, period, point, series } from "../../support/ledgers/rows";

const INDIA: YearNaming = { start: 4, named: "both" };
const fiscal = series({ slug: "fy", frequency: "A", yearStart: 4, yearNamed: "both" });
const calendar = series({ slug: "calendar" });
const BY_2020 = figure({ timing: "by", period: period("2020"), stated: point("900") });

function offered(text: string, years: YearNaming | null): readonly string[] | undefined {
  return calendarYears(period(text), years)?.alternatives.map((one) => one.text);
}

describe("calendar years where the series have fiscal years", () => {
  it.each([
    ["2020", INDIA, ["2019-04/2020-03", "2020-04/2021-03"]],
    ["2020", { start: 4, named: "first" } as const, ["2020-04/2021-03", "2019-04/2020-03"]],
    ["2020", { start: 10, named: "last" } as const, ["2019-10/2020-09", "2020-10/2021-09"]],
    ["2020/2021", INDIA, ["2019-04/2021-03", "2020-04/2022-03"]],
  ])("%s, where years are %j, offers %j", (text, years, texts) => {
    expect(offered(text, years)).toEqual(texts);
  });

  it.each(["2019-04/2020-03", "2020-Q1", "2020-11"])("%s is none", (text) => {
    expect(offered(text, INDIA)).toBeUndefined();
  });

  it("are said in a sentence with both fiscal years", () => {
    const found = calendarYears(period("2020"), INDIA);
    expect(found && calendarYearsText(found)).toBe(
      "2020 is a calendar year, and this is published for years from April to March, named by both calendar years (FY2022-23). A calendar year never stands for a fiscal year; the nearest are FY2019-20 and FY2020-21.",
    );
  });
});

describe("a figure by 2020", () => {
  const doubts = (history: ReturnType<typeof buildHistory>, stated = BY_2020) =>
    figureDoubts(withYearNamings([stated], history), history, "2026-03-11").map(({ kind }) => kind);

  it("is doubted where all series have fiscal years, and not where one has calendar years", () => {
    expect(doubts(buildHistory(indicator(), [fiscal], []))).toEqual(["calendarYear"]);
    expect(doubts(buildHistory(indicator(), [fiscal, calendar], []))).toEqual([]);
    expect(doubts(buildHistory(indicator(), [], []))).toEqual([]);
  });

  it("is doubted on the series that it names", () => {
    const history = buildHistory(indicator(), [fiscal, calendar], []);
    expect(doubts(history, { ...BY_2020, series: "fy" })).toEqual(["calendarYear"]);
    expect(doubts(history, { ...BY_2020, series: "calendar" })).toEqual([]);
  });

  it("is not doubted by a fiscal year", () => {
    const history = buildHistory(indicator(), [fiscal], []);
    expect(doubts(history, { ...BY_2020, period: period("2019-04/2020-03") })).toEqual([]);
    expect(calendarYearsOfFigure({ ...BY_2020, period: null, years: INDIA }, history)).toBeNull();
  });
});

it("warns of a published calendar year on a series of fiscal years", () => {
  const row = (slug: string, text: string) => ({
    at: 0,
    series: slug,
    period: period(text),
    knownOn: "2024-01-12",
    value: point("447"),
    growth: null,
    status: null,
    statement: null,
    printedUnit: null,
    words: null,
  });
  const history = buildHistory(indicator(), [fiscal, calendar], []);
  const kinds = (slug: string, text: string) => releaseWarnings([history], [row(slug, text)]).map(({ kind }) => kind);
  expect(kinds("fy", "2022")).toEqual(["calendarYear"]);
  expect(kinds("fy", "2021-04/2022-03")).toEqual([]);
  expect(kinds("calendar", "2022")).toEqual([]);
});
