import { describe, expect, it } from "vitest";
import { scalesOf } from "@/lib/chart/model/scales";
import { aroundAxis, logAxis } from "@/lib/chart/model/value-axis";

const on = (values: readonly number[], count = 5) => ({ values: values.map(String), multiplier: 0, unit: "", count });
const textsOf = ({ ticks }: ReturnType<typeof logAxis>) => ticks.map(({ text }) => text);

describe("a logarithmic axis", () => {
  it.each([
    [[12, 430], ["10", "20", "50", "100", "200", "500"], 6],
    // More than fit: powers of ten.
    [[12, 43_000], ["10", "100", "1,000", "10,000"], 5],
    [[0.0012, 430_000], ["0.001", "1", "1,000"], 4],
    // Within one power of ten there are not two of them.
    [[110, 430], ["100", "200", "500"], 2],
    [[200, 200], ["200", "500"], 5],
  ])("over %j has ticks at %j", (values, ticks, count) => {
    expect(textsOf(logAxis(on(values, count)))).toEqual(ticks);
  });

  it("begins and ends at 1, 2 or 5 times a power of ten", () => {
    expect(logAxis(on([34, 6_100])).domain).toEqual(["20", "10000"]);
    expect(logAxis({ ...on([1.1e11, 4.4e11]), multiplier: 9 }).domain).toEqual(["100000000000", "500000000000"]);
  });

  it("gives equal lengths to equal ratios", () => {
    const value = logAxis(on([1, 100]));
    const margins = { top: 0, right: 0, bottom: 0, left: 0 };
    const scales = scalesOf({ orientation: "vertical", box: { width: 10, height: 200, margins }, value, along: { domain: [0, 1] } });
    expect(["1", "10", "100"].map((one) => Math.round(scales.value(one)))).toEqual([200, 100, 0]);
  });
});

describe("an axis around the values", () => {
  it("does not begin at zero, and ends at ticks", () => {
    expect(aroundAxis(on([311, 448]))).toMatchObject({ domain: ["300", "500"] });
    expect(aroundAxis(on([-5.3, -1.1])).domain).toEqual(["-6", "-1"]);
  });

  it("has a length where there is one value, or none", () => {
    expect(aroundAxis(on([200])).domain).toEqual(["180", "220"]);
    expect(aroundAxis(on([])).domain).toEqual(["0", "1"]);
  });
});
