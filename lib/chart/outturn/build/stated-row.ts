import { decidingJudgement } from "../../../domain/judging/deciding-judgement";
import type { JudgedFigure } from "../../../domain/judging/judged-indicator";
import { isRate, type StatedValue, upperOf } from "../../../domain/values/stated-value";
import type { SeriesHistory } from "../../../domain/vintages/history";
import { formatDay } from "../../../format/days";
import { formatOnAxis } from "../../../format/numbers";
import { outcomeText } from "../../../format/outcome-text";
import { differenceText, isFall, unitOf } from "../../../format/outturn-text";
import { speakerNames } from "../../../format/speakers";
import { type AsOfContext, addressAt } from "../../../input/query/as-of-context";
import { statedBoundsOf } from "../../plan/stated-bounds-of";
import type { StatedRow } from "../outturn-rows";

/**
 * A stated figure with the text to draw it and its outcome on one basis. `multiplier` is the power of ten of the axis. Without
 * a basis the outcome is "notComparable".
 */
export function statedRow(
  { figure, statement, evaluations }: JudgedFigure,
  held: SeriesHistory | null,
  multiplier: number,
  context: AsOfContext,
): StatedRow {
  const evaluation = evaluations.find(({ series }) => series === held?.series.slug);
  const judging = evaluation ? decidingJudgement(evaluation, figure) : null;
  const difference = judging && held && differenceText(judging, figure.measure, unitOf(figure, held.series), "bare");
  const period = figure.period ?? { text: "", first: "", last: "" };
  return {
    key: figure.id,
    period,
    slotText: period.text,
    stated: statedBoundsOf(figure.stated, isRate(figure.measure, figure.unit)),
    number: formatOnAxis(figure.stated, figure.measure, multiplier),
    speaker: speakerNames(statement),
    speakers: statement.speakers.map(({ slug }) => slug),
    nature: figure.nature,
    statedOn: statement.statedOn,
    day: formatDay(statement.statedOn, "short"),
    outcome: evaluation?.outcome ?? "notComparable",
    outcomeWord: outcomeText(evaluation?.outcome ?? "notComparable", evaluation?.reason, figure.stated.shape === "point", isFall(figure)),
    differenceWords: difference === null || difference === "0" ? null : `by ${difference.replace(/^[+−]/, "")}`,
    href: addressAt(`/statements/${statement.id}`, context),
  };
}

/** The power of ten in which most values were given; 9 without values. */
export function commonMultiplier(values: readonly StatedValue[]): number {
  const counts = new Map<number, number>();
  for (const stated of values) {
    const { multiplier } = upperOf(stated);
    counts.set(multiplier, (counts.get(multiplier) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 9;
}
