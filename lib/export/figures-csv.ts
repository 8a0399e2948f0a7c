import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Judgement } from "../domain/judging/judgement";
import { isRate, toFlat } from "../domain/values/stated-value";
import { type Column, csvText, numberColumn, textColumn } from "./csv";
import { BOUND_COLUMNS, type Clocks, clockColumns, FIGURE_COLUMNS } from "./figure-columns";

type Row = JudgedFigure & { readonly evaluation: Evaluation | null };

/**
 * The figures of an indicator as CSV: one row per figure and basis, with outcome and difference. Numbers are in base units, rates in
 * percent, as in the API, beside the digits as stated. Every row carries the as-of day, the ledger number and the rules' version.
 */
export function figuresCsv(judged: JudgedIndicator, clocks: Clocks): string {
  const rows = judged.figures.flatMap((one): Row[] =>
    one.evaluations.length === 0 ? [{ ...one, evaluation: null }] : one.evaluations.map((evaluation) => ({ ...one, evaluation })),
  );
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
    numberColumn("low_digits", (row) => flatOf(row).low),
    numberColumn("high_digits", (row) => flatOf(row).high),
    numberColumn("multiplier", (row) => flatOf(row).multiplier?.toString() ?? null),
    textColumn("unit", ({ figure }) => figure.unit),
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
    textColumn(
      "source",
      ({ figure, statement }) => statement.citations.find(({ id }) => figure.citations.includes(id))?.source.url ?? null,
    ),
    ...clockColumns(clocks),
  ];
}

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
