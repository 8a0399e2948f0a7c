import { expect, it } from "vitest";
import { decimalText, shiftPoint } from "@/lib/chart/model/decimal-text";

it.each([
  [0, "0"],
  [0.1, "0.1"],
  [1e-7, "0.0000001"],
  [-2.5e-8, "-0.000000025"],
  [1.5e21, "1500000000000000000000"],
])("writes %f without an exponent", (value, text) => {
  expect(decimalText(value)).toBe(text);
});

it.each([
  ["2.5", 9, "2500000000"],
  ["2.5", -1, "0.25"],
  ["-300", -3, "-0.3"],
  ["0", 9, "0"],
  ["-0", 2, "0"],
  ["0.05", 1, "0.5"],
  ["220", 0, "220"],
])("moves the point of %s by %i places", (text, power, moved) => {
  expect(shiftPoint(text, power)).toBe(moved);
});
