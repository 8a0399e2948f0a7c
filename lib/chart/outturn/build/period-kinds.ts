import type { JudgedIndicator } from "../../../domain/judging/judged-indicator";
import { monthsOf, type Period } from "../../../domain/time/period";
import type { View } from "../../../input/query/view";
import { isBySpeakers } from "../../plan/view-filter";
import { drawnBases } from "./drawn-bases";
import { periodKind } from "./drawn-periods";
import { isForecast } from "./shown-measure";

/** A kind of period that an indicator has: "Years", "Fiscal years", "Quarters". */
export type PeriodKind = {
  readonly name: string;
  /** The kind as `periodKind` gives it. */
  readonly kind: string;
  /** SDMX text of its newest period that has a figure; without figures, of the newest that was published. */
  readonly newest: string;
};

const NAMES: Readonly<Record<number, string>> = { 12: "Years", 6: "Half-years", 3: "Quarters", 1: "Months" };

/**
 * The kinds of periods, longest first, of which the bases of a view published two or more, or figures of its measure were stated for
 * them. Naming the newest period of one in the address makes charts show that kind.
 */
export function periodKinds(judged: JudgedIndicator, view: View): readonly PeriodKind[] {
  const stated = judged.figures
    .filter((one) => isForecast(one) && one.figure.measure === view.measure && isBySpeakers(one, view))
    .flatMap(({ figure }) => figure.period ?? []);
  const published = drawnBases(judged, view).flatMap(({ tracks }) =>
    [...tracks.values()].flatMap(({ period, value, growth }) =>
      (view.measure === "growth" ? growth.length : value.length) > 0 ? [period] : [],
    ),
  );
  const kinds = new Map<string, Period[]>();
  for (const period of [...newestFirst(stated), ...newestFirst(published)]) {
    const kind = periodKind(period);
    const held = kind === null ? undefined : kinds.get(kind);
    if (held !== undefined) held.push(period);
    else if (kind !== null) kinds.set(kind, [period]);
  }
  return [...kinds]
    .filter(([, periods]) => new Set(periods.map(({ text }) => text)).size > 1)
    .flatMap(([kind, [period]]) => (period === undefined ? [] : [{ kind, period }]))
    .map(({ kind, period }) => ({ name: nameOf(kind, period), kind, newest: period.text, months: monthsOf(period) }))
    .sort((a, b) => b.months - a.months || a.kind.localeCompare(b.kind))
    .map(({ name, kind, newest }) => ({ name, kind, newest }));
}

function nameOf(kind: string, period: Period): string {
  const months = monthsOf(period);
  return months === 12 && !kind.endsWith(" 0") ? "Fiscal years" : (NAMES[months] ?? "Periods");
}

function newestFirst(periods: readonly Period[]): readonly Period[] {
  return periods.toSorted((a, b) => b.last.localeCompare(a.last));
}
