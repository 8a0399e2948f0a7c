import { numberOf } from "../domain/judging/deciding-judgement";
import type { Evaluation, PlainReading } from "../domain/judging/evaluation";
import type { Judgement } from "../domain/judging/judgement";
import { middleOf } from "../domain/judging/outcome";
import type { Observation } from "../domain/ledger/observation";
import type { Figure } from "../domain/ledger/statement";
import { type Comparison, comparisonOf } from "../domain/time/comparison-base";
import { judgedPeriod } from "../domain/time/deadline";
import { exact, plain } from "../domain/values/quantity";
import { boundsOf, type StatedValue } from "../domain/values/stated-value";
import { formatStated } from "../format/numbers";
import { outcomeText } from "../format/outcome-text";
import { isFall, numberText, outturnText } from "../format/outturn-text";

/** The arithmetic behind an outcome, a line a step: outturn, reading, comparison, difference, error. */
export type CalculationStep = {
  readonly outturn: string;
  readonly reading: string;
  readonly comparison: string;
  readonly difference: string | null;
  readonly error: string | null;
};

type Words = (value: string) => string;

/**
 * The steps of one evaluation, by the outturn that judges it. `rows` are the observations the outturn names, in its order (those of the
 * base last, again where the base is a part of the period); `unit` is the outturn's (percent for growth).
 */
export function calculationSteps(
  figure: Figure,
  evaluation: Evaluation,
  judged: Judgement,
  rows: readonly Observation[],
  unit: string | null,
): CalculationStep {
  const words: Words = (value) => numberText(value, figure.measure, unit, "short");
  return {
    outturn: outturnLine(figure, judged, rows, unit),
    reading: readingLine(figure, evaluation.reading, words),
    comparison: comparisonLine(figure, evaluation.reading, judged, unit, words),
    difference: differenceLine(figure, judged, unit, words),
    error: errorLine(figure, judged, unit, words),
  };
}

function outturnLine(figure: Figure, judged: Judgement, rows: readonly Observation[], unit: string | null): string {
  const came = outturnText(judged, figure.measure, unit, "short");
  if (!judged.outturn.computed) {
    return judged.outturn.summed ? `${sumOf(rows)} = ${came}` : `${came}, as published`;
  }
  const comparison = figure.period && figure.over && comparisonOf(judgedPeriod(figure.period, figure.timing), figure.over, figure.measure);
  if (!comparison) return `${came}, computed`;
  const levels = rows.findIndex(({ period }) => period.last === comparison.target.last) + 1;
  const level = sumOf(rows.slice(0, levels));
  const base = timesText(bracketed(sumOf(rows.slice(levels))), judged.outturn.baseTimes);
  return `${arithmetic(figure, bracketed(level), base, comparison)} = ${came}`;
}

function arithmetic({ measure }: Figure, level: string, base: string, { power, root }: Comparison): string {
  if (measure === "change") return `${level} − ${base}`;
  if (root > 1) return `100 × ((${level} / ${base})^(1/${root}) − 1)`;
  if (power > 1) return `100 × ((${level} / ${base})^${power} − 1)`;
  return `100 × (${level} − ${base}) / ${base.includes(" × ") ? `(${base})` : base}`;
}

/** "2 × 150bn" of a base that counts twice (docs/rules.md, rule 6). */
function timesText(base: string, times: number | undefined): string {
  return times === undefined ? base : `${times} × ${base}`;
}

function sumOf(rows: readonly Observation[]): string {
  return rows.flatMap(({ value }) => (value === null ? [] : formatStated(value, "level", null, "short"))).join(" + ");
}

function bracketed(sum: string): string {
  return sum.includes(" + ") ? `(${sum})` : sum;
}

function readingLine({ stated, measure, unit }: Figure, reading: PlainReading, words: Words): string {
  const said = formatStated(stated, measure, unit, "short");
  if (stated.shape === "floor" || stated.shape === "ceiling") return `${said}, a threshold: compared exactly`;
  return `${said}, read as ${words(reading.low ?? "")} to ${words(reading.high ?? "")}`;
}

function comparisonLine(figure: Figure, reading: PlainReading, judged: Judgement, unit: string | null, words: Words): string {
  const outcome = outcomeText(judged.outcome, undefined, figure.stated.shape === "point", isFall(figure));
  const came = numberOf(judged);
  if (came === null) return `${outturnText(judged, figure.measure, unit, "short")}, every value that it allows: ${outcome}`;
  const { low, high } = reading;
  const strict = reading.inclusive === false;
  if (isBelow(came, low, strict)) return repeated(judged, `${words(came)} ${strict ? "≤" : "<"} ${words(low ?? "")}`, outcome);
  if (isAbove(came, high, strict)) return repeated(judged, `${words(came)} ${strict ? "≥" : ">"} ${words(high ?? "")}`, outcome);
  const sign = strict ? "<" : "≤";
  const parts = [low === null ? null : words(low), words(came), high === null ? null : words(high)].filter((part) => part !== null);
  return `${parts.join(` ${sign} `)}: ${outcome}`;
}

/** A reported figure is `within` any value it repeats (rule 5), even outside its reading. */
function repeated({ outcome }: Judgement, comparison: string, word: string): string {
  return outcome === "within" ? `${comparison}, but the words repeat it, coarser: ${word}` : `${comparison}: ${word}`;
}

function isBelow(came: string, low: string | null, strict: boolean): boolean {
  return low !== null && (exact(came).lessThan(exact(low)) || (strict && exact(came).equals(exact(low))));
}

function isAbove(came: string, high: string | null, strict: boolean): boolean {
  return high !== null && (exact(came).greaterThan(exact(high)) || (strict && exact(came).equals(exact(high))));
}

function differenceLine({ stated, measure }: Figure, judged: Judgement, unit: string | null, words: Words): string | null {
  const came = numberOf(judged);
  if (judged.difference === null || came === null) return null;
  if (exact(judged.difference).isZero()) return "0, between the bounds or at one";
  const [low, high] = boundsOf(stated);
  const bound = exact(judged.difference).isNegative() ? low : high;
  return bound && `${words(came)} − ${lone(words(plain(bound)))} = ${asDifference(judged.difference, measure, unit)}`;
}

function errorLine({ stated, measure }: Figure, judged: Judgement, unit: string | null, words: Words): string | null {
  const came = numberOf(judged);
  const middle = middleOf(stated);
  if (judged.error === null || came === null || middle === null) return null;
  return `${words(came)} − ${lone(words(plain(middle)))}${middleName(stated)} = ${asDifference(judged.error, measure, unit)}`;
}

function middleName(stated: StatedValue): string {
  if (stated.shape !== "range") return "";
  return stated.central === null ? " (the midpoint)" : " (the central value)";
}

/** Brackets a negative number after a minus sign. */
function lone(text: string): string {
  return text.startsWith("\u2212") ? `(${text})` : text;
}

function asDifference(value: string, measure: Figure["measure"], unit: string | null): string {
  return numberText(value, "change", measure === "growth" ? "percent" : unit, "short");
}
