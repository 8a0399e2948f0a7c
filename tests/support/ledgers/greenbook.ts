import { readFileSync } from "node:fs";

/** The rows of the Greenbook files (tests/fixtures/greenbook): digits as printed, with a decimal point; quarters as "1968-Q3". */
export const VINTAGES = ["first", "second", "third", "recent"] as const;
export type VintageColumn = (typeof VINTAGES)[number];

export type Forecast = { readonly quarter: string; readonly digits: string; readonly day: string };
export type Came = { readonly quarter: string } & { readonly [Column in VintageColumn]: string };

function read(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../fixtures/greenbook/${file}`, import.meta.url), "utf8").replace(/^\ufeff/, "");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
}

export function readForecasts(): readonly Forecast[] {
  return read("greenbook_1q_ahead_forecasts.csv")
    .slice(1)
    .map(([quarter = "", digits = "", day = ""]) => ({
      quarter: quarter.replace(",", "-Q"),
      digits: digits.replace(",", "."),
      day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
    }));
}

export function readCame(): readonly Came[] {
  const [head = [], ...rows] = read("gdp_observations_by_vintage.csv");
  const digits = (row: readonly string[], column: VintageColumn) => row[head.indexOf(column)]!.replace(",", ".");
  return rows.map((row) => ({
    quarter: row[0]!.replace(":", "-"),
    first: digits(row, "first"),
    second: digits(row, "second"),
    third: digits(row, "third"),
    recent: digits(row, "recent"),
  }));
}

/** The files have no dates: published values of a quarter are dated the 28th, one, two and three months later, and the newest in 2017. */
export function printedOn(quarter: string, vintage: VintageColumn): string {
  if (vintage === "recent") return "2017-06-30";
  const [year = "", part = ""] = quarter.split("-Q");
  const after = { first: 1, second: 2, third: 3 }[vintage];
  return new Date(Date.UTC(Number(year), Number(part) * 3 - 1 + after, 28)).toISOString().slice(0, 10);
}
