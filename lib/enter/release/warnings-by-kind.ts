import type { ReleaseWarning } from "../../domain/entry-checks/release-warnings";
import { textHash } from "../../domain/ledger/ledger";
import type { Series } from "../../domain/ledger/series";
import type { History } from "../../domain/vintages/history";
import { formatCount } from "../../format/lists";
import type { Warning } from "../../input/form/form-state";
import { DROP_INTENT, FORECAST_INTENT } from "./row-answers";
import { type ReleaseRow, seriesOf, warningSentence } from "./warning-sentence";

type WordedWarning = { readonly warning: ReleaseWarning; readonly words: string };

/** Rows described in one warning; further rows are counted. */
const MOST_SHOWN = 4;

const KINDS = [
  "early",
  "calendarYear",
  "zero",
  "share",
  "conflicts",
  "revises",
  "repeats",
  "published",
  "tenfold",
  "growth",
  "unit",
] as const;

/**
 * Words the warnings of a release, the most serious kind first and one warning per kind: each row with its stored value and its new
 * one. `rows` are the release's rows, by position; `numbers` are the numbers of their form rows.
 */
export function warningsByKind(
  warnings: readonly ReleaseWarning[],
  rows: readonly ReleaseRow[],
  histories: readonly History[],
  numbers: readonly number[],
): readonly Warning[] {
  const series = titledSeries(histories);
  return KINDS.flatMap((kind) => {
    const worded = warnings
      .filter((warning) => warning.kind === kind)
      .map((warning) => ({ warning, words: warningSentence(warning, rows, series) }));
    return worded.length === 0 ? [] : [{ ...combinedWarning(kind, worded, rows, series), ways: waysOf(kind, worded, numbers) }];
  });
}

/** The series of the histories. Series of two indicators may share a title, so that of the indicator stands before it. */
export function titledSeries(histories: readonly History[]): readonly Series[] {
  return histories.flatMap(({ indicator, series: held }) =>
    held.map((one) => (histories.length === 1 ? one.series : { ...one.series, title: `${indicator.title}, ${one.series.title}` })),
  );
}

/** What can be done about all rows of a warning by one button. */
function waysOf(kind: ReleaseWarning["kind"], worded: readonly WordedWarning[], numbers: readonly number[]): Warning["ways"] {
  const rows = worded.map(({ warning }) => numbers[warning.at] ?? warning.at).join(",");
  const isOne = worded.length === 1;
  if (kind === "early")
    return [{ words: isOne ? "It is a projection: status F" : "They are projections: status F", intent: `${FORECAST_INTENT}${rows}` }];
  return kind === "zero" ? [{ words: isOne ? "Leave it out" : "Leave them out", intent: `${DROP_INTENT}${rows}` }] : [];
}

function combinedWarning(
  kind: ReleaseWarning["kind"],
  worded: readonly WordedWarning[],
  rows: readonly ReleaseRow[],
  series: readonly Series[],
): Omit<Warning, "ways"> {
  const rest = worded.length - MOST_SHOWN;
  const shown = worded.slice(0, MOST_SHOWN).map(({ words }) => words);
  return {
    key: `${kind} ${textHash(worded.map(({ words }) => words).join(" "))}`,
    title: titleOf(kind, worded.length),
    words: `${shown.join(" ")}${rest > 0 ? ` And ${formatCount(rest, "more row")} like these.` : ""}`,
    look: lookAt(worded[0]?.warning, rows, series),
    pass: passOf(kind),
  };
}

function titleOf(kind: ReleaseWarning["kind"], count: number): string {
  switch (kind) {
    case "early":
      return count === 1 ? "This period was not over yet" : "These periods were not over yet";
    case "calendarYear":
      return `${count === 1 ? "This is a calendar year" : "These are calendar years"}, and the series has fiscal years`;
    case "zero":
      return count === 1 ? "A value is zero" : "Values are zero";
    case "share":
      return "This may be a share or a rate";
    case "conflicts":
      return "The ledger holds another number of the same day";
    case "revises":
      return `This revises ${count === 1 ? "a number" : formatCount(count, "number")} that ${count === 1 ? "is" : "are"} held`;
    case "repeats":
      return "This is held already";
    case "published":
      return "This period was published already";
    case "tenfold":
      return "The magnitude may be another";
    case "growth":
      return "The growth and the level do not agree";
    case "unit":
      return "The source prints another unit than the series has";
  }
}

function passOf(kind: ReleaseWarning["kind"]): string {
  switch (kind) {
    case "early":
      return "It was published as an outturn";
    case "calendarYear":
      return "It was published for the calendar year";
    case "zero":
      return "It is zero";
    case "share":
      return "It is an amount";
    case "conflicts":
      return "Both were published";
    case "revises":
      return "It is a revision";
    case "repeats":
      return "Record it as a repeat";
    case "published":
      return "It was published again";
    case "tenfold":
    case "growth":
      return "It is as published";
    case "unit":
      return "It is in the series’ unit";
  }
}

function lookAt(warning: ReleaseWarning | undefined, rows: readonly ReleaseRow[], series: readonly Series[]): Warning["look"] {
  if (warning === undefined) return null;
  const heldBy = "heldBy" in warning ? warning.heldBy : null;
  if (heldBy !== null) return { words: "Look at the release", href: `/releases/${heldBy.release}` };
  const indicator = seriesOf(warning, rows, series)?.indicator;
  return indicator === undefined ? null : { words: "Look at the indicator", href: `/indicators/${indicator}` };
}
