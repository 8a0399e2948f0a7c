import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { groupBy } from "@/lib/domain/values/group-by";
import { formatPeriod } from "@/lib/format/days";
import { formatCount, formatList } from "@/lib/format/lists";
import { formatStated } from "@/lib/format/numbers";
import { speakerNames } from "@/lib/format/speakers";
import type { DueEntry } from "@/lib/home/due-list";

/** What is missing: "Russian side, US dollars, 2025", "2030"; `short` leaves out what does not tell whose count it is. */
export function dueTitle(entry: DueEntry, short = false): string {
  switch (entry.kind) {
    case "over":
      return `${short ? entry.name : entry.series.title}, ${formatPeriod(entry.period, "long", yearNamingOf(entry.series))}`;
    case "toCome":
      return formatPeriod(entry.period, "long", entry.figures[0]?.figure.years ?? null);
    case "noPeriod":
      return "No period stated";
  }
}

const MAX_VALUES = 3;

/** Which figures wait: "Igor Morgulov: just over $220bn, more than $200bn; three more speakers". */
export function waitingText({ figures }: DueEntry, speakers: number): string {
  const bySpeaker = [...groupBy(figures, ({ statement }) => speakerNames(statement))];
  const shown = bySpeaker.slice(0, speakers).map(([names, said]) => {
    const values = [...new Set(said.map(({ figure: { stated, measure, unit } }) => formatStated(stated, measure, unit, "short")))];
    const rest = values.length - MAX_VALUES;
    return `${names}: ${formatList([...values.slice(0, MAX_VALUES), ...(rest > 0 ? [`${rest} more`] : [])])}`;
  });
  const rest = bySpeaker.length - shown.length;
  return [...shown, ...(rest > 0 ? [formatCount(rest, "more speaker")] : [])].join("; ");
}
