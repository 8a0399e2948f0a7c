import type { Facts, FactsToJudge } from "../ledger/facts";
import type { FigureToJudge, Statement, StatementToJudge } from "../ledger/statement";
import { buildHistory, type History, historyOf } from "../vintages/history";
import { type Evaluation, evaluateAll } from "./evaluation";
import { type Headline, headline } from "./headline";
import { type DatedOutcome, outcomesOnAllSeries, type SeriesOutcome } from "./series-outcome";

/** A figure with its statement, judged against every series of its indicator. */
export type JudgedFigure<S extends StatementToJudge = Statement, E extends SeriesOutcome = Evaluation> = {
  readonly figure: S["figures"][number];
  readonly statement: S;
  /** In the order of the series. */
  readonly evaluations: readonly E[];
  readonly headline: Headline;
};

/** What lists and counts of figures need: outcomes, without outturns and the words stated. */
export type FigureOutcome = JudgedFigure<StatementToJudge, SeriesOutcome>;

export type JudgedIndicator = {
  readonly facts: Facts;
  readonly history: History;
  /** By day stated, then place, then as listed. Figures stated after the day are absent (rule 18). */
  readonly figures: readonly JudgedFigure[];
  readonly byId: ReadonlyMap<string, JudgedFigure>;
};

/** Judges every figure of an indicator that was stated by a day, as of that day. */
export function judgeIndicator(facts: Facts, asOf: string): JudgedIndicator {
  const history = historyOf(facts);
  const figures = judgeStatements(facts.statements, history, asOf);
  return { facts, history, figures, byId: new Map(figures.map((judged) => [judged.figure.id, judged])) };
}

/** The history of the indicator that the facts are of. */
export function historyToJudge({ indicator, series, observations }: FactsToJudge): History {
  return buildHistory(indicator, series, observations);
}

/** The figures of an indicator in its statements, by day stated, then place, then as listed; those stated after the day are absent (rule 18). */
export function judgeStatements<S extends StatementToJudge>(
  statements: readonly S[],
  history: History,
  asOf: string,
): readonly JudgedFigure<S>[] {
  return judgeBy(evaluateAll, statements, history, asOf);
}

/** The same with outcomes alone, which are many times quicker: no outturn, difference or error is worked out. */
export function findOutcomes<S extends StatementToJudge>(
  statements: readonly S[],
  history: History,
  asOf: string,
): readonly JudgedFigure<S, DatedOutcome>[] {
  return judgeBy(outcomesOnAllSeries, statements, history, asOf);
}

function judgeBy<S extends StatementToJudge, E extends SeriesOutcome>(
  judgeAll: (figures: readonly FigureToJudge[], history: History, asOf: string) => readonly (readonly E[])[],
  statements: readonly S[],
  history: History,
  asOf: string,
): readonly JudgedFigure<S, E>[] {
  const stated = statements
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap((statement) => statement.figures.map((figure: S["figures"][number]) => ({ figure, statement })))
    .filter(({ figure }) => figure.indicator === history.indicator.slug)
    .sort((a, b) => order(a.figure, b.figure));
  const all = judgeAll(
    stated.map(({ figure }) => figure),
    history,
    asOf,
  );
  return stated.map((one, index) => {
    const evaluations = all[index] ?? [];
    return { ...one, evaluations, headline: headline(evaluations) };
  });
}

function order(a: FigureToJudge, b: FigureToJudge): number {
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  return a.place - b.place || a.position - b.position;
}
