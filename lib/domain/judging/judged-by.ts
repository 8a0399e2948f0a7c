import type { StatementToJudge } from "../ledger/statement";
import type { Evaluation } from "./evaluation";
import { headline } from "./headline";
import type { JudgedFigure } from "./judged-indicator";

/** The outturns that a figure has on a series (rule 5). */
export const VINTAGES = ["first", "settled", "latest"] as const;
export type VintageName = (typeof VINTAGES)[number];

/** The outturn that an address asks for; the settled one unless it names another. */
export function parseVintage(text: string | null): VintageName {
  return VINTAGES.find((name) => name === text) ?? "settled";
}

/**
 * A figure as it reads when another outturn than the settled one judges it: that outturn stands in the place of the settled one, and
 * outcome and headline follow. A reported figure keeps the value known to its speaker (rule 5), and what is not judged stays so. Only of
 * the settled outturn is it known whether its rounding could change the outcome, so another one is never close.
 */
export function judgedBy<S extends StatementToJudge>(judged: JudgedFigure<S>, vintage: VintageName): JudgedFigure<S> {
  if (vintage === "settled" || judged.figure.nature === "reported") return judged;
  const evaluations = judged.evaluations.map((evaluation) => evaluationBy(evaluation, vintage));
  return { ...judged, evaluations, headline: headline(evaluations) };
}

function evaluationBy(evaluation: Evaluation, vintage: VintageName): Evaluation {
  if (evaluation.settled === null) return evaluation;
  const { reason: _, ...rest } = evaluation;
  const judgement = evaluation[vintage];
  const other = { ...rest, settling: false, settlesOn: null, settled: judgement, close: false };
  if (judgement === null) return { ...other, outcome: "pending", strictOutcome: "pending", reason: "notHeld" };
  const isSame = judgement.outturn.observations.join() === evaluation.settled.outturn.observations.join();
  return {
    ...other,
    close: isSame && evaluation.close,
    outcome: judgement.outcome,
    strictOutcome: judgement.strictOutcome,
    ...(judgement.outcome === "indeterminate" && { reason: "coarse" as const }),
  };
}
