import { judgingOf } from "../domain/judging/deciding-outturn";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure, JudgedIndicator } from "../domain/judging/judged-indicator";
import type { Judged } from "../domain/judging/judgement";
import { RULES_VERSION } from "../domain/judging/rules-version";
import { boundsOf, isRate, toFlat } from "../domain/values/stated-value";
import { type Column, csvText } from "./csv";

type Row = JudgedFigure & { readonly evaluation: Evaluation | null };
type Clocks = { readonly asOf: string; readonly ledger: number };

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

function columns({ asOf, ledger }: Clocks): readonly Column<Row>[] {
  const text = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "text", of });
  const number = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "number", of });
  return [
    text("figure", ({ figure }) => figure.id),
    text("statement", ({ statement }) => statement.id),
    text("stated_on", ({ statement }) => statement.statedOn),
    text("speakers", ({ statement }) => statement.speakers.map(({ name }) => name).join("; ")),
    text("nature", ({ figure }) => figure.nature),
    text("measure", ({ figure }) => figure.measure),
    text("over", ({ figure }) => figure.over),
    text("timing", ({ figure }) => figure.timing),
    text("period", ({ figure }) => figure.period?.text ?? null),
    text("shape", ({ figure }) => figure.stated.shape),
    text("hedge", ({ figure }) => figure.stated.hedge),
    number("low", ({ figure }) => boundsOf(figure.stated)[0]?.toFixed() ?? null),
    number("high", ({ figure }) => boundsOf(figure.stated)[1]?.toFixed() ?? null),
    number("low_digits", (row) => flatOf(row).low),
    number("high_digits", (row) => flatOf(row).high),
    number("multiplier", (row) => flatOf(row).multiplier?.toString() ?? null),
    text("unit", ({ figure }) => figure.unit),
    text("words", ({ figure }) => figure.words),
    text("condition", ({ figure }) => figure.condition),
    text("headline", ({ headline }) => headline.outcome),
    text("basis", ({ evaluation }) => evaluation?.series ?? null),
    text("outcome", ({ evaluation }) => evaluation?.outcome ?? null),
    text("strict_outcome", ({ evaluation }) => evaluation?.strictOutcome ?? null),
    text("reason", ({ evaluation }) => evaluation?.reason ?? null),
    text("aside", ({ evaluation }) => evaluation?.aside ?? null),
    text("counts", ({ evaluation }) => evaluation && String(evaluation.counts)),
    number("outturn", (row) => outturnOf(judging(row))),
    text("outturn_period", (row) => judging(row)?.outturn.period ?? null),
    text("released_on", (row) => judging(row)?.outturn.releasedOn ?? null),
    text("release", (row) => judging(row)?.outturn.release ?? null),
    text("computed", (row) => (judging(row) === null ? null : String(judging(row)?.outturn.computed))),
    number("difference", (row) => judging(row)?.difference ?? null),
    number("error", (row) => judging(row)?.error ?? null),
    text("source", ({ figure, statement }) => statement.citations.find(({ id }) => figure.citations.includes(id))?.source.url ?? null),
    text("as_of", () => asOf),
    number("ledger", () => String(ledger)),
    text("rules", () => RULES_VERSION),
  ];
}

function flatOf({ figure }: Row) {
  return toFlat(figure.stated, isRate(figure.measure, figure.unit));
}

function judging({ evaluation, figure }: Row): Judged | null {
  return evaluation && judgingOf(evaluation, figure);
}

/** The outturn when it is a single number; hedged and bounded outturns are in the API only. */
function outturnOf(judged: Judged | null): string | null {
  const value = judged?.outturn.value ?? judged?.outturn.growth ?? judged?.outturn.change ?? null;
  return typeof value === "string" ? value : null;
}
