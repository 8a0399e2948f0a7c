import { Decimal } from "decimal.js";
import type { Coherence } from "../../domain/analysis/coherence";
import type { FigureDoubt } from "../../domain/entry-checks/figure-doubts";
import type { Figure } from "../../domain/ledger/statement";
import type { History } from "../../domain/vintages/history";
import { calendarYearsText } from "../../format/calendar-year";
import { formatDay, formatPeriod } from "../../format/days";
import { formatList } from "../../format/lists";
import { formatAmount, formatStated, formatUnit } from "../../format/numbers";
import type { Warning } from "../../input/form/form-state";

/** Prefix of the intent that makes a figure of the form a projection; its row number follows. */
export const PROJECTION_INTENT = "projection:";

/** Prefix of the intent that gives a figure of the form another period; its row number and the period as typed follow. */
export const PERIOD_INTENT = "period:";

/** Words a doubt about a figure as a warning. `numbers` are the numbers of the figures' form rows, by position. */
export function doubtWarning(doubt: FigureDoubt, history: History, numbers: readonly number[]): Warning {
  const { figure } = doubt;
  const common = { key: keyOf(doubt), look: lookAt(figure), pass: "It is as stated", ways: [] };
  const which = `Figure ${figure.position + 1}, ${valueWords(figure)}`;
  switch (doubt.kind) {
    case "early":
      return {
        ...common,
        title: "This period was not over yet",
        words: `${which}, is entered as reported. ${periodWords(figure)} was not over on ${formatDay(figure.knownOn, "long")}. A projection?`,
        pass: "It was reported so",
        ways: [{ words: "It is a projection", intent: `${PROJECTION_INTENT}${numbers[figure.position] ?? figure.position}` }],
      };
    case "calendarYear":
      return {
        ...common,
        title: "This is a calendar year, and the figures are for fiscal years",
        words: `${which}: ${calendarYearsText(doubt.calendar)}`,
        pass: "The calendar year was said",
        ways: doubt.calendar.alternatives.map((period) => {
          const words = formatPeriod(period, "short", doubt.calendar.years);
          return { words: `It is ${words}`, intent: `${PERIOD_INTENT}${numbers[figure.position] ?? figure.position}:${words}` };
        }),
      };
    case "zero": {
      const { period, stated } = doubt.neighbour;
      const held = `${formatStated(stated, "level", figure.unit, "short")} for ${formatPeriod(period, "short", figure.years)}`;
      return {
        ...common,
        title: "A value is zero",
        words: `${which} for ${periodWords(figure)}, is zero, where ${titleOf(doubt.series, history)} gives ${held}.`,
        pass: "Zero was said",
      };
    }
    case "share":
      return {
        ...common,
        title: "This may be a share or a rate",
        words: `${which} for ${periodWords(figure)}, is an amount, but its words name a share: “${figure.words}”. A share or a rate is in percent.`,
        pass: "It is an amount",
      };
    case "wordsUnit":
      return {
        ...common,
        title: "The words name another unit",
        words: `${which} for ${periodWords(figure)}: the words name ${formatUnit(doubt.named)}, the figure is in ${formatUnit(figure.unit ?? "")}.`,
        pass: "The unit is right",
      };
    case "tenfold": {
      const { period, stated } = doubt.neighbour;
      const held = `${formatStated(stated, "level", figure.unit, "short")} for ${formatPeriod(period, "short", figure.years)}`;
      return {
        ...common,
        title: "The magnitude may be another",
        words: `${which}, is about ${timesWords(doubt.times)} what ${titleOf(doubt.series, history)} gives: ${held}.`,
      };
    }
    case "disagree":
      return {
        ...common,
        title: "The growth and the level do not agree",
        words: `${doubt.bases.map((row) => coherenceText(row, [figure, doubt.growth], history)).join(" ")} That is no error: enter what was said.`,
        pass: "It was said so",
      };
    case "published": {
      const value = formatStated(doubt.value, figure.measure, figure.measure === "growth" ? null : figure.unit, "short");
      const day = formatDay(doubt.releasedOn, "long");
      return {
        ...common,
        title: "This period was published already",
        words: `${which}, is entered as a ${figure.nature}. ${titleOf(doubt.series, history)} had given ${value} on ${day}. Was it a reported figure?`,
        pass: `It was a ${figure.nature}`,
      };
    }
    case "noUnit":
      return {
        ...common,
        title: "A figure has no unit",
        words: `${which}, has none, so that nothing can be held against it.`,
        pass: "No unit was said",
      };
    case "unit":
      return {
        ...common,
        title: "No series is in this unit",
        words: `${which}, is in ${formatUnit(figure.unit ?? "")}. The series of ${history.indicator.title} are in ${formatList(doubt.units.map(formatUnit))}.`,
      };
  }
}

/**
 * Words the check of a growth against a level: "+30% over $190.27bn (Chinese customs, US dollars, known that day) is $247.35bn:
 * outside $220–230bn."
 */
export function coherenceText(row: Coherence, figures: readonly Figure[], history: History): string {
  const level = figures.find(({ id }) => id === row.level);
  const growth = figures.find(({ id }) => id === row.growth);
  if (level === undefined || growth === undefined) return "";
  const { base, impliedLevel } = row;
  const whose = row.series === null ? "the base that it gives itself" : `${titleOf(row.series, history)}, known that day`;
  const from = `${base.times === undefined ? "" : `${base.times} times `}${shortAmount(base.value, level.unit)}`;
  const implied = [impliedLevel.low, impliedLevel.high].map((end) => (end === null ? null : shortAmount(end, level.unit)));
  const ends = implied[0] === implied[1] ? implied[0] : `${implied[0] ?? "less"} to ${implied[1] ?? "more"}`;
  return `${formatStated(growth.stated, "growth", null, "short")} over ${from} (${whose}) is ${ends}: ${row.holds ? "they agree with" : "outside"} ${valueWords(level)}.`;
}

// An implied number is a product of rounded ones: five significant digits are enough.
function shortAmount(value: string, unit: string | null): string {
  return formatAmount(new Decimal(value).toSignificantDigits(5).toFixed(), unit, "short");
}

function valueWords({ stated, measure, unit }: Figure): string {
  return formatStated(stated, measure, unit, "short");
}

function periodWords({ period, years }: Figure): string {
  return period === null ? "no period" : formatPeriod(period, "short", years);
}

function titleOf(series: string, { series: held }: History): string {
  return held.find((one) => one.series.slug === series)?.series.title ?? series;
}

function timesWords(times: string): string {
  const ratio = Number(times);
  return ratio < 1 ? `a ${Math.round(1 / ratio)}th of` : `${times} times`;
}

function lookAt({ indicator }: Figure): Warning["look"] {
  return { words: "Look at the indicator", href: `/indicators/${indicator}` };
}

/** Key of a doubt. Another number gives another key, so that the warning is shown again. */
function keyOf(doubt: FigureDoubt): string {
  const { figure } = doubt;
  const other = doubt.kind === "disagree" ? ` ${valueWords(doubt.growth)}` : "";
  return `${doubt.kind} ${figure.position} ${figure.indicator} ${figure.period?.text ?? ""} ${valueWords(figure)}${other}`;
}
