import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Observation } from "../../../lib/domain/ledger/observation";
import { addDays } from "../../../lib/domain/time/day";
import { boundsOf } from "../../../lib/domain/values/stated-value";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { vintage } from "../../../lib/domain/vintages/vintage";
import { indicator, observation, point, series } from "../../support/ledgers/rows";

type Row = { readonly vintage: string; readonly country: string; readonly year: string; readonly value: string };

/** The rows of the file (tests/fixtures/worldbank-gdp-vintages), in its order. */
const rows: readonly Row[] = readFileSync(new URL("../../fixtures/worldbank-gdp-vintages/gdp_vintages_subset.csv", import.meta.url), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [day = "", , country = "", year = "", value = ""] = line.split(",");
    return { vintage: day, country, year, value };
  });

const vintages = [...new Set(rows.map((row) => row.vintage))].sort();
const countries = [...new Set(rows.map(({ country }) => country))];

const observations: readonly Observation[] = rows.map(({ vintage: day, country, year, value }, index) =>
  observation(year, day, { series: country.toLowerCase(), value: point(value, 0), place: index + 1 }),
);
const history = buildHistory(
  indicator({ slug: "gdp" }),
  countries.map((country) => series({ id: country, slug: country.toLowerCase(), indicator: "gdp", unit: "USD", frequency: "A" })),
  observations,
);

/** What the newest vintage up to a day says of a country and year: a scan of the file, without any of our rules. */
function scan(country: string, year: string, asOf: string): number | null {
  const held = rows.filter((row) => row.country === country && row.year === year && row.vintage <= asOf);
  const newest = held.reduce<Row | null>((last, row) => (last === null || row.vintage >= last.vintage ? row : last), null);
  return newest && Number(newest.value);
}

it.each(["2013-06-27", ...vintages.flatMap((day) => [day, addDays(day, 1)]), "2026-11-25"])(
  "as of %s every country and year is as in a scan of the file",
  (asOf) => {
    const held = new Map(
      vintage(history, asOf).map((row) => [`${row.series} ${row.period.text}`, Number(row.value && boundsOf(row.value.stated)[0])]),
    );
    const years = [...new Set(rows.map(({ year }) => year))];
    const pairs = countries.flatMap((country) => years.map((year) => [country, year] as const));
    const scanned = pairs.flatMap(([country, year]) => {
      const value = scan(country, year, asOf);
      return value === null ? [] : [[`${country.toLowerCase()} ${year}`, value] as const];
    });
    expect(held).toEqual(new Map(scanned));
  },
);

it("restates years: the sample holds revisions", () => {
  const first = new Map(scanAll("2013-06-28"));
  const last = scanAll("2026-11-25").filter(([key]) => first.has(key));
  const revised = last.filter(([key, value]) => first.get(key) !== value);
  expect(last).toHaveLength(144);
  expect(revised.length).toBeGreaterThan(100);
});

function scanAll(asOf: string): readonly (readonly [string, number])[] {
  const keys = [...new Set(rows.filter((row) => row.vintage <= asOf).map(({ country, year }) => `${country} ${year}`))];
  return keys.map((key) => {
    const [country = "", year = ""] = key.split(" ");
    return [key, scan(country, year, asOf)!] as const;
  });
}
