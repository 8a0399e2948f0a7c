import type { Facts } from "../ledger/facts";
import type { Figure, Statement } from "../ledger/statement";
import { type History, historyOf } from "../vintages/history";
import { type Evaluation, evaluateAll } from "./evaluation";
import { type Headline, headline } from "./headline";

/** A figure with its statement, judged against every series of its indicator. */
export type JudgedFigure = {
  readonly figure: Figure;
  readonly statement: Statement;
  /** In the order of the series. */
  readonly evaluations: readonly Evaluation[];
  readonly headline: Headline;
};

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
  const stated = facts.statements
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })))
    .filter(({ figure }) => figure.indicator === facts.indicator.slug)
    .sort((a, b) => order(a.figure, b.figure));
  const all = evaluateAll(
    stated.map(({ figure }) => figure),
    history,
    asOf,
  );
  const figures = stated.map((one, index) => {
    const evaluations = all[index] ?? [];
    return { ...one, evaluations, headline: headline(evaluations) };
  });
  return { facts, history, figures, byId: new Map(figures.map((judged) => [judged.figure.id, judged])) };
}

function order(a: Figure, b: Figure): number {
  if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
  return a.place - b.place || a.position - b.position;
}
