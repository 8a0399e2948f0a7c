import type { JudgedFigure, JudgedIndicator } from "../../../domain/judging/judged-indicator";
import type { Measure } from "../../../domain/ledger/statement";
import type { View } from "../../../input/query/view";

const MEASURES: readonly Measure[] = ["level", "growth", "change"];

/** A view whose measure is one that the indicator has something of. */
export function resolveView(judged: JudgedIndicator, view: View): View {
  return { ...view, measure: shownMeasure(judged, view) };
}

/** The measures that the indicator has something of: figures, or published values. Changes only where a change was stated. */
export function measuresOf(judged: JudgedIndicator): readonly Measure[] {
  return MEASURES.filter((one) => statedCount(judged, one) > 0 || (one !== "change" && isPublished(judged, one)));
}

/**
 * The measure that charts show: the one that the address names, where there is anything of it; else the one with most stated
 * figures, level before growth before change; without figures, the one that is published.
 */
function shownMeasure(judged: JudgedIndicator, { measure, isMeasureNamed }: View): Measure {
  if (isMeasureNamed && (statedCount(judged, measure) > 0 || isPublished(judged, measure))) return measure;
  const held = MEASURES.filter((one) => statedCount(judged, one) > 0 && isPublished(judged, one));
  const stated = held.length > 0 ? held : MEASURES.filter((one) => statedCount(judged, one) > 0);
  const candidates = stated.length > 0 ? stated : MEASURES.filter((one) => isPublished(judged, one));
  return candidates.reduce<Measure>(
    (best, one) => (statedCount(judged, one) > statedCount(judged, best) ? one : best),
    candidates[0] ?? measure,
  );
}

function statedCount({ figures }: JudgedIndicator, measure: Measure): number {
  return figures.filter((one) => isForecast(one) && one.figure.measure === measure && one.figure.period !== null).length;
}

/** A projection or a target: what is only reported is no mark of a chart. */
export function isForecast({ figure }: JudgedFigure): boolean {
  return figure.nature !== "reported";
}

/** Whether levels, or growth, of the indicator are published on any basis. A change is computed from levels. */
function isPublished({ history }: JudgedIndicator, measure: Measure): boolean {
  const published = measure === "growth" ? "growth" : "value";
  return history.series.some(({ observations }) => observations.some((one) => one[published] !== null));
}
