import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Series } from "../../domain/ledger/series";
import { sharedYearNaming } from "../../domain/ledger/year-naming";
import type { YearNaming } from "../../domain/time/fiscal-year";
import { type Period, parsePeriod } from "../../domain/time/period";
import { isInRange } from "../../domain/time/period-range";
import { formatPeriod } from "../../format/days";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { buildOutturnRows } from "../outturn/build/build-outturn-rows";
import { rangeKeys } from "../outturn/build/choose-period";
import { inOrder, periodRow } from "../outturn/build/drawn-periods";
import type { OutturnRows, PeriodRow } from "../outturn/outturn-rows";
import type { PanelRows } from "./panel-rows";

/** The rows of the panels, the series of each, and the series that publish nothing in the measure. */
export type PanelBases = {
  readonly rows: PanelRows;
  readonly series: readonly Series[];
  readonly unpublished: readonly Series[];
};

/** A measure on each basis that publishes it, in the order of the bases, filtered by a view. */
export function buildPanelRows(judged: JudgedIndicator, view: View, measure: PanelRows["measure"], context: AsOfContext): PanelBases {
  const all = judged.history.series.map(({ series }) => ({
    series,
    panel: onlyBasis(buildOutturnRows(judged, { ...view, measure, series: series.slug }, context)),
  }));
  const published = all.filter(({ panel }) => panel.bases.some(({ observed }) => observed.length > 0));
  const panels = published.map(({ panel }) => panel);
  const years = sharedYearNaming(published.map(({ series }) => series));
  const absent = (period: Period) => periodRow(period, false, formatPeriod(period, "short", years), context.asOf);
  return {
    rows: {
      title: judged.facts.indicator.title,
      measure,
      panels: panels.map((panel) => alignedWith(panel, panels, { absent, view, years: sharedYearNaming(judged.facts.series) })),
    },
    series: published.map(({ series }) => series),
    unpublished: all.filter((one) => !published.includes(one)).map(({ series }) => series),
  };
}

/** The first basis alone. Its title stands above the panel, so its row of values needs no name. */
function onlyBasis(rows: OutturnRows): OutturnRows {
  return { ...rows, bases: rows.bases.slice(0, 1).map((basis) => ({ ...basis, name: "" })) };
}

/** A panel with the periods of all panels in its unit, the range among them, and the period that the first of them is about. */
function alignedWith(panel: OutturnRows, panels: readonly OutturnRows[], { absent, view, years }: Shared): OutturnRows {
  const alike = panels.filter(({ unit }) => unit === panel.unit);
  const periods = mergedPeriods(alike, absent);
  const inside = periods.flatMap(({ key }) => parsePeriod(key) ?? []).filter((period) => isInRange(period, view, years));
  return { ...panel, periods, view: { ...panel.view, range: rangeKeys(inside, view) }, period: alike[0]?.period ?? panel.period };
}

type Shared = {
  /** The row of a period that no panel has. */
  readonly absent: (period: Period) => PeriodRow;
  readonly view: View;
  readonly years: YearNaming | null;
};

/** `absent` makes the row of a period between two panels' periods, which neither has. */
function mergedPeriods(panels: readonly OutturnRows[], absent: (period: Period) => PeriodRow): readonly PeriodRow[] {
  const rows = new Map(panels.flatMap(({ periods }) => periods.map((row) => [row.key, row] as const)));
  const periods = [...rows.keys()].flatMap((key) => parsePeriod(key) ?? []);
  return inOrder(periods).map(({ period, hasGapBefore }) => ({ ...(rows.get(period.text) ?? absent(period)), hasGapBefore }));
}
