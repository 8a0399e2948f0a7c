import { describe, expect, it } from "vitest";
import { figureFields, spokenHedge, typedField } from "../../lib/parse/figure";

const POINT = { measure: "level", shape: "point", number: "220", multiplier: "9", unit: "USD", period: "2023" };

describe("a typed figure", () => {
  it("has a point's number as `low`", () => {
    expect(figureFields(POINT, null)).toMatchObject({ shape: "point", low: "220", high: "", multiplier: "9", period: "2023", over: "" });
  });

  it("has a ceiling's number as `high` and a floor's as `low`", () => {
    const bound = { ...POINT, inclusive: "true" };
    expect(figureFields({ ...bound, shape: "ceiling" }, null)).toMatchObject({ low: "", high: "220", inclusive: "true" });
    expect(figureFields({ ...bound, shape: "floor" }, null)).toMatchObject({ low: "220", high: "", inclusive: "true" });
  });

  it("drops fields that the form hides for its shape and measure", () => {
    const all = { ...POINT, low: "1", high: "2", central: "1.5", inclusive: "true", lowMultiplier: "6", over: "previousPeriod" };
    expect(figureFields(all, null)).toMatchObject({ low: "220", high: "", central: "", inclusive: "", lowMultiplier: "", over: "" });
    expect(figureFields({ ...all, measure: "growth", shape: "range" }, null)).toMatchObject({
      low: "1",
      high: "2",
      central: "1.5",
      multiplier: "",
      lowMultiplier: "",
      over: "previousPeriod",
    });
  });

  it.each([
    ["1,187.5", "1187.5"],
    ["1 187,5", "1187.5"],
    ["\u22122.9", "-2.9"],
    ["220.0", "220.0"],
    ["30%", "30"],
    ["1,187", "1,187"],
    ["two hundred", "two hundred"],
  ])("reads the number %j as %j, unchanged if unreadable", (number, low) => {
    expect(figureFields({ ...POINT, number }, null).low).toBe(low);
  });

  it("reads a period as people write it; a blank one says that none was named", () => {
    expect(figureFields({ ...POINT, period: "Q4 2023" }, null).period).toBe("2023-Q4");
    expect(figureFields({ ...POINT, period: " " }, null).period).toBe("none");
    expect(figureFields({ ...POINT, period: "next year" }, null).period).toBe("next year");
  });

  it.each([
    ["about", "220", "about"],
    ["almost", "220", "nearly"],
    ["over", "220", "justOver"],
    ["almost", "-3", "justOver"],
    ["over", "\u22123", "nearly"],
    ["", "-3", ""],
  ])("puts the hedge %j of %j on the number line: %j", (hedge, number, turned) => {
    expect(figureFields({ ...POINT, measure: "growth", hedge, number }, null).hedge).toBe(turned);
  });

  it("takes a base period from its own field", () => {
    const growth = { ...POINT, measure: "growth", over: "base" };
    expect(figureFields({ ...growth, overPeriod: "2015" }, null).over).toBe("2015");
    expect(figureFields(growth, null).over).toBe("base");
  });

  it("has no magnitude for a level in percent", () => {
    expect(figureFields({ ...POINT, unit: "percent" }, null).multiplier).toBe("");
  });
});

it("finds the form field of a schema field", () => {
  expect(typedField("low", { shape: "point" })).toBe("number");
  expect(typedField("high", { shape: "ceiling" })).toBe("number");
  expect(typedField("low", { shape: "range" })).toBe("low");
  expect(typedField("over", { shape: "point", over: "base" })).toBe("overPeriod");
  expect(typedField("unit", { shape: "point" })).toBe("unit");
});

it("turns a stored hedge into spoken words", () => {
  expect([
    spokenHedge("nearly", false),
    spokenHedge("nearly", true),
    spokenHedge("justOver", true),
    spokenHedge("about", true),
    spokenHedge(null, true),
  ]).toEqual(["almost", "over", "almost", "about", ""]);
});
