import { expect, it } from "vitest";
import { readHeadingUnit } from "../../../lib/parse/table/heading-unit";

it.each([
  ["Exports (GBP bn)", "GBP", 9],
  ["Exports, USD million", "USD", 6],
  ["Total exports, billions of yen", null, 9],
  ["Экспорт, млрд", null, 9],
  ["Imports EUR", "EUR", null],
  ["USD to EUR, bn", null, 9],
  ["million, billion", null, null],
  ["Exports", null, null],
  ["ALL GDP", null, null],
  ["", null, null],
])("reads %j as unit %s and power %s", (heading, unit, multiplier) => {
  expect(readHeadingUnit(heading)).toEqual({ unit, multiplier });
});
