import { Decimal } from "decimal.js";
import { decidingJudgement, numberOf } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Judgement } from "../domain/judging/judgement";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge, StatementToJudge } from "../domain/ledger/statement";
import { isRate, numbersOf } from "../domain/values/stated-value";
import { formatCount } from "../format/lists";
import { formatAmount, namingMultiplier } from "../format/numbers";
import { outturnText, unitOf } from "../format/outturn-text";
import { baseWords, nearestBound } from "./actual";
import { basisNames } from "./basis-name";
import { countryOf } from "./country-name";
import { reachedText } from "./deadline";
import { roundJointly } from "./joint-rounding";
import { notComparableText, pendingText } from "./reason";

type Judged = JudgedFigure<StatementToJudge>;
type Count = { readonly who: string; readonly judged: Judgement; readonly unit: string | null };

const MOST_NAMED = 3;

/** "China counted 240, Russia 228.", "WTO counted a fall of 5.3%.", "Counts run from 225 to 240.", or why there is none. */
export function countedSentence(judged: Judged, series: readonly Series[], areas: readonly string[]): string {
  const counts = countsOf(judged, series, areas);
  const { figure, evaluations } = judged;
  if (counts.length === 0) {
    const waiting = evaluations.filter(({ counts: isCounted, outcome }) => isCounted && outcome === "pending");
    if (waiting.length > 0) return sentence(pendingText(figure, waiting, basisNames(series, series)));
    return judged.headline.outcome === "notComparable"
      ? `It cannot be judged: ${notComparableText(judged, series)}.`
      : "The count is too coarse to tell.";
  }
  if (counts.length > MOST_NAMED) return rangeOfCounts(figure, counts);
  const clauses = counts.map((count, index) => `${count.who}${index === 0 ? " counted" : ""} ${countWords(figure, count, index === 0)}`);
  return sentence(`${clauses.join(", ")}${reachedBefore(judged)}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Of a deadline that every deciding basis reached early: "; 200 was reached in 2023, a year early". */
function reachedBefore({ figure, evaluations }: Judged): string {
  const texts = evaluations
    .filter((one) => one.counts && isDecided(one) && one.reached !== undefined)
    .map((one) => reachedText({ figure, evaluation: one }, ""));
  const [first = null] = texts;
  return first !== null && texts.every((text) => text === first) ? `; ${first}` : "";
}

/** The bases that decide, with the name that a headline gives each. */
function countsOf({ figure, evaluations, statement }: Judged, series: readonly Series[], areas: readonly string[]): readonly Count[] {
  const decided = evaluations.filter((one) => one.counts && isDecided(one));
  const own = decided.flatMap((one) => series.find(({ slug }) => slug === one.series) ?? []);
  const countries = own.map((one) => countryOf(one, areas));
  // One country alone would hide which of its offices counted.
  const isEachAnother = own.length > 1 && countries.every((country, index) => country !== null && countries.indexOf(country) === index);
  const names = basisNames(own, series);
  return decided.flatMap((evaluation) => {
    const at = own.findIndex(({ slug }) => slug === evaluation.series);
    const basis = own[at];
    const by = decidingJudgement(evaluation, figure);
    if (basis === undefined || by === null) return [];
    const isOwnCount = statement.speakers.length === 1 && statement.speakers[0]?.name === basis.publisher;
    const name = (isEachAnother ? countries[at] : null) ?? names.get(basis.slug) ?? basis.title;
    return [{ who: isOwnCount ? "it" : name, judged: by, unit: unitOf(figure, basis) }];
  });
}

function isDecided({ outcome }: Evaluation): boolean {
  return outcome === "below" || outcome === "within" || outcome === "above";
}

/** "240", "$1.2 trillion", "growth of 26.3%", "a fall of 5.3%", "$6.3 billion more"; later ones leave out what the first said. */
function countWords(figure: FigureToJudge, { judged, unit }: Count, isFirst: boolean): string {
  const number = numberOf(judged);
  if (number === null) return outturnText(judged, figure.measure, unit, "long");
  const value = roundedCount(number, figure, unit);
  switch (figure.measure) {
    case "level":
      return levelWords(value, figure, unit);
    case "growth":
      return growthWords(value, isFirst);
    case "change":
      return changeWords(value, figure, unit);
  }
}

function roundedCount(number: string, figure: FigureToJudge, unit: string | null): Decimal {
  const actual = new Decimal(number);
  return roundJointly(actual, nearestBound(actual, figure), isRate(figure.measure, unit), 3).actual;
}

/** Digits alone where the unit and the power of ten are those of what was stated. */
function levelWords(value: Decimal, { stated, unit: statedUnit }: FigureToJudge, unit: string | null): string {
  const words = formatAmount(value, unit, "long");
  const isAlike =
    unit === statedUnit && unit !== "percent" && numbersOf(stated).every(({ multiplier }) => multiplier === namingMultiplier(value));
  return isAlike ? formatAmount(value.div(Decimal.pow(10, namingMultiplier(value))), "index", "long") : words;
}

function growthWords(value: Decimal, isFirst: boolean): string {
  const size = `${value.abs().toFixed()}%`;
  if (value.isZero()) return "no growth";
  if (value.isNegative()) return `a fall of ${size}`;
  return isFirst ? `growth of ${size}` : `${size}`;
}

function changeWords(value: Decimal, { over, years }: FigureToJudge, unit: string | null): string {
  if (value.isZero()) return `no change from ${baseWords(over, years)}`;
  const size = unit === "percent" ? `${value.abs().toFixed()} points` : formatAmount(value.abs(), unit, "long");
  return `${size} ${value.isNegative() ? "less" : "more"}`;
}

/** More bases than a headline can name: "Six counts run from 225 to 240." */
function rangeOfCounts(figure: FigureToJudge, counts: readonly Count[]): string {
  const numbers = counts.flatMap((count) => numberOf(count.judged) ?? []).toSorted((a, b) => new Decimal(a).comparedTo(b));
  const [low, high, unit] = [numbers[0], numbers.at(-1), counts[0]?.unit ?? null];
  const many = formatCount(counts.length, "count");
  if (low === undefined || high === undefined || counts.some((one) => one.unit !== unit)) return sentence(`${many} are held`);
  const words = (value: string) =>
    figure.measure === "level" ? levelWords(roundedCount(value, figure, unit), figure, unit) : signed(value, figure, unit);
  return sentence(low === high ? `all ${many} are ${words(low)}` : `${many} run from ${words(low)} to ${words(high)}`);
}

function signed(value: string, figure: FigureToJudge, unit: string | null): string {
  const rounded = roundedCount(value, figure, unit);
  const sign = rounded.isNegative() ? "−" : "+";
  return `${rounded.isZero() ? "" : sign}${figure.measure === "growth" ? `${rounded.abs().toFixed()}%` : formatAmount(rounded.abs(), unit, "long")}`;
}
