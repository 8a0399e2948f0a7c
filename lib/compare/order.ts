import { decidingJudgement, numberOf } from "../domain/judging/deciding-judgement";
import type { Headline } from "../domain/judging/headline";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Judgement } from "../domain/judging/judgement";
import { middleOf } from "../domain/judging/outcome";
import { relativeError } from "../domain/judging/relative-error";
import { type Decimal, exact } from "../domain/values/quantity";
import { boundsOf, isRate } from "../domain/values/stated-value";
import type { BasisColumnName, CompareSort } from "./sort";

/** The order of outcomes when rows are sorted by them: for reading, not a ranking. */
export const OUTCOME_ORDER: readonly Headline["outcome"][] = [
  "below",
  "within",
  "above",
  "depends",
  "indeterminate",
  "pending",
  "notComparable",
];

/** What a row is sorted by. Numbers of different units are not compared: each `block` stays together. Null values come last. */
type Key = { readonly block: string; readonly value: string | number | Decimal | null };

/**
 * Sorts figures, which arrive oldest first. Rows without a value come last in both directions, and equal rows keep the newest first,
 * those of one statement as it lists them. Numbers of one unit stay together: levels first, then changes, then growth.
 */
export function sortFigures(figures: readonly JudgedFigure[], sort: CompareSort): readonly JudgedFigure[] {
  const newest = figures.toSorted((a, b) => compare(b.figure.knownOn, a.figure.knownOn) || b.figure.place - a.figure.place);
  const sign = sort.direction === "asc" ? 1 : -1;
  return newest
    .map((judged) => ({ judged, key: keyOf(judged, sort) }))
    .sort(({ key: a }, { key: b }) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return compare(a.block, b.block) || sign * compareValues(a.value, b.value);
    })
    .map(({ judged }) => judged);
}

function keyOf(judged: JudgedFigure, sort: CompareSort): Key {
  const { figure, headline, statement } = judged;
  switch (sort.name) {
    case "day":
      return { block: "", value: figure.knownOn };
    case "period":
      return { block: "", value: figure.period && `${figure.period.last} ${figure.period.first}` };
    case "speaker":
      return { block: "", value: statement.speakers[0]?.name ?? null };
    case "outcome":
      return { block: "", value: OUTCOME_ORDER.indexOf(headline.outcome) };
    case "figure":
      return { block: blockOf(judged, figure.unit), value: middleOf(figure.stated) ?? boundsOf(figure.stated).find(isBound) ?? null };
    case "outturn":
    case "difference":
    case "error":
      return basisKey(judged, sort.name, sort.basis);
  }
}

function basisKey(judged: JudgedFigure, name: BasisColumnName, basis: string): Key {
  const { figure, evaluations } = judged;
  const evaluation = evaluations.find(({ series }) => series === basis);
  const judgement = evaluation ? decidingJudgement(evaluation, figure) : null;
  const rate = isRate(figure.measure, figure.unit);
  if (name === "error") return { block: rate ? "points" : "percent", value: judgement && relativeError(judgement, rate) };
  return { block: blockOf(judged, null), value: judgement && numberIn(judgement, name) };
}

function numberIn(judgement: Judgement, name: "outturn" | "difference"): Decimal | null {
  const text = name === "outturn" ? numberOf(judgement) : judgement.difference;
  return text === null ? null : exact(text);
}

const MEASURE_ORDER = ["level", "change", "growth"];

/** Figures of one measure and unit; growth has none. */
function blockOf({ figure: { measure } }: JudgedFigure, unit: string | null): string {
  return `${MEASURE_ORDER.indexOf(measure)} ${measure === "growth" ? "" : unit}`;
}

function isBound(bound: Decimal | null): bound is Decimal {
  return bound !== null;
}

function compareValues(a: NonNullable<Key["value"]>, b: NonNullable<Key["value"]>): number {
  if (typeof a === "object" && typeof b === "object") return a.comparedTo(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return COLLATOR.compare(String(a), String(b));
}

const COLLATOR = new Intl.Collator("en");

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
