import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasParts, levelOn } from "../../../lib/domain/judging/level";
import type { Aggregation } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import { monthsOf, parsePeriod } from "../../../lib/domain/time/period";
import { plain } from "../../../lib/domain/values/quantity";
import { buildSeriesHistory } from "../../../lib/domain/vintages/history";
import { foundingHistory } from "../../support/ledgers/founding";
import { moreThan, observation, period, point, range, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

function sum(observations: readonly Observation[], text = "2023", asOf = "2025-01-01", aggregation: Aggregation = "flow") {
  const level = levelOn(buildSeriesHistory(series(), observations), aggregation, period(text), asOf);
  return (
    level && [level.number && plain(level.number.div(1e9)), level.parts.map(({ observation: { period: part } }) => part.text).join(" ")]
  );
}

type Span = readonly [first: number, last: number];

/** Every way to cover the months from `from` to December, each once. */
function tilings(from: number, spans: readonly Span[]): (readonly Span[])[] {
  if (from === 13) return [[]];
  return spans.filter(([first]) => first === from).flatMap((span) => tilings(span[1] + 1, spans).map((rest) => [span, ...rest]));
}

function longestFirst(a: readonly Span[], b: readonly Span[]): number {
  const differs = a.findIndex((span, index) => span[1] !== b[index]?.[1]);
  return differs === -1 ? 0 : b[differs]![1] - a[differs]![1];
}

const on = (text: string, digits: string, day = "2024-02-01") => observation(text, day, { value: point(digits) });

describe("a flow", () => {
  it("takes the published value, even a coarser or an older one", () => {
    const quarters = [on("2023-S1", "110.21", "2024-03-01"), on("2023-S2", "120.31", "2024-03-01")];
    expect(sum([on("2023", "230"), ...quarters])).toEqual(["230", "2023"]);
  });

  it.each([
    ["two halves", ["2023-S1", "2023-S2"], "2023-S1 2023-S2"],
    ["the fewest parts", ["2023-Q1", "2023-Q2", "2023-S1", "2023-S2"], "2023-S1 2023-S2"],
    ["the longest first, of equally few", ["2023-S1", "2023-S2", "2023-01/2023-11", "2023-12"], "2023-01/2023-11 2023-12"],
    ["a year to date with its last month", ["2023-01/2023-11", "2023-12", "2023-11"], "2023-01/2023-11 2023-12"],
    ["parts that overlap, by those that do not", ["2023-01/2023-07", "2023-S1", "2023-S2"], "2023-S1 2023-S2"],
  ])("is summed from %s", (_, parts, used) => {
    expect(sum(parts.map((text) => on(text, "1")))?.[1]).toBe(used);
  });

  it("prefers a longer first part to a longer second", () => {
    // Three parts each way; the first of six months beats the first of three.
    const parts = ["2023-Q1", "2023-04/2023-09", "2023-Q4", "2023-S1", "2023-Q3"].map((text) => on(text, "1"));
    expect(sum(parts)?.[1]).toBe("2023-S1 2023-Q3 2023-Q4");
  });

  it.each([
    ["less than all parts", ["2023-S1", "2023-Q3"]],
    ["parts that only overlap", ["2023-01/2023-07", "2023-07/2023-12"]],
    ["parts that reach outside", ["2023-S1", "2023-07/2024-01"]],
    ["nothing", []],
  ])("is not summed from %s", (_, parts) => {
    expect(sum(parts.map((text) => on(text, "1")))).toBeNull();
  });

  it("knows missing parts from nothing", () => {
    const held = buildSeriesHistory(series(), [on("2023-S1", "1")]);
    expect(hasParts(held, "flow", period("2023"), "2025-01-01")).toBe(true);
    expect(hasParts(held, "flow", period("2023"), "2024-01-31")).toBe(false);
    expect(hasParts(held, "flow", period("2022"), "2025-01-01")).toBe(false);
    expect(hasParts(held, "stock", period("2023"), "2025-01-01")).toBe(false);
  });

  it("is summed from one vintage: the parts as they stood that day", () => {
    const parts = [on("2023-S1", "110", "2023-08-01"), on("2023-S2", "120", "2024-02-01"), on("2023-S1", "112", "2024-06-01")];
    expect(sum(parts, "2023", "2024-01-31")).toBeNull();
    expect(sum(parts, "2023", "2024-02-01")?.[0]).toBe("230");
    expect(sum(parts, "2023", "2024-06-01")?.[0]).toBe("232");
  });

  it("adds halves of last digits, and keeps the finest digit", () => {
    const held = buildSeriesHistory(series(), [on("2023-S1", "110.2"), on("2023-S2", "120")]);
    const level = levelOn(held, "flow", period("2023"), "2025-01-01");
    // 0.05 + 0.5 and 0.1 billion.
    expect([plain(level!.half.div(1e9)), plain(level!.finest.div(1e9))]).toEqual(["0.55", "0.1"]);
  });

  it("allows what its parts allow, where one is no number", () => {
    const held = (value: Observation["value"]) =>
      levelOn(
        buildSeriesHistory(series(), [on("2023-S1", "110"), observation("2023-S2", "2024-02-01", { value })]),
        "flow",
        period("2023"),
        "2025-01-01",
      );
    // 110 with 119.5–130.5; 110 with more than 120.
    expect(held(range("120", "130"))).toMatchObject({ number: null, stated: null });
    expect(plain(held(range("120", "130"))!.allowed.low!.div(1e9))).toBe("229.5");
    expect(plain(held(range("120", "130"))!.allowed.high!.div(1e9))).toBe("240.5");
    expect(held(moreThan("120"))!.allowed).toMatchObject({ high: null, lowInclusive: false });
  });

  it("finds the tiling that trying all of them finds", () => {
    const part = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .filter(([first, last]) => first <= last && last - first < 11);
    const parts = fc.uniqueArray(part, { selector: String, maxLength: 14 });
    fc.assert(
      fc.property(parts, (spans) => {
        const held = spans.map(([first, last]) => on(`2023-${String(first).padStart(2, "0")}/2023-${String(last).padStart(2, "0")}`, "1"));
        const best = tilings(1, spans).sort((a, b) => a.length - b.length || longestFirst(a, b))[0];
        const expected = best
          ?.map(([first, last]) => held[spans.findIndex((one) => one[0] === first && one[1] === last)]!.period.text)
          .join(" ");
        expect(sum(held)?.[1]).toBe(expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("sums months to any period, exactly", () => {
    const values = fc.array(fc.integer({ min: -999_999, max: 999_999 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(values, fc.nat(23), fc.nat(23), (cents, a, b) => {
        const months = cents.map((value, index) => {
          const text = `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
          return observation(text, "2024-02-01", { value: point((value / 100).toFixed(2)) });
        });
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const span = parsePeriod(`${months[first]!.period.text}/${months[last]!.period.text}`)!;
        const level = levelOn(buildSeriesHistory(series(), months), "flow", span, "2024-02-01");
        const expected = cents.slice(first, last + 1).reduce((sum, value) => sum + value, 0);
        expect(level!.parts).toHaveLength(monthsOf(span));
        expect(level!.number!.div(1e7).toNumber()).toBe(expected);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("a stock", () => {
  it("is its published value, else that of the shortest period with the same last day", () => {
    const held = [on("2023-Q4", "2"), on("2023-12", "3"), on("2023-S2", "1"), on("2023-11", "9")];
    expect(sum([...held, on("2023", "5")], "2023", "2025-01-01", "stock")).toEqual(["5", "2023"]);
    expect(sum(held, "2023", "2025-01-01", "stock")).toEqual(["3", "2023-12"]);
    expect(sum([on("2023-11", "9")], "2023", "2025-01-01", "stock")).toBeNull();
  });
});

it("never sums a rate", () => {
  const held = ["2023-S1", "2023-S2", "2023-12"].map((text) => on(text, "5"));
  expect(sum(held, "2023", "2025-01-01", "rate")).toBeNull();
  expect(sum([...held, on("2023", "5.1")], "2023", "2025-01-01", "rate")?.[0]).toBe("5.1");
});

it("leaves the founding months unequal to the year to date", () => {
  // January–October 196.48 and November 21.5 make 217.98; 218.176 was published, and wins.
  const customs = foundingHistory().series[0]!;
  const level = levelOn(customs, "flow", period("2023-01/2023-11"), "2023-12-14");
  expect(plain(level!.number!)).toBe("218176000000");
});
