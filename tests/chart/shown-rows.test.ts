import { describe, expect, it } from "vitest";
import type { Chart, LabelMark } from "@/lib/chart/model/model";
import { type Picture, pictureParts } from "@/lib/chart/model/picture";
import { outturnPicture } from "@/lib/chart/outturn/outturn-chart";
import type { OutturnRows, RowsView } from "@/lib/chart/outturn/outturn-rows";
import { rangeOf, shownRows, switchedOn } from "@/lib/chart/outturn/shown-rows";
import { observedRow, outturnRows, point, statedRow } from "./founding";

const YEARS = Array.from({ length: 12 }, (_, index) => String(2012 + index));
const ALL = outturnRows({
  observed: YEARS.map((year, index) => observedRow(year, String(90 + index))),
  others: [YEARS.slice(6).map((year, index) => observedRow(year, String(95 + index), { key: `r${year}` }))],
  stated: [
    statedRow("2020", point("100"), "100", "A Speaker", "2019-05-01", "1 May 2019", { key: "a", outcome: "above" }),
    statedRow("2022", point("105"), "105", "B Speaker", "2021-05-01", "1 May 2021", { key: "b", outcome: "below", nature: "target" }),
    statedRow("2022", point("106"), "106", "A Speaker and B Speaker", "2021-06-01", "1 Jun 2021", {
      key: "joint",
      speakers: ["a-speaker", "b-speaker"],
    }),
  ],
  chosen: "b",
});
const seen = (view: Partial<RowsView>): OutturnRows => ({ ...ALL, view: { ...ALL.view, ...view } });
const keysOf = ({ stated }: OutturnRows) => stated.map(({ key }) => key);
const off = (...values: string[]) => shownRows(seen({ off: values }));

describe("what is off", () => {
  it("leaves out a basis, whose mark no other takes", () => {
    expect(off("basis:b0").bases.map(({ key, mark }) => [key, mark])).toEqual([["b1", "dashed"]]);
    expect(off("basis:b1").bases.map(({ key }) => key)).toEqual(["b0"]);
  });

  it("chooses no figure without the basis that judges it", () => {
    expect(off("basis:b0").chosen).toBeNull();
    expect(off("basis:b1").chosen).toBe("b");
  });

  it("leaves out figures by nature and outcome, and of a speaker those that no other shares", () => {
    expect(keysOf(off("nature:target"))).toEqual(["a", "joint"]);
    expect(keysOf(off("outcome:above"))).toEqual(["b", "joint"]);
    expect(keysOf(off("speaker:a-speaker"))).toEqual(["b", "joint"]);
    expect(keysOf(off("speaker:a-speaker", "speaker:b-speaker"))).toEqual([]);
  });

  it("keeps the period, with another or no figure", () => {
    expect(off("nature:target")).toMatchObject({ chosen: null, period: "2022" });
  });
});

describe("a range", () => {
  it("leaves out the periods before and after it, with their values and figures", () => {
    const rows = shownRows(seen({ range: ["2019", "2021"] }));
    expect(rows.periods.map(({ key }) => key)).toEqual(["2019", "2020", "2021"]);
    expect(rows.bases.map(({ observed }) => observed.map(({ slot }) => slot.text))).toEqual([
      ["2019", "2020", "2021"],
      ["2019", "2020", "2021"],
    ]);
    expect(keysOf(rows)).toEqual(["a"]);
    expect(rows).toMatchObject({ chosen: null, period: null });
  });

  it("whose ends no period has is empty", () => {
    expect(rangeOf(seen({ range: ["2050", "2060"] }))).toEqual({ from: 0, to: 0 });
    expect(shownRows(seen({ range: ["2050", "2060"] })).periods).toEqual([]);
  });

  it("is what the chart draws, above a strip of all periods", () => {
    const parts = pictureParts(outturnPicture(seen({ range: ["2015", "2018"] }), 1200));
    const [chart, strip] = [parts[0]!.chart, parts.at(-1)!.chart];
    expect(chart.slots?.map(({ key }) => key)).toEqual(["2015", "2016", "2017", "2018"]);
    expect(strip.slots?.map(({ key }) => key)).toEqual(YEARS);
    expect(pictureParts(outturnPicture(ALL, 1200))).toHaveLength(1);
  });

  it("is drawn with what is off neither in the chart nor in the strip", () => {
    const parts = pictureParts(outturnPicture(seen({ range: ["2019", "2023"], off: ["speaker:b-speaker"] }), 1200));
    const keys = parts.flatMap(({ chart }) => chart.marks.map(({ key }) => key));
    expect(keys).not.toContain("b");
    expect(keys).toContain("a");
    expect(spotsOf(parts.at(-1)!.chart)).toBe(2);
    expect(switchedOn(seen({ off: ["speaker:b-speaker"] })).periods).toHaveLength(12);
  });

  it("without a period in it says so", () => {
    expect(wordsOf(outturnPicture(seen({ range: ["2050", "2060"] }), 1200))).toEqual(["No period lies in the range."]);
  });

  it("of more periods than fit says how many are drawn", () => {
    const on = (range: RowsView["range"], width: number) =>
      wordsOf(outturnPicture(seen({ range }), width)).filter((words) => words.includes("in the range"));
    expect(on(["2012", "2022"], 358)).toEqual(["10 of the 11 periods in the range fit here; the files have all."]);
    expect(on(["2012", "2022"], 1200)).toEqual([]);
    expect(on(null, 358)).toEqual([]);
  });
});

const wordsOf = (picture: Picture) =>
  pictureParts(picture).flatMap(({ chart }) =>
    chart.marks.filter((mark): mark is LabelMark => mark.kind === "label").map(({ runs }) => runs.map(({ text }) => text).join(" ")),
  );
const spotsOf = ({ marks }: Chart) => marks.filter(({ kind }) => kind === "spot").length;
