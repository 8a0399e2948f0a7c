import type { OutturnRows } from "./outturn-rows";

/** One sentence: the chosen figure with its outcome; without one, the last value and the number of figures. */
export function outturnSummary(rows: OutturnRows): string {
  const { title, seriesTitle, observed, stated, unit } = rows;
  const head = `${title}, ${seriesTitle}`;
  const last = observed.filter(({ part }) => !part).at(-1);
  const chosen = stated.find(({ key }) => key === rows.chosen);
  if (last === undefined && stated.length === 0) return `${head}: no figure held.`;
  if (chosen !== undefined) {
    const outturn = observed.find(({ slot, part }) => !part && slot.text === chosen.period.text);
    const outcome =
      outturn === undefined
        ? chosen.outcomeWord
        : `${outturn.label} was published, ${chosen.outcomeWord}${chosen.differenceWords === null ? "" : ` ${chosen.differenceWords}`}`;
    return `${head}, in ${unit}: for ${chosen.slotText} ${chosen.speaker} stated ${chosen.number} on ${chosen.day}; ${outcome}.`;
  }
  const count = stated.length === 1 ? "one stated figure" : `${stated.length === 0 ? "no" : stated.length} stated figures`;
  return last === undefined
    ? `${head}, in ${unit}: ${count}, none published.`
    : `${head}, in ${unit}: ${last.label} in ${last.slotText}, with ${count}.`;
}
