import type { ReleaseWarning } from "../../domain/entry-checks/release-warnings";
import { textHash } from "../../domain/ledger/ledger";
import type { Series } from "../../domain/ledger/series";
import type { StatedValue } from "../../domain/values/stated-value";
import type { History } from "../../domain/vintages/history";
import { formatDay, formatPeriod } from "../../format/days";
import { formatCount } from "../../format/lists";
import { formatAmount, formatGrowth, formatStated, formatUnit } from "../../format/numbers";
import type { Warning } from "../../input/form/form-state";

/** A row of the release: its position, series and period. */
export type ReleaseRow = {
  readonly at: number;
  readonly series: string;
  readonly period: { readonly text: string; readonly first: string; readonly last: string };
};

type WordedWarning = { readonly warning: ReleaseWarning; readonly words: string };

/** Rows described in one warning; further rows are counted. */
const MOST_SHOWN = 4;

const KINDS = ["conflicts", "revises", "repeats", "published", "tenfold", "growth", "unit"] as const;

/**
 * Words the warnings of a release, the most serious kind first and one warning per kind: each row with its stored value and its new
 * one. `rows` are the release's rows, by position.
 */
export function releaseWarningText(
  warnings: readonly ReleaseWarning[],
  rows: readonly ReleaseRow[],
  histories: readonly History[],
): readonly Warning[] {
  // Series of two indicators may share a title.
  const series = histories.flatMap(({ indicator, series: held }) =>
    held.map((one) => (histories.length === 1 ? one.series : { ...one.series, title: `${indicator.title}, ${one.series.title}` })),
  );
  return KINDS.flatMap((kind) => {
    const worded = warnings
      .filter((warning) => warning.kind === kind)
      .map((warning) => ({ warning, words: `${placeWords(warning, rows, series)}: ${wordsOf(warning, rows, series)}` }));
    return worded.length === 0 ? [] : [combinedWarning(kind, worded, rows, series)];
  });
}

function combinedWarning(
  kind: ReleaseWarning["kind"],
  worded: readonly WordedWarning[],
  rows: readonly ReleaseRow[],
  series: readonly Series[],
): Warning {
  const rest = worded.length - MOST_SHOWN;
  const shown = worded.slice(0, MOST_SHOWN).map(({ words }) => words);
  return {
    key: `${kind} ${textHash(worded.map(({ words }) => words).join(" "))}`,
    title: titleOf(kind, worded.length),
    words: `${shown.join(" ")}${rest > 0 ? ` And ${formatCount(rest, "more row")} like these.` : ""}`,
    look: lookAt(worded[0]?.warning, rows, series),
    pass: passOf(kind),
    ways: [],
  };
}

function titleOf(kind: ReleaseWarning["kind"], count: number): string {
  switch (kind) {
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

function wordsOf(warning: ReleaseWarning, rows: readonly ReleaseRow[], series: readonly Series[]): string {
  const of = seriesOf(warning, rows, series);
  const value = (stated: StatedValue, measure: "value" | "growth" = "value") =>
    formatStated(stated, measure === "growth" ? "growth" : "level", measure === "growth" ? null : (of?.unit ?? null), "short");
  switch (warning.kind) {
    case "conflicts":
    case "revises":
    case "repeats": {
      const { held, heldBy, stated, measure } = warning;
      const from = heldBy === null ? "from an earlier row" : `of ${formatDay(heldBy.releasedOn, "long")}`;
      if (warning.kind === "repeats")
        return `${value(stated, measure)} prints the ${value(held, measure)} ${from} again, which stays the one in force.`;
      return `${value(held, measure)} is held, ${from}; ${value(stated, measure)} is new.`;
    }
    case "published": {
      const { heldBy, isLater } = warning;
      const printed = [heldBy.value && value(heldBy.value), heldBy.growth && value(heldBy.growth, "growth")].filter(Boolean).join(" and ");
      return `${printed} is held, ${isLater ? "of a later day," : "of"} ${formatDay(heldBy.releasedOn, "long")}.`;
    }
    case "tenfold":
      return `${value(warning.stated)} is ${timesWords(warning.times)} the ${value(warning.neighbour.stated)} for ${formatPeriod(warning.neighbour.period, "short")}.`;
    case "growth":
      return growthWords(warning, of, value(warning.stated, "growth"));
    case "unit":
      return `the words name ${formatUnit(warning.printed)}, the series is in ${formatUnit(warning.unit)}.`;
  }
}

function growthWords(
  { level, base, computed, allowed }: ReleaseWarning & { readonly kind: "growth" },
  of: Series | undefined,
  stated: string,
): string {
  const amount = (text: string | null) => (text === null ? "the level" : formatAmount(text, of?.unit ?? null, "short"));
  const over = `${amount(level)} over ${base.value === null ? "the base" : amount(base.value)} for ${formatPeriod(base.period, "short")}`;
  const ends = [allowed.low, allowed.high].map((end) => (end === null ? "any" : formatGrowth(rounded(end)))).join(" to ");
  return `${stated} is stated; ${over} is ${computed === null ? ends : `${formatGrowth(rounded(computed))} (${ends} with the rounding of both)`}.`;
}

/** Two decimals are enough for a reader. */
function rounded(value: string): string {
  return Number(value).toFixed(2);
}

function timesWords(times: string): string {
  const ratio = Number(times);
  return ratio < 1 ? `one ${ordinal(Math.round(1 / ratio))} of` : `${times} times`;
}

function ordinal(count: number): string {
  return count === 5 ? "fifth" : `${count}th`;
}

function placeWords(warning: ReleaseWarning, rows: readonly ReleaseRow[], series: readonly Series[]): string {
  const row = rows[warning.at];
  const title = seriesOf(warning, rows, series)?.title ?? "";
  return row === undefined ? title : `${title}, ${formatPeriod(row.period, "short")}`;
}

function seriesOf({ at }: ReleaseWarning, rows: readonly ReleaseRow[], series: readonly Series[]): Series | undefined {
  return series.find(({ slug }) => slug === rows[at]?.series);
}

function lookAt(warning: ReleaseWarning | undefined, rows: readonly ReleaseRow[], series: readonly Series[]): Warning["look"] {
  if (warning === undefined) return null;
  const heldBy = "heldBy" in warning ? warning.heldBy : null;
  if (heldBy !== null) return { words: "Look at the release", href: `/releases/${heldBy.release}` };
  const indicator = seriesOf(warning, rows, series)?.indicator;
  return indicator === undefined ? null : { words: "Look at the indicator", href: `/indicators/${indicator}` };
}
