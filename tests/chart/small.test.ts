import { describe, expect, it } from "vitest";
import type { Chart, Mark } from "../../lib/chart/model/model";
import { buildOutcomeStripRows } from "../../lib/chart/small/build-outcome-strip-rows";
import { OUTCOME_STRIP_SIZE, type OutcomeStripRows, outcomeStrip, outcomeStripScale } from "../../lib/chart/small/outcome-strip";
import { foundingJudged } from "../support/ledgers/founding-ledger";
import { floor, point, range, statedRow } from "./founding";
import { illegible } from "./legible";

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

function strip(over: Partial<OutcomeStripRows> = {}): OutcomeStripRows {
  return {
    stated: statedRow("2023", range("220", "230"), "220–230", "Putin", "2023-12-14", "14 Dec 2023", {
      reading: ["219500000000", "230500000000"],
    }),
    unit: "billion US dollars",
    signed: false,
    multiplier: 9,
    outturns: [
      { key: "customs", title: "Customs", value: "240000000000", label: "240bn" },
      { key: "russia", title: "Russian side", value: "228000000000", label: "228bn" },
    ],
    ...over,
  };
}

describe("an outcome strip", () => {
  it("draws the stated mark, its outturn as a tick, all outturns as lines and a dotted difference", () => {
    const chart = outcomeStrip(strip(), "customs");
    expect(marksOf(chart, "interval")).toMatchObject([{ low: "220000000000", high: "230000000000", role: "stated" }]);
    expect(marksOf(chart, "point")).toMatchObject([{ form: "tick", value: "240000000000" }]);
    const lines = marksOf(chart, "line");
    expect(lines.map(({ role, stroke }) => [role, stroke])).toEqual([
      ["observed", "thin"],
      ["observed", "thinDashed"],
      ["difference", "dotted"],
    ]);
    expect(lines[2]!.points.map(({ value }) => value)).toEqual(["230000000000", "240000000000"]);
  });

  it("draws no difference when the outturn lies within the bounds or is missing", () => {
    expect(marksOf(outcomeStrip(strip(), "russia"), "line")).toHaveLength(2);
    expect(marksOf(outcomeStrip(strip(), "yuan"), "point")).toEqual([]);
  });

  it("draws an open bound as an arrow and a hedged point as an open diamond with its reading", () => {
    const open = strip({
      stated: statedRow("2023", floor("200"), "more than 200", "A", "2023-01-01", "", { reading: ["200000000000", null] }),
    });
    expect(marksOf(outcomeStrip(open, "customs"), "arrow")).toMatchObject([{ towards: "up" }]);
    const about = strip({
      stated: statedRow("2023", point("220", "about"), "about 220", "A", "2023-01-01", "", { reading: ["215000000000", "225000000000"] }),
    });
    expect(marksOf(outcomeStrip(about, "customs"), "point").map(({ form }) => form)).toEqual(["open", "tick"]);
  });

  it("has one scale for all bases, with tick text that fits into the table head", () => {
    const head = outcomeStripScale(strip());
    expect(head.value.domain).toEqual(outcomeStrip(strip(), "customs").value.domain);
    expect(head.box.width).toBe(OUTCOME_STRIP_SIZE.width);
    expect(marksOf(head, "label").length).toBeGreaterThan(1);
    expect(illegible(head)).toEqual([]);
    const signed = marksOf(outcomeStripScale(strip({ signed: true })), "label").map(({ runs }) => runs[0]!.text);
    expect(signed.every((text) => text.startsWith("+"))).toBe(true);
  });

  it("shows the founding range with 240.11 and 227.8 and without the series in yuan", () => {
    const judged = foundingJudged();
    const context = { asOf: "2026-03-10", ledger: 103, today: "2026-03-10", head: 103 };
    const one = judged.figures.find(({ figure, statement }) => statement.statedOn === "2023-12-14" && figure.stated.shape === "range")!;
    const rows = buildOutcomeStripRows(one, judged.facts.series, context)!;
    expect(rows.outturns.map(({ key, value }) => [key, value])).toEqual([
      ["turnover-gacc-usd", "240110000000"],
      ["turnover-russia-usd", "227800000000"],
    ]);
  });
});
