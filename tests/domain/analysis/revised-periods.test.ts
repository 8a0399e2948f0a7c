import { describe, expect, it } from "vitest";
import { revisedPeriods } from "@/lib/domain/analysis/revised-periods";
import { buildHistory } from "@/lib/domain/vintages/history";
import { indicator, observation, point, rate, series } from "../../support/ledgers/rows";

const value = (digits: string) => ({ value: point(digits), growth: null });
const history = buildHistory(
  indicator(),
  [series()],
  [
    observation("2021", "2022-01-14", { ...value("146.87"), growth: rate("35.9") }),
    observation("2021", "2022-02-18", { ...value("147"), growth: rate("35.9") }),
    observation("2021", "2022-07-13", { ...value("146.887"), growth: rate("35.8") }),
    observation("2021", "2023-01-13", value("147.2")),
    observation("2022", "2023-01-13", value("190.271")),
  ],
);

describe("the periods whose published value was revised", () => {
  it("have the first and the latest number in force, and how often it was replaced", () => {
    const found = revisedPeriods(history, "2026-03-10").map(({ period, measure, first, latest, times }) => [
      period.text,
      measure,
      first.observation.releasedOn,
      latest.observation.releasedOn,
      times,
    ]);
    expect(found).toEqual([
      ["2021", "level", "2022-01-14", "2023-01-13", 2],
      ["2021", "growth", "2022-01-14", "2022-07-13", 1],
    ]);
  });

  it("are those of the day: a repeat revises nothing", () => {
    expect(revisedPeriods(history, "2022-03-01")).toEqual([]);
    expect(revisedPeriods(history, "2022-12-31").map(({ times }) => times)).toEqual([1, 1]);
  });
});
