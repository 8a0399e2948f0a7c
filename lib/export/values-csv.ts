import type { JudgedIndicator } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import { boundsOf, isRate, toFlat } from "../domain/values/stated-value";
import { type InForce, type VintageRow, vintage } from "../domain/vintages/vintage";
import { type Column, csvText } from "./csv";

type Row = VintageRow & { readonly unit: string };
type Clocks = { readonly asOf: string; readonly ledger: number };

/**
 * All values and growth rates of an indicator in force on a day: one row per series and period. Numbers are in base units, rates in
 * percent, beside the digits as published; for a point low equals high.
 */
export function valuesCsv({ facts, history }: JudgedIndicator, { asOf, ledger }: Clocks): string {
  const units = new Map(facts.series.map(({ slug, unit }) => [slug, unit]));
  const rows = vintage(history, asOf).map((row) => ({ ...row, unit: units.get(row.series) ?? "" }));
  const text = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "text", of });
  const number = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "number", of });
  return csvText<Row>(
    [
      text("series", ({ series }) => series),
      text("period", ({ period }) => period.text),
      text("unit", ({ unit }) => unit),
      number("value_low", ({ value }) => bound(value, 0)),
      number("value_high", ({ value }) => bound(value, 1)),
      { name: "value_digits", kind: "digits", of: ({ value, unit }) => value && toFlat(value.stated, isRate("level", unit)).low },
      text("value_hedge", ({ value }) => value?.stated.hedge ?? null),
      text("value_status", ({ value }) => value?.status ?? null),
      text("value_released_on", ({ value }) => value?.observation.releasedOn ?? null),
      text("value_release", ({ value }) => value?.observation.release ?? null),
      number("growth_low", ({ growth }) => bound(growth, 0)),
      number("growth_high", ({ growth }) => bound(growth, 1)),
      text("growth_hedge", ({ growth }) => growth?.stated.hedge ?? null),
      text("growth_released_on", ({ growth }) => growth?.observation.releasedOn ?? null),
      text("growth_release", ({ growth }) => growth?.observation.release ?? null),
      text("indicator", () => facts.indicator.slug),
      text("growth_unit", ({ growth }) => growth && "percent"),
      text("as_of", () => asOf),
      number("ledger", () => String(ledger)),
      text("rules", () => RULES_VERSION),
    ],
    rows,
  );
}

function bound(inForce: InForce | null, end: 0 | 1): string | null {
  return (inForce && boundsOf(inForce.stated)[end]?.toFixed()) ?? null;
}
