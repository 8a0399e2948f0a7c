import type { JudgedFigure, JudgedIndicator } from "../judging/judged-indicator";
import type { Indicator } from "./indicator";
import type { Series } from "./series";

/** A figure whose headline changed, that is new (`before` null), or that was retracted (`after` null). */
export type Change = { readonly before: JudgedFigure | null; readonly after: JudgedFigure | null };

/** The figures of an indicator that differ between two ledger entries, both judged as of the same day. */
export function changesBetween(before: JudgedIndicator | null, after: JudgedIndicator): readonly Change[] {
  const gone = (before?.figures ?? []).filter(({ figure }) => !after.byId.has(figure.id));
  const stands = after.figures.map((judged) => ({ before: before?.byId.get(judged.figure.id) ?? null, after: judged }));
  return [...stands.filter((change) => differs(change.before, change.after)), ...gone.map((judged) => ({ before: judged, after: null }))];
}

function differs(before: JudgedFigure | null, after: JudgedFigure): boolean {
  return before === null || JSON.stringify(before.headline) !== JSON.stringify(after.headline);
}

/** The figures of one indicator that an entry changed. */
export type IndicatorChanges = { readonly indicator: Indicator; readonly series: readonly Series[]; readonly changes: readonly Change[] };
