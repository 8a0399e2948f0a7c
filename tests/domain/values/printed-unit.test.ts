import { expect, it } from "vitest";
import { unitNamedIn } from "../../../lib/domain/values/printed-unit";

it.each([
  ["240.11 billion U.S. dollars", "USD"],
  ["$240.11bn, up 26.3 percent", "USD"],
  ["1.69 trillion yuan, an increase of 32.7%", "CNY"],
  ["120 млрд рублей", "RUB"],
  ["2401.1亿美元", "USD"],
  ["32.7 percent", "percent"],
  ["4.5 million tons of soybeans", "tonne"],
])("finds the unit of %j: %s", (words, unit) => {
  expect(unitNamedIn(words)).toBe(unit);
});

it.each(["240.11", "$240.11bn or 1.69 trillion yuan", "", "European Union"])("finds none in %j", (words) => {
  expect(unitNamedIn(words)).toBeNull();
});
