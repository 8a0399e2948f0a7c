import { lastKnownValue, lastValueSoFar, type PastValue } from "../../domain/analysis/last-known";
import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Judgement } from "../../domain/judging/judgement";
import { judgedPeriod } from "../../domain/time/deadline";
import { isRate } from "../../domain/values/stated-value";
import type { SeriesHistory } from "../../domain/vintages/history";
import { formatOver, formatPeriod } from "../../format/days";
import { formatUnitAt } from "../../format/numbers";
import type { AsOfContext } from "../../input/query/as-of-context";
import { basisNames } from "../../wording/basis-name";
import { computedText, readersMultiplier, statedText } from "../outturn/build/number-text";
import { commonMultiplier, statedRow } from "../outturn/build/stated-row";
import { actualText, outcomeWords } from "./actual-text";
import type { DecidingBasis, DecidingPanel, DecidingStated } from "./deciding-rows";

/** The panel of one statement's figures for one period and measure; null when no basis can be held against the first of them. */
export function buildPanel(group: readonly JudgedFigure[], judged: JudgedIndicator, context: AsOfContext): DecidingPanel | null {
  const [first] = group;
  const evaluations = first === undefined ? [] : shownEvaluations(first);
  if (first === undefined || evaluations.length === 0) return null;
  const { figure } = first;
  const multiplier = multiplierOf(group, evaluations);
  const shown = new Set(evaluations.map(({ series }) => series));
  const names = basisNames(
    judged.facts.series.filter(({ slug }) => shown.has(slug)),
    judged.facts.series,
  );
  const unit = isRate(figure.measure, figure.unit) ? "percent" : formatUnitAt(figure.unit ?? "", multiplier);
  const bases = evaluations.flatMap((evaluation): readonly DecidingBasis[] => {
    const held = judged.history.series.find(({ series }) => series.slug === evaluation.series);
    if (held === undefined) return [];
    return [basisOf(first, evaluation, held, { judged, multiplier, context, name: names.get(held.series.slug) ?? held.series.title })];
  });
  return {
    heading: headingOf(first, unit),
    unit,
    multiplier,
    signed: figure.measure !== "level",
    stated: group.map((one) => statedOf(one, multiplier, context)),
    bases,
  };
}

/** The bases that count; where none does, those that are compared all the same. */
function shownEvaluations({ evaluations }: JudgedFigure): readonly Evaluation[] {
  const counted = evaluations.filter(({ counts }) => counts);
  return counted.length > 0 ? counted : evaluations.filter(({ outcome }) => outcome !== "notComparable");
}

/** The power of ten that a reader would use for the published values; without any, that of the words. */
function multiplierOf(group: readonly JudgedFigure[], evaluations: readonly Evaluation[]): number {
  const [first] = group;
  if (first === undefined || isRate(first.figure.measure, first.figure.unit)) return 0;
  const published = evaluations.flatMap((evaluation) => {
    const judging = decidingJudgement(evaluation, first.figure);
    const value = judging?.outturn.value ?? judging?.outturn.change;
    return typeof value === "string" ? [value] : [];
  });
  if (published.length > 0) return readersMultiplier(published, false);
  const words = commonMultiplier(group.map(({ figure }) => figure.stated));
  return words - (words % 3);
}

/** "In 2023, billion US dollars"; "Growth in 2023 over a year earlier, percent". */
function headingOf({ figure }: JudgedFigure, unit: string): string {
  const { measure, over, years, period, timing } = figure;
  const when = period === null ? "" : formatPeriod(judgedPeriod(period, timing), "long", years);
  if (measure === "level") return `In ${when}, ${unit}`;
  return `${measure === "growth" ? "Growth" : "Change"} in ${when} ${formatOver(over, years)}, ${unit}`;
}

function statedOf(one: JudgedFigure, multiplier: number, context: AsOfContext): DecidingStated {
  const { figure, statement, headline } = one;
  const number = statedText(figure.stated, figure.measure, multiplier);
  const period = figure.period && judgedPeriod(figure.period, figure.timing);
  return {
    ...statedRow(one, null, multiplier, context),
    slotText: period === null ? "" : formatPeriod(period, "short", figure.years),
    number,
    outcome: headline.outcome,
    label: `${statement.manner === "published" ? "stated" : "said"} ${number}`,
  };
}

type Drawn = {
  readonly judged: JudgedIndicator;
  readonly multiplier: number;
  readonly context: AsOfContext;
  readonly name: string;
};

function basisOf(
  one: JudgedFigure,
  evaluation: Evaluation,
  held: SeriesHistory,
  { judged, multiplier, context, name }: Drawn,
): DecidingBasis {
  const judging = decidingJudgement(evaluation, one.figure);
  const text = judging && actualText(judging, one.figure, held.series.unit, multiplier);
  return {
    key: held.series.slug,
    name,
    title: held.series.title,
    actual: judging && text && { key: judging.outturn.observations[0] ?? held.series.slug, ...placeOf(judging), label: text.label },
    before: beforeOf(one, judging, held, judged, multiplier, context),
    outcome: evaluation.outcome,
    words: outcomeWords(one.figure, evaluation, text?.difference ?? null),
  };
}

/** Where the value is drawn: of a hedged or bounded one at the number printed, with what it may hold. */
function placeOf({ outturn }: Judgement): { readonly value: string; readonly reading: readonly [string | null, string | null] | null } {
  const printed = outturn.value ?? outturn.growth ?? outturn.change;
  if (typeof printed === "string" || printed === null) return { value: printed ?? "0", reading: null };
  const { low, high } = printed;
  return { value: high ?? low ?? "0", reading: [low, high] };
}

function beforeOf(
  { figure }: JudgedFigure,
  judging: Judgement | null,
  held: SeriesHistory,
  { history }: JudgedIndicator,
  multiplier: number,
  { asOf }: AsOfContext,
): DecidingBasis["before"] {
  if (figure.nature === "reported" || figure.measure !== "level") return null;
  const found: PastValue | null = (judging === null ? lastValueSoFar : lastKnownValue)(figure, held, history, asOf);
  if (found === null) return null;
  const text = `${computedText(found.value, "level", multiplier)} in ${formatPeriod(found.period, "short", figure.years)}`;
  return { key: found.observation, value: found.value, label: text };
}
