import type { ChartDescription } from "@/lib/chart/model/description";
import type { OutturnRows } from "@/lib/chart/outturn/outturn-rows";
import { shownRows } from "@/lib/chart/outturn/shown-rows";
import type { PeriodCard } from "@/lib/chart/plan/period-card";
import { offOf } from "@/lib/input/query/off";

/** The periods of a chart as its tooltips tell of them. A chart without periods has none. */
export type ChartPeriods = {
  /** "2023", by the period's key. */
  readonly textOf: (key: string) => string;
  /** Key of the chosen period, or null. */
  readonly chosen: string | null;
  /** How many periods the reader asked to see; null without a choice. */
  readonly asked: number | null;
  /** A card without the bases and figures that are off. */
  readonly shown: (card: PeriodCard) => PeriodCard;
};

export function periodsOf(description: ChartDescription): ChartPeriods {
  const charts = chartsIn(description);
  const texts = new Map(charts.flatMap(({ periods }) => periods.map(({ key, text }) => [key, text] as const)));
  const off = new Set(charts[0]?.view.off);
  const stated = new Set(charts.flatMap((rows) => shownRows(rows).stated.map(({ key }) => key)));
  return {
    textOf: (key) => texts.get(key) ?? key,
    chosen: charts[0]?.period ?? null,
    asked: charts[0] === undefined || charts[0].view.range === null ? null : shownRows(charts[0]).periods.length,
    shown: (card) => ({
      ...card,
      published: card.published.filter(({ key }) => !off.has(offOf("basis", key))),
      stated: card.stated.filter(({ key }) => stated.has(key)),
    }),
  };
}

function chartsIn({ kind, rows }: ChartDescription): readonly OutturnRows[] {
  if (kind === "outturn") return [rows];
  return kind === "panels" ? rows.panels : [];
}
