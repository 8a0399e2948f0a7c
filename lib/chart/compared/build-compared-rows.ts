import type { Measure } from "../../domain/ledger/statement";
import { monthsOf, type Period, parsePeriod } from "../../domain/time/period";
import type { SeriesHistory } from "../../domain/vintages/history";
import { formatList } from "../../format/lists";
import type { View } from "../../input/query/view";
import { basisRowsOf, multiplierOf, publishedPeriods, unitText } from "../outturn/build/build-outturn-rows";
import { drawnValues, isCountedInOnes } from "../outturn/build/drawn-values";
import type { ObservedValue } from "../outturn/build/observed-values";
import { appliedTransform } from "../outturn/build/transformed-values";
import type { ComparedRows, OutturnRows } from "../outturn/outturn-rows";
import { rangeOf } from "../outturn/shown-rows";
import { type Compared, comparedBases } from "./compared";

const YEAR = 12;
const SPANS: Readonly<Record<number, string>> = { 6: "half-year", 3: "quarter", 1: "month" };

/**
 * What another indicator or basis published for the periods of a chart, as of the same day: in the measure of the view where it has it,
 * else in the one that it has; in its own unit. Values of longer periods are summed from shorter ones as everywhere (docs/rules.md,
 * rule 8). Null when it has no basis.
 */
export function buildComparedRows(compared: Compared, main: OutturnRows, view: View): ComparedRows | null {
  const bases = comparedBases(compared);
  const [first] = bases;
  if (first === undefined) return null;
  const { indicator } = compared.judged.facts;
  const measure = publishedMeasure(first, view.measure);
  const { unit } = first.series;
  const transform = appliedTransform({ as: view.as, measure }, unit);
  const texts = new Map(main.periods.map(({ key, text }) => [key, text]));
  const periods = main.periods.flatMap(({ key }) => parsePeriod(key) ?? []);
  const { from, to } = rangeOf(main);
  const over = measure === "growth" ? (first.series.over ?? "yearEarlier") : null;
  const { values, base } = drawnValues(bases, {
    aggregation: indicator.aggregation,
    periods,
    range: periods.slice(from, to),
    asked: { measure, over, asOf: main.asOf },
    withParts: periods.some((period) => monthsOf(period) === YEAR),
    transform,
    base: view.base,
  });
  const shown = transform === "percent" ? "growth" : measure;
  const multiplier = multiplierOf(values, [], isCountedInOnes(measure, unit, transform));
  const text = (period: Period) => texts.get(period.text) ?? period.text;
  const rows = basisRowsOf(compared.judged, bases, values, { measure: shown, multiplier, text });
  return {
    title: bases.length === 1 ? `${indicator.title}, ${first.series.title}` : indicator.title,
    measure: shown,
    unit:
      base === null
        ? unitText(shown, unit, multiplier, transform === "percent" ? "yearEarlier" : over, null)
        : `index, ${text(base)} = 100`,
    multiplier,
    transform,
    bases: rows,
    note: noteOf(bases, values, measure),
  };
}

/** Levels where they are published, else growth; growth also where it can be computed from levels. */
function publishedMeasure({ observations }: SeriesHistory, wanted: Measure): "level" | "growth" {
  if (wanted === "growth") return "growth";
  return observations.some(({ value }) => value !== null) ? "level" : "growth";
}

/** How its periods meet those of the chart, where that needs a word; null where it does not. */
function noteOf(bases: readonly SeriesHistory[], values: readonly (readonly ObservedValue[])[], measure: Measure): string | null {
  const all = values.flat();
  if (all.length > 0) {
    const isSummed = measure === "level" && all.some(({ stated, computed }) => computed && stated === null);
    return isSummed ? "Values of longer periods are computed from shorter ones as published." : null;
  }
  const longestFirst = publishedPeriods(bases, measure).toSorted((a, b) => monthsOf(b) - monthsOf(a));
  const spans = new Set(longestFirst.flatMap((period) => spanOf(period) ?? []));
  if (spans.size === 0) return "It has no value for a period of this chart.";
  return `It is published by ${formatList([...spans])}, and has no value for a period of this chart.`;
}

/** The length of a period in a word; null for one that no calendar repeats. */
function spanOf(period: Period): string | null {
  if (monthsOf(period) !== YEAR) return SPANS[monthsOf(period)] ?? null;
  return period.first.endsWith("-01-01") ? "calendar year" : "fiscal year";
}
