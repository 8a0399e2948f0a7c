import { formatCount } from "../../format/lists";
import type { OutturnRows } from "./outturn-rows";

/** What the chart shows in a sentence, and what the panel beneath it shows in another. */
export function outturnSummary(rows: OutturnRows): string {
  return [chartSummary(rows), panelSummary(rows)].filter((sentence) => sentence !== null).join(" ");
}

function panelSummary({ compared }: OutturnRows): string | null {
  if (compared === undefined) return null;
  const last = compared.bases[0]?.observed.at(-1);
  const value = last === undefined ? "no value for these periods" : `${last.label} in ${last.slotText}`;
  return `Beneath: ${compared.title}, in ${compared.unit}: ${value}.`;
}

/** The chosen figure with its outcome; without one, the last value and the number of figures. */
function chartSummary(rows: OutturnRows): string {
  const { bases, stated, unit } = rows;
  const head = outturnTitle(rows);
  const observed = bases[0]?.observed ?? [];
  const last = observed.at(-1);
  const chosen = stated.find(({ key }) => key === rows.chosen);
  if (chosen !== undefined) {
    const outturn = observed.find(({ slot }) => slot.text === chosen.period.text);
    const away = [chosen.differenceWords?.replace(/^by /, ""), chosen.outcomeWord].filter(Boolean).join(" ");
    const outcome = outturn === undefined ? chosen.outcomeWord : `${outturn.label} was published, ${away}`;
    return `${head}, in ${unit}: for ${chosen.slotText} ${chosen.speaker} stated ${chosen.number} on ${chosen.day}; ${outcome}.`;
  }
  const count = formatCount(stated.length, "stated figure");
  return last === undefined
    ? `${head}, in ${unit}: ${count}, nothing published.`
    : `${head}, in ${unit}: ${last.label} in ${last.slotText}, with ${count}.`;
}

/** The indicator, what is shown of it, and on whose basis. */
export function outturnTitle({ title, measure, transform, bases }: OutturnRows): string {
  return [title, shownWords(measure, transform), bases[0]?.name ?? null].filter((part) => part !== null && part !== "").join(", ");
}

function shownWords(measure: OutturnRows["measure"], transform: OutturnRows["transform"]): string | null {
  if (transform !== null) return transform === "index" ? "index" : "percent over a year earlier";
  return measure === "level" ? null : measure;
}
