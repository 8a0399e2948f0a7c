import type { JudgedFigure, JudgedIndicator } from "../judging/judged-indicator";
import type { Indicator } from "./indicator";

/** A figure whose headline is another than before, or that was not there before, or is no longer there. */
export type Change = { readonly before: JudgedFigure | null; readonly after: JudgedFigure | null };

/** What became of the figures of one indicator between two states of the ledger, both read as of one day: only what differs. */
export function changesBetween(before: JudgedIndicator | null, after: JudgedIndicator): readonly Change[] {
  const gone = (before?.figures ?? []).filter(({ figure }) => !after.byId.has(figure.id));
  const stands = after.figures.map((judged) => ({ before: before?.byId.get(judged.figure.id) ?? null, after: judged }));
  return [...stands.filter((change) => differs(change.before, change.after)), ...gone.map((judged) => ({ before: judged, after: null }))];
}

function differs(before: JudgedFigure | null, after: JudgedFigure): boolean {
  return before === null || JSON.stringify(before.headline) !== JSON.stringify(after.headline);
}

/** The figures of one indicator that an entry changed. */
export type IndicatorChanges = { readonly indicator: Indicator; readonly changes: readonly Change[] };
