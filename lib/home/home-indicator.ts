import { buildStatedSparkRow } from "../chart/sparkline/build-stated-spark-row";
import type { StatedSparkRow } from "../chart/sparkline/stated-sparkline";
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
import { speakerNames } from "../format/speakers";
import { basisNames } from "../wording/basis-name";
import { type FoldedFigures, foldFigures } from "./fold-figures";
import { type JudgedRow, newestDecisionFirst } from "./judged-row";

/** What the home page tells of one indicator. */
export type HomeIndicator = {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  /** Null where no series holds a value. */
  readonly newest: NewestValue | null;
  /** Figures stated by the day. */
  readonly figures: number;
  /** Newest decision first: at most `MAX_ROWS`, with the newest that depends on the basis and all of the pinned statement. */
  readonly decided: readonly JudgedRow[];
  readonly due: Due;
};

/** The newest whole year with a value, else the newest period, on the basis that has the newest. */
export type NewestValue = {
  readonly series: Series;
  /** Whose count it is. */
  readonly name: string;
  readonly row: VintageRow;
  readonly spark: StatedSparkRow;
};

const MAX_ROWS = 9;

type Outcomes = JudgedFigure<StatementToJudge, DatedOutcome>;
type Dated = FoldedFigures<Outcomes> & { readonly day: string };

/** What the home page tells of an indicator, as of a day. `pinned` is the id of a statement that is to lead, or null. */
export function homeIndicator(facts: FactsToJudge, history: History, asOf: string, pinned: string | null): HomeIndicator {
  const { indicator, series, statements } = facts;
  const outcomes = findOutcomes(statements, history, asOf);
  return {
    indicator,
    series,
    newest: newestValue(history, outcomes, asOf),
    figures: outcomes.length,
    decided: decidedRows(outcomes, history, asOf, pinned),
    due: dueOf({ figures: outcomes, history }, asOf),
  };
}

/** Only rows that may be shown are evaluated. */
function decidedRows(outcomes: readonly Outcomes[], history: History, asOf: string, pinned: string | null): readonly JudgedRow[] {
  const folded = foldFigures(outcomes.filter(({ figure }) => figure.nature !== "reported"))
    .map((one) => ({ ...one, day: decidedOn(one.newest) }))
    .filter(({ day }) => day !== "")
    .sort((a, b) => b.day.localeCompare(a.day) || b.newest.figure.place - a.newest.figure.place);
  const dependent = folded.find(({ newest }) => newest.headline.outcome === "depends");
  const shown = folded.filter(
    (one, index) => index < MAX_ROWS || one === dependent || one.all.some(({ statement }) => statement.id === pinned),
  );
  return shown.flatMap((one) => judgedRow(one, history, asOf)).sort(newestDecisionFirst);
}

function judgedRow({ newest: { figure, statement }, all, day }: Dated, history: History, asOf: string): readonly JudgedRow[] {
  const statements = [...new Map(all.map((one) => [one.statement.id, one.statement])).values()];
  return judgeStatements([{ ...statement, figures: [figure] }], history, asOf).map((judged) => ({
    judged,
    series: history.series.map(({ series }) => series),
    indicator: history.indicator,
    day,
    statements: statements.map((one) => ({ id: one.id, statedOn: one.statedOn, names: speakerNames(one) })),
  }));
}

/** The newest day on which an outturn that decides it was released; blank where nothing is decided. */
function decidedOn({ evaluations }: Outcomes): string {
  return evaluations
    .filter(({ counts, outcome }) => counts && (outcome === "below" || outcome === "within" || outcome === "above"))
    .reduce((last, { releasedOn }) => (releasedOn !== null && releasedOn > last ? releasedOn : last), "");
}

/** Of several bases the one with the newest year; of those with the same the one with a level, then the first. */
function newestValue(history: History, outcomes: readonly Outcomes[], asOf: string): NewestValue | null {
  const rows = vintage(history, asOf);
  const newest = history.series.flatMap((held) => {
    const { series } = held;
    const own = rows.filter((row) => row.series === series.slug);
    const row = lastOf(own, yearNamingOf(series));
    return row === null ? [] : [{ held, row }];
  });
  const [best] = newest.toSorted(
    (a, b) =>
      Number(b.held.series.derivedFrom === null) - Number(a.held.series.derivedFrom === null) ||
      b.row.period.last.slice(0, 4).localeCompare(a.row.period.last.slice(0, 4)) ||
      Number(b.row.value !== null) - Number(a.row.value !== null),
  );
  if (best === undefined) return null;
  const figures = outcomes.map(({ figure }) => figure);
  const { series } = best.held;
  const names = basisNames(
    [series],
    history.series.map((held) => held.series),
  );
  return { series, name: names.get(series.slug) ?? series.title, row: best.row, spark: buildStatedSparkRow(best.held, figures, asOf) };
}

/** The newest whole year with a value, else the newest whole year, else the newest period. */
function lastOf(rows: readonly VintageRow[], years: YearNaming | null): VintageRow | null {
  const newestFirst = rows.toSorted((a, b) => b.period.last.localeCompare(a.period.last));
  const ofYears = newestFirst.filter(({ period }) => isYearOf(period, years));
  return ofYears.find(({ value }) => value !== null) ?? ofYears[0] ?? newestFirst[0] ?? null;
}
