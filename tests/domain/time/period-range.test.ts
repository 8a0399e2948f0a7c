import { describe, expect, it } from "vitest";
import { parsePeriod } from "@/lib/domain/time/period";
import { isInRange } from "@/lib/domain/time/period-range";

const APRIL = { start: 4, named: "both" } as const;
const FIRST = { start: 7, named: "first" } as const;
const shown = (texts: readonly string[], from: string | null, to: string | null, years: Parameters<typeof isInRange>[2] = null) =>
  texts.filter((text) => isInRange(parsePeriod(text)!, { from, to }, years));

describe("periods of a range", () => {
  it("begin on or after its first day and end on or before its last", () => {
    expect(shown(["2019", "2020", "2021", "2020/2021", "2021/2022"], "2020", "2021")).toEqual(["2020", "2021", "2020/2021"]);
    expect(shown(["2021-12", "2022-01", "2022-12", "2023-01"], "2022", "2022")).toEqual(["2022-01", "2022-12"]);
    expect(shown(["2022-Q1", "2022-Q2", "2022-Q3"], "2022-02", "2022-09")).toEqual(["2022-Q2", "2022-Q3"]);
  });

  it("have no end where none is given", () => {
    expect(shown(["1999", "2030"], null, null)).toEqual(["1999", "2030"]);
    expect(shown(["1999", "2030"], "2000", null)).toEqual(["2030"]);
    expect(shown(["1999", "2030"], null, "2000")).toEqual(["1999"]);
  });

  it("are the fiscal years that a publisher names so, and their parts", () => {
    const years = ["2020-04/2021-03", "2021-04/2022-03", "2022-04/2023-03", "2022-Q2", "2023-Q2"];
    expect(shown(years, "2022", "2023", APRIL)).toEqual(["2021-04/2022-03", "2022-04/2023-03", "2022-Q2"]);
    expect(shown(["2021-07/2022-06", "2022-07/2023-06"], "2022", null, FIRST)).toEqual(["2022-07/2023-06"]);
    expect(shown(["2021-07/2022-06", "2022-07/2023-06"], null, "2021", FIRST)).toEqual(["2021-07/2022-06"]);
  });

  it("that are calendar years go by their own number beside fiscal years", () => {
    expect(shown(["2021", "2022", "2023"], "2022", "2022", APRIL)).toEqual(["2022"]);
  });

  it("may be named by the period itself", () => {
    expect(shown(["2021-04/2022-03", "2022-04/2023-03"], "2022-04/2023-03", null, APRIL)).toEqual(["2022-04/2023-03"]);
  });
});
