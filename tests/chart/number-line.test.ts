import { describe, expect, it, test } from "vitest";
import { buildNumberLineRows } from "../../lib/chart/number-line/build-number-line-rows";
import { numberLine } from "../../lib/chart/number-line/number-line";
import type { NumberLineRows } from "../../lib/chart/number-line/number-line-rows";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { illegible } from "./legible";

const WIDTHS = [288, 358, 560, 620, 780, 1200];

/** The number line of every figure of an indicator that has one. */
function allRows(judged: JudgedIndicator, asOf: string): readonly NumberLineRows[] {
  return judged.figures.flatMap((one) => {
    const companions = judged.figures.filter(({ statement }) => statement.id === one.statement.id);
    return buildNumberLineRows(one, companions, judged.history, asOf) ?? [];
  });
}

function problemsOf(judged: JudgedIndicator, asOf: string): readonly string[] {
  return allRows(judged, asOf).flatMap((rows) =>
    WIDTHS.flatMap((width) => {
      const chart = { ...numberLine(rows, width), title: "t", summary: "s" };
      return illegible(chart).map((problem) => `${rows.statedText}, ${rows.saidText}, ${width}: ${problem}`);
    }),
  );
}

describe("the number lines of the seed", () => {
  test.each(SEEDED_INDICATORS)("of %s are legible at every width", (slug) => {
    expect(problemsOf(seededJudged(slug), "2026-11-29")).toEqual([]);
  });
});

describe("the number lines of a generated ledger", () => {
  test.each(Object.entries(GENERATED))("with %s are legible at every width", (_, ledger) => {
    const judged = ledger();
    expect(allRows(judged, GENERATED_AS_OF).length).toBeGreaterThan(0);
    expect(problemsOf(judged, GENERATED_AS_OF)).toEqual([]);
  });
});

describe("the number line of the founding statement", () => {
  const judged = seededJudged("turnover");
  const rows = allRows(judged, "2026-11-29").find(({ statedText }) => statedText === "$220–230bn");

  it("has a row a basis with the year before, the actual, and how far it lies from the range", () => {
    expect(rows?.saidText).toBe("said 14 December 2023");
    expect(rows?.unit).toBe("billion US dollars");
    const [customs, russia] = rows?.bases ?? [];
    expect(customs).toMatchObject({
      name: "Chinese customs",
      base: { text: "2022: 190.3" },
      actual: { value: "240110000000", text: "240.1" },
    });
    expect(customs?.verdicts[0]).toEqual({ outcome: "above", text: "$10.1bn above the range" });
    expect(russia).toMatchObject({ name: "Russian side", base: { text: "2022: 185" }, actual: { text: "227.8" } });
    expect(russia?.verdicts[0]).toEqual({ outcome: "within", text: "within the range" });
  });

  it("draws the growth stated beside it as the level that it comes to, and judges it", () => {
    const [customs, russia] = rows?.bases ?? [];
    expect(customs?.implied?.text).toBe("30% more: 247.4");
    expect(customs?.verdicts[1]).toEqual({ outcome: "below", text: "+26.3%, 3.7 points below +30%" });
    expect(russia?.verdicts[1]?.outcome).toBe("below");
  });

  it("puts names and words beside the line where there is room, above it on a phone", () => {
    if (rows === undefined) throw new Error("The founding statement has no number line.");
    const top = (width: number, text: string) => {
      const label = numberLine(rows, width).marks.find((mark) => mark.kind === "label" && mark.runs[0]?.text === text);
      return label?.kind === "label" ? label.y : Number.NaN;
    };
    expect(top(780, "within the range")).toBeGreaterThan(top(780, "Russian side") - 20);
    expect(top(358, "within the range")).toBeGreaterThan(top(358, "Russian side"));
    expect(numberLine(rows, 358).box.height).toBeGreaterThan(numberLine(rows, 780).box.height);
  });
});

it("draws nothing for a figure that nothing decides yet", () => {
  const judged = seededJudged("turnover", "2023-12-20");
  const founding = judged.figures.filter(({ figure }) => figure.period?.text === "2023" && figure.stated.shape === "range");
  expect(founding.length).toBeGreaterThan(0);
  for (const one of founding) expect(buildNumberLineRows(one, [], judged.history, "2023-12-20")).toBeNull();
});

it("says that an actual lies within what is hedged, and as stated where a point is met", () => {
  const words = (slug: string, hedge: string | null) => {
    const judged = seededJudged(slug);
    return judged.figures.flatMap((one) => {
      const { stated } = one.figure;
      const rows = stated.shape === "point" && stated.hedge === hedge ? buildNumberLineRows(one, [], judged.history, "2026-11-29") : null;
      return (rows?.bases ?? []).flatMap(({ verdicts: [first] }) => (first?.outcome === "within" ? [first.text] : []));
    });
  };
  expect(new Set(words("turnover", "about"))).toEqual(new Set(["within"]));
  expect(new Set(words("world-merchandise-trade-volume", null))).toEqual(new Set(["as stated"]));
});
