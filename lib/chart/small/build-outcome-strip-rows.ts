import { decidingJudgement, numberOf } from "../../domain/judging/deciding-judgement";
import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { Series } from "../../domain/ledger/series";
import { isRate } from "../../domain/values/stated-value";
import { formatUnitAt } from "../../format/numbers";
import { outturnText, unitOf } from "../../format/outturn-text";
import type { AsOfContext } from "../../input/query/as-of-context";
import { commonMultiplier, statedRow } from "../outturn/build/stated-row";
import type { OutcomeStripRows } from "./outcome-strip";

/** A figure and the outturns on each basis that are one number; null when there are none. */
export function buildOutcomeStripRows(judged: JudgedFigure, series: readonly Series[], context: AsOfContext): OutcomeStripRows | null {
  const { figure, evaluations } = judged;
  const outturns = evaluations.flatMap((evaluation) => {
    const basis = series.find(({ slug }) => slug === evaluation.series);
    const judging = evaluation.outcome === "notComparable" ? null : decidingJudgement(evaluation, figure);
    const value = judging && numberOf(judging);
    if (basis === undefined || judging === null || value === null) return [];
    const label = outturnText(judging, figure.measure, unitOf(figure, basis), "bare");
    return [{ key: basis.slug, title: basis.title, value, label }];
  });
  if (outturns.length === 0) return null;
  const rate = isRate(figure.measure, figure.unit);
  const multiplier = rate ? 0 : commonMultiplier([figure.stated]);
  return {
    stated: statedRow(judged, null, multiplier, context),
    unit: rate ? "percent" : formatUnitAt(figure.unit ?? "", multiplier),
    signed: figure.measure !== "level",
    multiplier,
    outturns,
  };
}
