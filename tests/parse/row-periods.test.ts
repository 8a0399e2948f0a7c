import { expect, it } from "vitest";
import { readRowPeriods } from "../../lib/parse/row-periods";

const years = (series: string) => (series === "fiscal" ? ({ start: 4, named: "both" } as const) : null);

it("reads the rows of each series as a column of its own", () => {
  const rows = [
    { series: "fiscal", period: "2010-11" },
    { series: "calendar", period: "2010-10" },
    { series: "fiscal", period: "2011-12" },
    { series: "calendar", period: "2010-11" },
    { period: "2010-11" },
  ];
  expect(readRowPeriods(rows, years)).toEqual(["2010-04/2011-03", "2010-10", "2011-04/2012-03", "2010-11", null]);
});
