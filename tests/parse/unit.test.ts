import { expect, it } from "vitest";
import { readAreas } from "../../lib/input/fields/areas";
import { readUnit } from "../../lib/parse/unit";

it.each([
  ["Russia, China", ["RU", "CN"]],
  ["ru cn", ["RU", "CN"]],
  ["EU; w00", ["EU", "W00"]],
  ["the moon", ["the moon"]],
  ["European Union,,world", ["EU", "W00"]],
  ["", []],
])("reads the areas %j", (text, areas) => {
  expect(readAreas(text)).toEqual(areas);
});

it.each([
  ["usd", "USD"],
  [" USD ", "USD"],
  ["%", "percent"],
  ["Percentage points", "percent"],
  ["tonne", "tonne"],
  ["xyz", "xyz"],
])("reads the unit %j", (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});
