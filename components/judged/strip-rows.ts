import type { StripRows } from "@/lib/chart/outcome-strip";
import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import { judgingOf, numberOf } from "@/lib/domain/judging";
import type { Series } from "@/lib/domain/series";
import { isRate } from "@/lib/domain/stated-value";
import { outturnWords, unitOf } from "@/lib/exchange/outturn-words";
import { formatUnitAt } from "@/lib/format";
import { multiplierOf, statedRow } from "../indicator/chart-rows";
import type { Moment } from "../moment";

/** A figure and the outturns that are one number, basis by basis; null where none came. */
export function stripRows(judged: JudgedFigure, series: readonly Series[], moment: Moment): StripRows | null {
  const { figure, evaluations } = judged;
  const outturns = evaluations.flatMap((evaluation) => {
    const basis = series.find(({ slug }) => slug === evaluation.series);
    const judging = evaluation.outcome === "notComparable" ? null : judgingOf(evaluation, figure);
    const value = judging && numberOf(judging);
    if (basis === undefined || judging === null || value === null) return [];
    const label = outturnWords(judging, figure.measure, unitOf(figure, basis), "bare");
    return [{ key: basis.slug, title: basis.title, value, label }];
  });
  if (outturns.length === 0) return null;
  const rate = isRate(figure.measure, figure.unit);
  const multiplier = rate ? 0 : multiplierOf([figure.stated]);
  return {
    stated: statedRow(judged, null, multiplier, moment),
    unit: rate ? "percent" : formatUnitAt(figure.unit ?? "", multiplier),
    signed: figure.measure !== "level",
    multiplier,
    outturns,
  };
}
