import { type Remainder, remaindersOf } from "../../domain/analysis/remainder";
import { type NumberLevel, numberOn } from "../../domain/analysis/year-to-date";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { daysInMonth, firstDayOf } from "../../domain/time/day";
import { lastMonths, monthOf, monthsOf, type Period, parsePeriod, shiftPeriod, yearEarlier } from "../../domain/time/period";
import { exact, plain } from "../../domain/values/quantity";
import type { SeriesHistory } from "../../domain/vintages/history";
import { knownTo } from "../../domain/vintages/known";
import { formatDay, formatPeriod } from "../../format/days";
import { formatAt, formatStated, formatUnit, formatUnitAt } from "../../format/numbers";
import { speakerNames } from "../../format/speakers";
import type { AsOfContext } from "../../input/query/as-of-context";
import { readersMultiplier, statedText } from "../outturn/build/number-text";
import { isRevised } from "../outturn/build/revised";
import { statedRow } from "../outturn/build/stated-row";
import { requiredPerPart } from "./required-text";
import { singleParts, stepOf } from "./single-parts";
import type { YearToDatePanel, YearToDatePoint, YearToDateRows } from "./year-to-date-rows";

/**
 * What was known of a period when a level was stated for it, on each basis (docs/rules.md, rule 12). Null when there is no
 * remainder: the figure is not a level of a flow, or no part of its period was known.
 */
export function buildYearToDateRows(judged: JudgedIndicator, one: JudgedFigure, context: AsOfContext): YearToDateRows | null {
  const { figure, statement } = one;
  const { period } = figure;
  const remainders = remaindersOf(figure, judged.history, context.asOf).filter(({ known }) => known !== null);
  if (period === null || remainders.length === 0) return null;
  const panels = judged.history.series.flatMap((held) => {
    const remainder = remainders.find(({ series }) => series === held.series.slug) ?? null;
    const panel = panelOf(one, period, held, remainder, context);
    return panel === null ? [] : [panel];
  });
  const [dayText] = formatDay(statement.statedOn, "short").split(/ \d{4}$/);
  return {
    title: judged.facts.indicator.title,
    periodText: formatPeriod(period, "long", figure.years),
    number: formatStated(figure.stated, "level", null, "digits"),
    speaker: speakerNames(statement),
    statedText: `said ${dayText}`,
    statedAt: monthsInto(period, firstDayOf(figure.statedOn)),
    months: Array.from({ length: monthsOf(period) }, (_, index) => letterOf(partOf(period, index + 1, 1))),
    panels: [...panels.filter(({ stated }) => stated !== null), ...panels.filter(({ stated }) => stated === null)],
  };
}

function panelOf(
  one: JudgedFigure,
  period: Period,
  series: SeriesHistory,
  remainder: Remainder | null,
  context: AsOfContext,
): YearToDatePanel | null {
  const { held, day } = knownTo(one.figure, series, context.asOf);
  const all = monthsOf(period);
  const known = cumulative(held, period, day, all - 1);
  const whole = numberOn(series, period, context.asOf);
  if (known.length === 0 || (remainder === null && one.figure.unit === series.series.unit)) return null;
  const lastYear = cumulative(held, yearEarlier(period), day, all);
  const last = known.at(-1);
  const multiplier = readersMultiplier(last === undefined ? [] : [last.value], false);
  const text = (value: string, places: number) => ({ value, label: formatAt(value, multiplier, places) });
  const soFar = remainder?.known ?? null;
  const left = remainder?.months ?? 0;
  const step = stepOf(held, period, last?.months ?? 0, day);
  const brought = whole === null || soFar === null || left === 0 ? null : plain(whole.number.minus(soFar.value).times(step).div(left));
  return {
    key: series.series.slug,
    title: series.series.title,
    unit: formatUnitAt(series.series.unit, multiplier),
    multiplier,
    known,
    later: cumulative(series, period, context.asOf, all - 1).filter(({ months }) => months > (last?.months ?? 0)),
    lastYear,
    lastYearWords: `in ${formatPeriod(yearEarlier(period), "short", yearNamingOf(series.series))}`,
    lastYearLabel: lastYear.at(-1) === undefined ? "" : formatAt(lastYear.at(-1)?.value ?? "0", multiplier, 1),
    knownWords: last === undefined ? "" : knownWords(held, partOf(period, last.months, last.months), day),
    knownLabel: last === undefined ? "" : formatAt(last.value, multiplier, 3),
    stated:
      remainder === null
        ? null
        : { ...statedRow(one, series, multiplier, context), number: statedText(one.figure.stated, "level", multiplier) },
    reason: remainder === null ? reasonOf(one) : null,
    outturn:
      whole === null
        ? null
        : {
            value: plain(whole.number),
            label: `${formatAt(plain(whole.number), multiplier, 3)}${markOf(whole, series)}`,
            key: whole.parts[0]?.observation.id ?? series.series.slug,
          },
    step,
    single: singleParts(period, step).flatMap((part) => pointOf(held, part.period, part.months, day)),
    average: remainder?.average ? text(plain(exact(remainder.average).times(step)), 1) : null,
    required: remainder === null ? null : requiredPerPart(one.figure, remainder, period, { multiplier, step }),
    actual: brought === null ? null : text(brought, 1),
    computable: remainder === null ? [] : computableOf(remainder).map(({ name, value }) => ({ name, ...text(value, 1) })),
  };
}

/** " r" after a number with a revised part. */
function markOf(number: NumberLevel, held: SeriesHistory): string {
  return number.parts.some(({ observation }) => isRevised(held, observation.period, observation.id, "level")) ? " r" : "";
}

/** Extrapolations from last year's share and from a straight line, when they could be computed. */
function computableOf({ computable }: Remainder): readonly { readonly name: string; readonly value: string }[] {
  const { lastYearsShare, straightLine } = computable;
  return [
    ...(lastYearsShare === null ? [] : [{ name: "last year’s share", value: lastYearsShare.value }]),
    ...(straightLine === null ? [] : [{ name: "straight line", value: straightLine }]),
  ];
}

/** The year-to-date values of a period as of a day, up to `most` months. */
function cumulative(held: SeriesHistory, period: Period, day: string, most: number): readonly YearToDatePoint[] {
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((months) =>
    pointOf(held, partOf(period, months, months), months, day),
  );
}

function pointOf(held: SeriesHistory, part: Period, months: number, day: string): readonly YearToDatePoint[] {
  const level = numberOn(held, part, day);
  return level === null ? [] : [{ key: level.parts[0]?.observation.id ?? part.text, months, value: plain(level.number) }];
}

/** The `length` months of a period that end with its month `last` (1 is the first). */
function partOf(period: Period, last: number, length: number): Period {
  return lastMonths(shiftPeriod(period, last - monthsOf(period)), length);
}

/** "Jan–Nov, out 7 Dec 2023". */
function knownWords(held: SeriesHistory, part: Period, day: string): string {
  const released = numberOn(held, part, day)
    ?.parts.map(({ observation }) => observation.releasedOn)
    .sort()
    .at(-1);
  const months = formatPeriod(part, "short", null).replace(/ \d{4}$/, "");
  return released === undefined ? months : `${months}, out ${formatDay(released, "short").replace(/ \d{4}$/, "")}`;
}

function monthsInto(period: Period, day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return monthOf(day) - monthOf(period.first) + date / daysInMonth(year, month);
}

function letterOf({ text }: Period): string {
  return formatPeriod(parsePeriod(text) ?? { text, first: text, last: text }, "long", null).slice(0, 1);
}

/** Why there is no remainder on a basis. */
function reasonOf({ figure }: JudgedFigure): string {
  return `${formatStated(figure.stated, "level", figure.unit, "long")} is in ${figure.unit === null ? "no unit" : formatUnit(figure.unit)}. Not comparable on this basis: other unit. Nothing is converted.`;
}
