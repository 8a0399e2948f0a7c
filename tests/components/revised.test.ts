import { expect, test } from "vitest";
import { buildPathRows } from "@/lib/chart/dot-plot/build-path-rows";
import { buildYearToDateRows } from "@/lib/chart/year-to-date/build-year-to-date-rows";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { parseView } from "@/lib/input/query/view";
import { figure, indicator, observation, period, point, range, series } from "../support/ledgers/rows";
import { release, statement } from "./rows";

const context = { asOf: "2024-06-01", ledger: 9, today: "2024-06-01", head: 9 };
const november = observation("2023-01/2023-11", "2023-12-07", { value: point("218.2") });

/** A year of which 240.11 was printed, then what `later` says. */
function judged(later: string) {
  const stated = { id: "f", statement: "s", statedOn: "2023-12-14", knownOn: "2023-12-14", period: period("2023") };
  return judgeIndicator(
    {
      indicator: indicator(),
      series: [series()],
      statements: [
        statement({
          id: "s",
          statedOn: "2023-12-14",
          figures: [figure({ ...stated, stated: range("220", "230"), citations: [] })],
        }),
      ],
      releases: [
        release({ observations: [november] }),
        release({ observations: [observation("2023", "2024-01-12", { value: point("240.11") })] }),
        release({ observations: [observation("2023", "2024-03-20", { value: point(later) })] }),
      ],
    },
    context.asOf,
  );
}

test.each([
  ["241.5", ", revised", " r"],
  ["240.11", "", ""],
])("of 240.11 and then %s the path and the year to date say whether it was revised", (later, words, mark) => {
  const one = judged(later);
  const path = buildPathRows(
    one,
    { period: period("2023"), measure: "level", unit: "USD", series: null, view: parseView({}) },
    null,
    context,
  );
  const day = later === "240.11" ? "12 Jan 2024" : "20 Mar 2024";
  expect(path.outturns.map(({ label, publicText }) => `${label} ${publicText}`)).toEqual([`${later} ${day}${words}`]);
  expect(buildYearToDateRows(one, one.figures[0]!, context)!.panels.map(({ outturn }) => outturn?.label)).toEqual([`${later}${mark}`]);
});
