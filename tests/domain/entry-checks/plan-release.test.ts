import { describe, expect, it } from "vitest";
import { planRelease, type ReleaseRow } from "../../../lib/domain/entry-checks/plan-release";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { indicator, moreThan, observation, period, point, rate, series } from "../../support/ledgers/rows";

const held = [
  observation("2023", "2024-05-15", { id: "may", value: point("227.8") }),
  observation("2022", "2023-01-13", { id: "year-2022", value: point("190.271"), growth: rate("29.3") }),
];
const history = buildHistory(indicator(), [series()], held);

function row(overrides: Partial<ReleaseRow>): ReleaseRow {
  return {
    series: "usd",
    period: period("2023"),
    knownOn: "2024-06-01",
    value: null,
    growth: null,
    status: null,
    statement: null,
    ...overrides,
  };
}

describe("planRelease", () => {
  it.each([
    ["a period not held", { period: period("2024-05"), value: point("20.4") }, "first", null],
    ["the same number", { value: point("227.8") }, "repeated", "may"],
    ["the number rounded", { value: point("228") }, "repeated", "may"],
    ["a bound that it satisfies", { value: moreThan("220") }, "repeated", "may"],
    ["the number finer", { value: point("227.81") }, "sharpened", "may"],
    ["another number", { value: point("229") }, "revised", "may"],
    ["another number on the same day", { value: point("229"), knownOn: "2024-05-15" }, "conflicting", "may"],
    ["the number finer on the same day", { value: point("227.81"), knownOn: "2024-05-15" }, "sharpened", "may"],
    ["a bound that it does not satisfy", { value: moreThan("230") }, "kept", "may"],
    ["a forecast", { value: point("230"), status: "F" }, "kept", "may"],
    ["a number from before the period ended", { period: period("2024"), value: point("244.81") }, "early", null],
    ["a forecast from before the period ended", { period: period("2024"), value: point("244.81"), status: "F" }, "early", null],
    ["an older release than any held", { value: point("229"), knownOn: "2024-01-01" }, "first", null],
    ["growth alone, not held", { growth: rate("23.1") }, "first", null],
    ["a number held, growth not", { value: point("227.8"), growth: rate("23.1") }, "first", "may"],
    ["a number held, growth revised", { period: period("2022"), value: point("190.271"), growth: rate("29.0") }, "revised", "year-2022"],
  ] as const)("says of %s: %s", (_, overrides, kind, heldBy) => {
    const [planned] = planRelease(history, [row(overrides as Partial<ReleaseRow>)]);
    expect(planned?.kind).toBe(kind);
    expect((planned?.value ?? planned?.growth)?.heldBy).toBe(heldBy);
  });

  it("gives the kind of each number and the value in force", () => {
    const [planned] = planRelease(history, [row({ period: period("2022"), value: point("190.3"), growth: rate("29.5") })]);
    expect(planned?.value).toEqual({ kind: "repeated", stated: point("190.3"), held: point("190.271"), heldBy: "year-2022" });
    expect(planned?.growth).toEqual({ kind: "revised", stated: rate("29.5"), held: rate("29.3"), heldBy: "year-2022" });
  });

  it("compares the rows of one release with each other", () => {
    const value = { period: period("2024"), knownOn: "2025-01-13" };
    const plan = planRelease(history, [
      row({ ...value, value: point("244.81") }),
      row({ ...value, value: point("244.81") }),
      row({ ...value, value: point("245") }),
      row({ ...value, value: point("250") }),
    ]);
    expect(plan.map(({ kind }) => kind)).toEqual(["first", "repeated", "repeated", "conflicting"]);
  });

  it("calls a number conflicting that differs from a repeat of the same day", () => {
    const again = observation("2023", "2024-06-01", { id: "june", value: point("228") });
    const [planned] = planRelease(buildHistory(indicator(), [series()], [...held, again]), [row({ value: point("240") })]);
    expect(planned?.kind).toBe("conflicting");
  });

  it("keeps a row without a number, and throws on a series it does not know", () => {
    expect(planRelease(history, [row({ status: "M" })])[0]).toMatchObject({ kind: "kept", value: null, growth: null });
    expect(() => planRelease(history, [row({ series: "elsewhere" })])).toThrow("no such series: elsewhere");
  });
});
