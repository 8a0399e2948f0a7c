import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Indicator } from "../domain/ledger/indicator";
import type { Series } from "../domain/ledger/series";
import type { StatementToJudge } from "../domain/ledger/statement";

/** Equal figures that were decided; `judged` is the newest of them. */
export type JudgedRow = {
  readonly judged: JudgedFigure<StatementToJudge>;
  /** Of all series of the indicator. */
  readonly series: readonly Series[];
  readonly indicator: Indicator;
  /** Day of the newest release that decides it. */
  readonly day: string;
  /** Who stated the figure and when, oldest first. */
  readonly statements: readonly { readonly id: string; readonly statedOn: string; readonly names: string }[];
};

/** By the day of the deciding release; of one day the later statement first. */
export function newestDecisionFirst(a: JudgedRow, b: JudgedRow): number {
  const [figure, other] = [a.judged.figure, b.judged.figure];
  return b.day.localeCompare(a.day) || other.place - figure.place || other.position - figure.position;
}
