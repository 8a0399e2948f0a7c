import { buildSparklineRows } from "../chart/small/build-sparkline-rows";
import type { SparklineRow } from "../chart/small/sparkline";
import { type Due, dueOf } from "../domain/analysis/due";
import { findOutcomes, type JudgedFigure, judgeStatements } from "../domain/judging/judged-indicator";
import type { DatedOutcome } from "../domain/judging/series-outcome";
import type { FactsToJudge } from "../domain/ledger/facts";
import type { Indicator } from "../domain/ledger/indicator";
import type { Series } from "../domain/ledger/series";
import type { StatementToJudge } from "../domain/ledger/statement";
import { yearNamingOf } from "../domain/ledger/year-naming";
import { isYearOf, type YearNaming } from "../domain/time/fiscal-year";
import type { History } from "../domain/vintages/history";
import { type VintageRow, vintage } from "../domain/vintages/vintage";

/** What the home page tells of one indicator. */
export type HomeIndicator = {
  readonly indicator: Indicator;
  readonly series: readonly HomeSeries[];
  /** Statements with a figure of it, those after the day too: by them indicators are listed. */
  readonly statements: number;
  /** Figures stated by the day. */
  readonly figures: number;
  /** At most `NEWEST`. */
  readonly newest: readonly NewestOutturn[];
  readonly due: Due;
};

export type HomeSeries = {
  readonly series: Series;
  /** The newest whole year with a value, else the newest period; null where nothing is in force. */
  readonly last: VintageRow | null;
  readonly spark: SparklineRow;
};

/** A decided figure, with the day of the newest release that decides it. */
export type NewestOutturn = {
  readonly judged: JudgedFigure<StatementToJudge>;
  readonly series: readonly Series[];
  readonly title: string;
  readonly day: string;
};

/** Outturns that the page shows. */
const NEWEST = 8;

/** The newest outturns of all indicators, newest first. */
export function newestOf(indicators: readonly HomeIndicator[]): readonly NewestOutturn[] {
  return indicators
    .flatMap(({ newest }) => newest)
    .sort(byDay)
    .slice(0, NEWEST);
}

/** What the home page tells of an indicator, as of a day. */
export function homeIndicator(facts: FactsToJudge, history: History, asOf: string): HomeIndicator {
  const { indicator, series, statements } = facts;
  const outcomes = findOutcomes(statements, history, asOf);
  const rows = vintage(history, asOf);
  return {
    indicator,
    series: buildSparklineRows(history, asOf).flatMap((spark, index) => {
      const one = series[index];
      return one === undefined
        ? []
        : [
            {
              series: one,
              last: lastOf(
                rows.filter((row) => row.series === one.slug),
                yearNamingOf(one),
              ),
              spark,
            },
          ];
    }),
    statements: statements.length,
    figures: outcomes.length,
    newest: newestOutturns(outcomes, history, asOf),
    due: dueOf({ figures: outcomes, history }, asOf),
  };
}

/** Only those that may be shown are evaluated. */
function newestOutturns(
  outcomes: readonly JudgedFigure<StatementToJudge, DatedOutcome>[],
  history: History,
  asOf: string,
): readonly NewestOutturn[] {
  const newest = outcomes
    .map((judged) => ({ judged, day: decidedOn(judged) }))
    .filter(({ judged, day }) => judged.figure.nature !== "reported" && day !== "")
    .sort(byDay)
    .slice(0, NEWEST);
  const series = history.series.map((one) => one.series);
  return newest.flatMap(({ judged: { figure, statement }, day }) =>
    judgeStatements([{ ...statement, figures: [figure] }], history, asOf).map((judged) => ({
      judged,
      series,
      title: history.indicator.title,
      day,
    })),
  );
}

/** The newest day on which an outturn that decides it was released; blank where nothing is decided. */
function decidedOn({ evaluations }: JudgedFigure<StatementToJudge, DatedOutcome>): string {
  return evaluations
    .filter(({ counts, outcome }) => counts && (outcome === "below" || outcome === "within" || outcome === "above"))
    .reduce((last, { releasedOn }) => (releasedOn !== null && releasedOn > last ? releasedOn : last), "");
}

type Dated = { readonly judged: JudgedFigure<StatementToJudge, DatedOutcome> | JudgedFigure<StatementToJudge>; readonly day: string };

function byDay(a: Dated, b: Dated): number {
  const [figure, other] = [a.judged.figure, b.judged.figure];
  return b.day.localeCompare(a.day) || other.place - figure.place || other.position - figure.position;
}

/** The newest whole year with a value, else the newest period. */
function lastOf(rows: readonly VintageRow[], years: YearNaming | null): VintageRow | null {
  const newestFirst = rows.toSorted((a, b) => b.period.last.localeCompare(a.period.last));
  return newestFirst.find(({ period, value }) => isYearOf(period, years) && value !== null) ?? newestFirst[0] ?? null;
}
