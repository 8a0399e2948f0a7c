import type { ReleaseWarning } from "../../domain/entry-checks/release-warnings";
import type { Series } from "../../domain/ledger/series";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import type { StatedValue } from "../../domain/values/stated-value";
import { calendarYearsText } from "../../format/calendar-year";
import { formatDay, formatPeriod } from "../../format/days";
import { formatAmount, formatGrowth, formatStated, formatUnit } from "../../format/numbers";

/** A row of the release: its position, series and period. */
export type ReleaseRow = {
  readonly at: number;
  readonly series: string;
  readonly period: { readonly text: string; readonly first: string; readonly last: string };
};

const SHARE_REASONS = {
  words: "is an amount, but its words name a share",
  values: "is an amount, but all values of this series here lie between 0 and 100, as shares and rates do",
} as const;

/** Words one warning: the row, its series and period, its value, and what is doubtful about it. */
export function warningSentence(warning: ReleaseWarning, rows: readonly ReleaseRow[], series: readonly Series[]): string {
  return `${placeWords(warning, rows, series)}: ${wordsOf(warning, rows, series)}`;
}

/** The series of a warning's row. */
export function seriesOf(warning: ReleaseWarning, rows: readonly ReleaseRow[], series: readonly Series[]): Series | undefined {
  return series.find(({ slug }) => slug === rowOf(warning, rows)?.series);
}

function rowOf({ at }: ReleaseWarning, rows: readonly ReleaseRow[]): ReleaseRow | undefined {
  return rows.find((row) => row.at === at);
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
    case "early": {
      const period = rowOf(warning, rows)?.period;
      const what = period === undefined ? "the period" : formatPeriod(period, "short", yearNamingOf(of));
      return `${value(warning.stated, warning.measure)}. ${what} was not over on ${formatDay(warning.day, "long")}. A projection? Then status F.`;
    }
    case "calendarYear":
      return calendarYearsText(warning.calendar);
    case "zero": {
      const { period, stated } = warning.neighbour;
      return `${value(warning.stated)} stands beside ${value(stated)} for ${formatPeriod(period, "short", yearNamingOf(of))}. A placeholder for what is not known yet? Then leave it out.`;
    }
    case "share":
      return `${value(warning.stated)} ${SHARE_REASONS[warning.reason]}. A share or a rate needs a series in percent.`;
    case "tenfold":
      return `${value(warning.stated)} is ${timesWords(warning.times)} the ${value(warning.neighbour.stated)} for ${formatPeriod(warning.neighbour.period, "short", yearNamingOf(of))}.`;
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
  const over = `${amount(level)} over ${base.value === null ? "the base" : amount(base.value)} for ${formatPeriod(base.period, "short", yearNamingOf(of))}`;
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
  const row = rowOf(warning, rows);
  const of = seriesOf(warning, rows, series);
  const title = of?.title ?? "";
  const number = rows.length > 1 ? `Row ${warning.at + 1}, ` : "";
  return row === undefined ? title : `${number}${title}, ${formatPeriod(row.period, "short", yearNamingOf(of))}`;
}
