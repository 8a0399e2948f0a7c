import type { FigureOutcome } from "../judging/judged-indicator";
import { compareObservations } from "../ledger/observation";
import type { Series } from "../ledger/series";
import { daysBetween } from "../time/day";
import { judgedPeriod } from "../time/deadline";
import { isOver, type Period } from "../time/period";
import { compareText } from "../values/text-order";
import type { History, SeriesHistory } from "../vintages/history";
import { canBeInForce } from "../vintages/vintage";
import { waitsFor } from "./waiting";

/** A period of a series that has ended without an outturn, and the figures that wait for it. */
export type DuePeriod = {
  readonly series: Series;
  readonly period: Period;
  /** In the order of the indicator's figures. */
  readonly figures: readonly FigureOutcome[];
  /** Days from the period's end to the as-of day. */
  readonly days: number;
  /** True when more days have passed than before the first release of any earlier period of the series. */
  readonly isOverdue: boolean;
};

/** Figures without an outturn: by series and period once the period is over, by period before that, and figures without a period. */
export type Due = {
  /** Newest period first, then in the order of the series. */
  readonly periods: readonly DuePeriod[];
  /** Soonest end first. */
  readonly toCome: readonly { readonly period: Period; readonly figures: readonly FigureOutcome[] }[];
  readonly noPeriod: readonly FigureOutcome[];
};

/**
 * The outturns that an indicator's projections and targets wait for as of a day. A period is due on a series when it is over, a figure's
 * evaluation on the series counts (rule 10), and there is no outturn. It is overdue when it has waited longer than any earlier period did.
 */
export function dueOf(
  { figures: all, history }: { readonly figures: readonly FigureOutcome[]; readonly history: History },
  asOf: string,
): Due {
  const figures = all.filter(({ figure }) => figure.nature !== "reported");
  const periods = history.series.flatMap((held) => duePeriods(held, figures, asOf));
  const waiting = figures.filter(({ headline }) => headline.outcome === "pending");
  const ahead = byPeriod(
    waiting.filter(({ evaluations }) => evaluations.every(({ counts, reason }) => !counts || reason === "periodNotOver")),
  );
  return {
    periods: periods.sort((a, b) => compareText(b.period.last, a.period.last) || compareText(b.period.first, a.period.first)),
    toCome: ahead.filter(({ period }) => !isOver(period, asOf)).sort((a, b) => compareText(a.period.last, b.period.last)),
    noPeriod: figures.filter(({ figure }) => figure.period === null),
  };
}

function duePeriods(held: SeriesHistory, figures: readonly FigureOutcome[], asOf: string): readonly DuePeriod[] {
  const waiting = figures.filter((judged) => waitsFor(judged).some(({ series }) => series === held.series.slug));
  return byPeriod(waiting).map(({ period, figures: ofPeriod }) => {
    const days = daysBetween(period.last, asOf);
    const longest = longestWait(held, period, asOf);
    return { series: held.series, period, figures: ofPeriod, days, isOverdue: longest !== null && days > longest };
  });
}

/**
 * The most days from the end of an earlier period to its first release; null when none was released by the as-of day. A period known only
 * from a dated report was published some unknown time before it, so it counts only when there is no exact one.
 */
function longestWait({ tracks }: SeriesHistory, period: Period, asOf: string): number | null {
  const waits: { readonly days: number; readonly isExact: boolean }[] = [];
  for (const track of tracks.values()) {
    const published = [...track.value, ...track.growth].filter(canBeInForce).map(({ observation }) => observation);
    const first = published.filter(({ knownOn }) => knownOn <= asOf).sort(compareObservations)[0];
    if (first === undefined || track.period.last >= period.last) continue;
    waits.push({ days: daysBetween(track.period.last, first.knownOn), isExact: first.releasedOnBasis === "release" });
  }
  const exact = waits.filter(({ isExact }) => isExact);
  const asked = (exact.length > 0 ? exact : waits).map(({ days }) => days);
  return asked.length === 0 ? null : Math.max(...asked);
}

function byPeriod(figures: readonly FigureOutcome[]): { readonly period: Period; readonly figures: readonly FigureOutcome[] }[] {
  const groups = new Map<string, { readonly period: Period; readonly figures: FigureOutcome[] }>();
  for (const judged of figures) {
    const { period: named, timing } = judged.figure;
    if (named === null) continue;
    const period = judgedPeriod(named, timing);
    const group = groups.get(period.text) ?? { period, figures: [] };
    group.figures.push(judged);
    groups.set(period.text, group);
  }
  return [...groups.values()];
}
