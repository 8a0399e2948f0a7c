import type { Series } from "@/lib/domain/ledger/series";
import type { Measure } from "@/lib/domain/ledger/statement";
import type { Horizon } from "@/lib/domain/time/horizon";
import type { Selection } from "@/lib/domain/track-record/counted-figures";
import type { ErrorList } from "@/lib/domain/track-record/error-record";
import type { NaiveName } from "@/lib/domain/track-record/naive";
import { isRate, type Shape } from "@/lib/domain/values/stated-value";
import { formatCount } from "@/lib/format/lists";
import { formatStatistic } from "@/lib/format/numbers";

/** Errors of levels are in percent of the outturn, of rates in points. */
export function errorUnit(measure: Measure, series: Series): "percent" | "points" {
  return isRate(measure, measure === "growth" ? null : series.unit) ? "points" : "percent";
}

export function errorUnitText(unit: "percent" | "points"): string {
  return unit === "percent" ? "percent of the actual" : "percentage points";
}

/** "+5.8%", "−0.42 points"; `signed` false omits the plus sign; a dash when there are too few. */
export function errorText(value: string | null, unit: "percent" | "points", signed = true): string {
  return value === null ? "–" : formatStatistic(value, unit, signed);
}

export function horizonText(horizon: Horizon): string {
  switch (horizon) {
    case "0-3":
      return "0–3 months ahead";
    case "4-12":
      return "4–12 months ahead";
    case "13-24":
      return "13–24 months ahead";
    case "25+":
      return "more than 24 months ahead";
  }
}

export function shapeText(shape: Shape): string {
  switch (shape) {
    case "point":
      return "Point";
    case "range":
      return "Range";
    case "floor":
      return "Floor";
    case "ceiling":
      return "Ceiling";
  }
}

export function naiveText(name: NaiveName): string {
  switch (name) {
    case "noChange":
      return "No change: the last value known";
    case "lastGrowth":
      return "The last growth known, again";
    case "lastYearsShare":
      return "Last year’s share of the part known";
    case "zero":
      return "No growth: zero";
    case "yearToDateGrowth":
      return "The growth of the part known";
  }
}

export function selectionText(select: Selection): string {
  switch (select) {
    case "last":
      return "Of the figures that one speaker stated about the same, the last before the period ended counts.";
    case "first":
      return "Of the figures that one speaker stated about the same, the first counts.";
    case "all":
      return "Every figure stated before its period ended counts.";
  }
}

/** "12 figures on 9 periods". */
export function figuresOnPeriods(figures: number, periods: number): string {
  return `${formatCount(figures, "figure")} on ${formatCount(periods, "period")}`;
}

/** Key of the errors of one measure on one series: "turnover-usd:level". */
export function errorsKey({ series, measure }: Pick<ErrorList, "series" | "measure">): string {
  return `${series}:${measure}`;
}
