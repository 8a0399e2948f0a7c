import { Decimal } from "decimal.js";
import { lastKnownValue } from "@/lib/domain/analysis/last-known";
import { remaindersOf } from "@/lib/domain/analysis/remainder";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { isRate } from "@/lib/domain/values/stated-value";
import { formatPeriod, periodText } from "@/lib/format/days";
import { numberText, unitOf } from "@/lib/format/outturn-text";
import { basisNames } from "@/lib/wording/basis-name";
import { roundJointly } from "@/lib/wording/joint-rounding";

const MAX_BASES = 2;

/**
 * What the speaker of a figure knew on each basis that counts: the year-to-date, else the last earlier value: "$218.2bn for
 * January–November 2023 (Chinese customs)". At most two; empty where nothing was known.
 */
export function knownThen({ figure, evaluations }: JudgedFigure, { history, facts }: JudgedIndicator, asOf: string): readonly string[] {
  const counted = history.series.filter(({ series }) => evaluations.some((one) => one.counts && one.series === series.slug));
  const names = basisNames(
    counted.map(({ series }) => series),
    facts.series,
  );
  const remainders = remaindersOf(figure, history, asOf);
  const known = counted.flatMap((held) => {
    const { series } = held;
    const soFar = remainders.find((one) => one.series === series.slug)?.known;
    const before = soFar ? null : lastKnownValue(figure, held, history, asOf);
    const value = soFar?.value ?? before?.value;
    const period = soFar ? periodText(soFar.period, "long", figure.years) : before && formatPeriod(before.period, "long", figure.years);
    if (value === undefined || period === null) return [];
    const rounded = roundJointly(new Decimal(value), null, isRate(figure.measure, series.unit)).actual.toFixed();
    const whose = counted.length === 1 ? "" : ` (${names.get(series.slug) ?? series.title})`;
    return [`${numberText(rounded, figure.measure, unitOf(figure, series), "short")} for ${period}${whose}`];
  });
  return known.slice(0, MAX_BASES);
}
