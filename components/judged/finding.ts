import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import { formatList } from "@/lib/format/lists";
import { formatStated } from "@/lib/format/numbers";
import { outcomeText } from "@/lib/format/outcome-text";
import { isFall, outturnText, unitOf } from "@/lib/format/outturn-text";

/**
 * What happened to a figure, as one neutral sentence: "“$220–230 billion” depends on the basis: above on Chinese customs, US
 * dollars ($240.11 billion), within on Russian side, US dollars ($227.8 billion)." Null where nothing is decided.
 */
export function findingOf({ figure, evaluations, headline }: JudgedFigure<StatementToJudge>, series: readonly Series[]): string | null {
  const counted = evaluations.filter(
    ({ counts, outcome }) => counts && (outcome === "below" || outcome === "within" || outcome === "above"),
  );
  if (counted.length === 0) return null;
  const stated = formatStated(figure.stated, figure.measure, figure.unit, "long");
  const parts = counted.map((evaluation) => {
    const basis = series.find(({ slug }) => slug === evaluation.series);
    const judging = decidingJudgement(evaluation, figure);
    const came = basis && judging ? ` (${outturnText(judging, figure.measure, unitOf(figure, basis), "long")})` : "";
    return {
      outcome: outcomeText(evaluation.outcome, undefined, figure.stated.shape === "point", isFall(figure)),
      basis: `${basis?.title ?? evaluation.series}${came}`,
    };
  });
  if (headline.outcome === "depends")
    return `${stated} depends on the basis: ${formatList(parts.map(({ outcome, basis }) => `${outcome} on ${basis}`))}.`;
  return `${stated}: ${parts[0]?.outcome} on ${formatList(parts.map(({ basis }) => basis))}.`;
}
