import type { FigureToJudge } from "../domain/ledger/statement";
import { judgedPeriod } from "../domain/time/deadline";
import { isOver, monthOf, type Period, parsePeriod } from "../domain/time/period";
import { isRate, numbersOf } from "../domain/values/stated-value";
import { periodText } from "../format/days";
import { formatCount } from "../format/lists";
import { formatStated } from "../format/numbers";
import type { Case } from "./clause";

/** When the number of a deadline was reached: "200 was reached in 2023, a year early", "never reached"; null where there is nothing to add. */
export function reachedText({ figure, evaluation }: Pick<Case, "figure" | "evaluation">, asOf: string): string | null {
  if (figure.timing !== "by" || figure.period === null) return null;
  const deadline = judgedPeriod(figure.period, figure.timing);
  const reached = evaluation.reached === undefined ? null : parsePeriod(evaluation.reached);
  if (reached !== null) {
    const early = earlyText(reached, deadline);
    return early === null ? null : `${numberStated(figure)} was reached in ${periodText(reached.text, "long", figure.years)}, ${early}`;
  }
  const isDecidedAway = evaluation.outcome === "above" || evaluation.outcome === "below";
  return isDecidedAway && isOver(deadline, asOf) ? "never reached" : null;
}

function earlyText(reached: Period, deadline: Period): string | null {
  const months = monthOf(deadline.last) - monthOf(reached.last);
  if (months <= 0) return null;
  const [count, noun] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
  return `${count === 1 ? `a ${noun}` : formatCount(count, noun)} early`;
}

function numberStated({ stated, measure, unit }: FigureToJudge): string {
  if (stated.shape === "range") return "the range";
  const [value] = numbersOf(stated);
  if (value === undefined) return "it";
  return formatStated({ shape: "point", value, hedge: null }, measure, unit, isRate(measure, unit) ? "short" : "digits");
}
