import type { NotComparableReason } from "../domain/judging/comparable";
import type { Evaluation } from "../domain/judging/evaluation";
import type { FigureOutcome } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge } from "../domain/ledger/statement";
import { addDays } from "../domain/time/day";
import { judgedPeriod } from "../domain/time/deadline";
import { formatPeriod } from "../format/days";
import { capitalised, formatCount, formatList } from "../format/lists";
import { formatUnit } from "../format/numbers";

type Names = ReadonlyMap<string, string>;
type Waiting = Pick<Evaluation, "series" | "reason">;

/** Why nothing is known yet: "2030 is not over", "no Russian side figure for 2025", "only part of 2025 is published (Chinese customs)". */
export function pendingText(figure: FigureToJudge, waiting: readonly Waiting[], names: Names): string {
  const period = periodWords(figure);
  if (waiting.every(({ reason }) => reason === "periodNotOver")) return `${period} is not over`;
  const missing = waiting.filter(({ reason }) => reason === "notHeld").map(({ series }) => names.get(series) ?? series);
  const partly = waiting.filter(({ reason }) => reason === "partsMissing").map(({ series }) => names.get(series) ?? series);
  const clauses = [
    missing.length === 0 ? null : missingText(missing, period),
    partly.length === 0 ? null : `only part of ${period} is held (${listOfBases(partly)})`,
  ];
  return clauses.filter((clause) => clause !== null).join("; ");
}

function missingText(names: readonly string[], period: string): string {
  return names.length > 1 ? `no figure for ${period} (${listOfBases(names)})` : `no ${names[0]} figure for ${period}`;
}

/**
 * What is said of the bases that have no figure beside others that have one: "Russian side: not published yet". More than 400 days after
 * the period it is only that none is held here, whoever published it meanwhile.
 */
export function missingSentence(figure: FigureToJudge, waiting: readonly Waiting[], names: Names, asOf: string): string {
  const all = waiting.map(({ series }) => names.get(series) ?? series);
  const listed = formatList(all);
  const who = isLong(all) ? capitalised(formatCount(all.length, "other count", "other counts")) : listed;
  const isOld = figure.period !== null && asOf > addDays(judgedPeriod(figure.period, figure.timing).last, LATE_DAYS);
  if (waiting.every(({ reason }) => reason === "partsMissing")) return `${who}: only part of ${periodWords(figure)} is held.`;
  return `${who}: ${isOld ? "no figure held" : "not published yet"}.`;
}

const LONGEST_LIST = 60;
/** A yearly publisher has published by then (docs/rules.md, rule 5). */
const LATE_DAYS = 400;

function isLong(names: readonly string[]): boolean {
  return names.length > 1 && formatList(names).length > LONGEST_LIST;
}

/** Names, or how many bases where they would be long. */
function listOfBases(names: readonly string[]): string {
  return isLong(names) ? formatCount(names.length, "count") : formatList(names);
}

/** The judged period in words: "2030", "FY2025-26". */
export function periodWords({ period, timing, years }: FigureToJudge): string {
  return period === null ? "the period" : formatPeriod(judgedPeriod(period, timing), "long", years);
}

/** Why a figure is held against nothing: "the words name no year", "the published figures are in yuan, the words in US dollars". */
export function notComparableText(
  { figure, evaluations }: Pick<FigureOutcome, "figure" | "evaluations">,
  series: readonly Series[],
): string {
  const named = evaluations.filter((one) => figure.series === null || one.series === figure.series);
  const reasons = new Set(named.flatMap(({ reason }) => (isNotComparable(reason) ? [reason] : [])));
  const texts = [...reasons].map((reason) => reasonText(reason, figure, series));
  return texts.length === 0 ? "no published figures are held" : texts.join("; ");
}

function isNotComparable(reason: Evaluation["reason"]): reason is NotComparableReason {
  switch (reason) {
    case undefined:
    case "periodNotOver":
    case "notHeld":
    case "partsMissing":
    case "coarse":
      return false;
    default:
      return true;
  }
}

function reasonText(reason: NotComparableReason, { unit, measure }: FigureToJudge, series: readonly Series[]): string {
  switch (reason) {
    case "noPeriod":
      return "the words name no year";
    case "noBase":
      return `the words do not say what the ${measure} is over`;
    case "unit":
      return unit === null ? "the words name no unit" : unitText(unit, series);
    case "priceBasis":
      return "the published figures are in other prices than the words name";
    case "adjustment":
      return "the published figures are adjusted in another way than the words name";
    case "over":
      return `no levels are published to compute this ${measure} from`;
    case "baseLength":
      return "the base is not as long as the period";
    case "redefined":
      return "the figures are now counted by another definition";
    case "baseNotPositive":
      return "the base is zero or less";
  }
}

function unitText(unit: string, series: readonly Series[]): string {
  const others = [...new Set(series.map((one) => one.unit))].filter((other) => other !== unit).map(formatUnit);
  return `the published figures are in ${others.length === 0 ? "another unit" : formatList(others)}, the words in ${formatUnit(unit)}`;
}
