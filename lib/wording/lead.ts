import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge, StatementToJudge } from "../domain/ledger/statement";
import { formatPeriod } from "../format/days";
import { countedSentence } from "./lead-counted";
import { shortSpeakerNames } from "./speaker-name";
import { statedAsNoun } from "./stated-noun";

/** A headline of two sentences: what was stated, and what was counted. */
export type Lead = { readonly said: string; readonly counted: string; readonly text: string };

/**
 * "Putin said $220–230 billion. China counted 240, Russia 228." By templates for shape, measure and direction, in neutral words. `series`
 * are those of the figure's indicator, `areas` its countries (ISO 3166): where each basis is another country's own count, the country is
 * named, else the basis. Levels are rounded to three digits, never across what was stated. Where nothing is decided the second sentence
 * says why.
 */
export function leadHeadline(judged: JudgedFigure<StatementToJudge>, series: readonly Series[], areas: readonly string[] = []): Lead {
  const said = `${shortSpeakerNames(judged.statement.speakers, series)} ${verbOf(judged.figure)} ${statedAsNoun(judged.figure)}${deadlineOf(judged.figure)}.`;
  const counted = countedSentence(judged, series, areas);
  return { said, counted, text: `${said} ${counted}` };
}

function verbOf({ nature, measure }: FigureToJudge): string {
  if (nature !== "target") return "said";
  return measure === "growth" ? "named a target:" : "named a target of";
}

/** The period is told beside a headline; a deadline belongs to what was said. */
function deadlineOf({ timing, period, years }: FigureToJudge): string {
  return timing === "by" && period !== null ? ` by ${formatPeriod(period, "long", years)}` : "";
}
