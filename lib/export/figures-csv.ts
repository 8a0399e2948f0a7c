import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Judgement } from "../domain/judging/judgement";
import { relativeError } from "../domain/judging/relative-error";
import type { Series } from "../domain/ledger/series";
import type { Figure } from "../domain/ledger/statement";
import { plain, rounded } from "../domain/values/quantity";
import { isRate, toFlat } from "../domain/values/stated-value";
import { verdictOf } from "../wording/verdict";
import { type Column, csvText, digitsColumn, numberColumn, textColumn } from "./csv";
import { BOUND_COLUMNS, type Clocks, clockColumns, FIGURE_COLUMNS } from "./figure-columns";

type Row = JudgedFigure & {
  readonly evaluation: Evaluation | null;
  /** Of the basis. */
  readonly series: Series | undefined;
  readonly verdict: string;
};

/**
 * The figures of an indicator as CSV: one row per figure and basis, with outcome, difference and error, each with its unit, and the verdict
 * in words. Numbers are in base units, rates in percent, as in the API, beside the digits as stated. Every row carries the as-of day, the
 * ledger number and the rules' version.
 */
export function figuresCsv(judged: JudgedIndicator, clocks: Clocks): string {
  const { series } = judged.facts;
  const rows = judged.figures.flatMap((one): Row[] => {
    const verdict = verdictOf(one, series, clocks.asOf).text;
    const on = (evaluation: Evaluation | null) => series.find(({ slug }) => slug === evaluation?.series);
    const evaluations = one.evaluations.length === 0 ? [null] : one.evaluations;
    return evaluations.map((evaluation) => ({ ...one, evaluation, series: on(evaluation), verdict }));
  });
  return csvText(columns(clocks), rows);
}

function columns(clocks: Clocks): readonly Column<Row>[] {
  return [
    ...FIGURE_COLUMNS,
    textColumn("nature", ({ figure }) => figure.nature),
    textColumn("measure", ({ figure }) => figure.measure),
    textColumn("over", ({ figure }) => figure.over),
    textColumn("timing", ({ figure }) => figure.timing),
    textColumn("period", ({ figure }) => figure.period?.text ?? null),
    textColumn("shape", ({ figure }) => figure.stated.shape),
    textColumn("hedge", ({ figure }) => figure.stated.hedge),
    ...BOUND_COLUMNS,
    digitsColumn("low_digits", (row) => flatOf(row).low),
    digitsColumn("high_digits", (row) => flatOf(row).high),
    numberColumn("multiplier", (row) => flatOf(row).multiplier?.toString() ?? null),
    textColumn("unit", ({ figure }) => statedUnit(figure)),
    textColumn("words", ({ figure }) => figure.words),
    textColumn("condition", ({ figure }) => figure.condition),
    textColumn("headline", ({ headline }) => headline.outcome),
    textColumn("basis", ({ evaluation }) => evaluation?.series ?? null),
    textColumn("outcome", ({ evaluation }) => evaluation?.outcome ?? null),
    textColumn("strict_outcome", ({ evaluation }) => evaluation?.strictOutcome ?? null),
    textColumn("reason", ({ evaluation }) => evaluation?.reason ?? null),
    textColumn("aside", ({ evaluation }) => evaluation?.aside ?? null),
    textColumn("counts", ({ evaluation }) => evaluation && String(evaluation.counts)),
    numberColumn("outturn", (row) => outturnOf(judging(row))),
    textColumn("outturn_period", (row) => judging(row)?.outturn.period ?? null),
    textColumn("released_on", (row) => judging(row)?.outturn.releasedOn ?? null),
    textColumn("release", (row) => judging(row)?.outturn.release ?? null),
    textColumn("computed", (row) => (judging(row) === null ? null : String(judging(row)?.outturn.computed))),
    numberColumn("difference", (row) => judging(row)?.difference ?? null),
    numberColumn("error", (row) => judging(row)?.error ?? null),
    textColumn("difference_unit", (row) => (judging(row)?.difference == null ? null : differenceUnit(row))),
    numberColumn("percent_error", percentError),
    textColumn(
      "source",
      ({ figure, statement }) => statement.citations.find(({ id }) => figure.citations.includes(id))?.source.url ?? null,
    ),
    textColumn("indicator", ({ figure }) => figure.indicator),
    textColumn("growth_currency", ({ figure }) => (figure.measure === "growth" ? figure.unit : null)),
    textColumn("outturn_unit", (row) => (judging(row) === null ? null : outturnUnit(row))),
    textColumn("verdict", ({ verdict }) => verdict),
    ...clockColumns(clocks),
  ];
}

/** Growth is stated in percent, a change of a rate in percentage points. */
function statedUnit({ measure, unit }: Figure): string | null {
  if (measure === "growth") return "percent";
  return measure === "change" && unit === "percent" ? POINTS : unit;
}

function outturnUnit({ figure, series }: Row): string | null {
  return series === undefined ? null : statedUnit({ ...figure, unit: series.unit });
}

/** Of differences and errors. */
function differenceUnit({ figure, series }: Row): string | null {
  return isRate(figure.measure, series?.unit ?? null) ? POINTS : (series?.unit ?? null);
}

/** The error in percent of the outturn; none for a rate, whose errors are in points. */
function percentError(row: Row): string | null {
  const judged = judging(row);
  const percent = judged === null || isRate(row.figure.measure, row.series?.unit ?? null) ? null : relativeError(judged, false);
  return percent && plain(rounded(percent));
}

const POINTS = "percentage points";

function flatOf({ figure }: Row) {
  return toFlat(figure.stated, isRate(figure.measure, figure.unit));
}

function judging({ evaluation, figure }: Row): Judgement | null {
  return evaluation && decidingJudgement(evaluation, figure);
}

/** The outturn when it is a single number; hedged and bounded outturns are in the API only. */
function outturnOf(judged: Judgement | null): string | null {
  const value = judged?.outturn.value ?? judged?.outturn.growth ?? judged?.outturn.change ?? null;
  return typeof value === "string" ? value : null;
}
