import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { Judgement } from "../domain/judging/judgement";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge } from "../domain/ledger/statement";
import { formatStated } from "../format/numbers";
import { isFall, unitOf } from "../format/outturn-text";
import { type ActualWords, actualWords } from "./actual";
import { part, type VerdictPart, type VerdictTone } from "./parts";
import { lengthBeside, readingWords } from "./reading-words";

/** What one basis says: "$240.1bn (Chinese customs)" and "$10.1bn above the range". */
export type Clause = {
  readonly subject: readonly VerdictPart[];
  readonly finding: readonly VerdictPart[];
  /** What the distance means where a fall was stated: ": a smaller fall than stated"; else empty. */
  readonly meaning: string;
  /** True where the finding names no distance, so that several bases may share it. */
  readonly plain: boolean;
};

/** A figure judged on one basis, whose name is in `basis`; empty where it stands beside. */
export type Case = { readonly figure: FigureToJudge; readonly evaluation: Evaluation; readonly series: Series; readonly basis: string };

/** The clause of the outturn that decides. `isFirst` names what was stated ("above the range"), a later one does not ("above"). */
export function clauseOf(on: Case, isFirst: boolean): Clause | null {
  const judged = decidingJudgement(on.evaluation, on.figure);
  if (judged === null) return null;
  const words = actualWords(judged, on.figure, unitOf(on.figure, on.series));
  return {
    subject: subjectOf(on, judged, words),
    finding: [...findingOf(on, judged, words, isFirst), ...qualifiers(on, words)],
    meaning: fallMeaning(on.figure, judged),
    plain: words.difference === null && judged.outcome === "within",
  };
}

export function subjectOf({ basis }: Case, { outturn }: Judgement, { value }: ActualWords): readonly VerdictPart[] {
  const how = [basis, outturn.status === "P" && "provisional", outturn.computed && "computed", outturn.summed && "summed"].filter(Boolean);
  return [part(value, "value"), part(how.length === 0 ? "" : ` (${how.join(", ")})`)];
}

/** "$10.1bn above the range", "as stated", "more than 200 as stated", "5 points below, or more". */
export function findingOf(
  { figure }: Pick<Case, "figure">,
  judged: Judgement,
  words: ActualWords,
  isFirst: boolean,
): readonly VerdictPart[] {
  const { outcome } = judged;
  switch (outcome) {
    case "within":
      return [part(withinText(figure, judged, isFirst), "within")];
    case "indeterminate":
      return [part("too coarse to tell", "quiet")];
    case "above":
    case "below":
      return [part(awayText(figure, words, outcome, isFirst), outcome)];
  }
}

function withinText(figure: FigureToJudge, judged: Judgement, isFirst: boolean): string {
  const { stated, measure, unit } = figure;
  switch (stated.shape) {
    case "point":
      if (stated.hedge === null) return "as stated";
      return isFirst ? `within “${formatStated(stated, measure, unit, lengthBeside(figure, judged))}” (${readingWords(figure)})` : "within";
    case "range":
      return isFirst ? "within the range" : "within";
    case "floor":
    case "ceiling":
      return `${formatStated({ ...stated, hedge: null }, measure, unit, lengthBeside(figure, judged))} as stated`;
  }
}

function awayText({ stated, measure, unit }: FigureToJudge, words: ActualWords, outcome: "above" | "below", isFirst: boolean): string {
  const beyond = stated.shape === "range" && isFirst ? `${outcome} the range` : outcome;
  if (words.difference !== null) return `${words.difference} ${beyond}${words.orMore ? ", or more" : ""}`;
  if (stated.shape === "floor" || stated.shape === "ceiling")
    return `${beyond}: ${formatStated({ ...stated, hedge: null }, measure, unit, "short")} was stated`;
  return beyond;
}

function fallMeaning(figure: FigureToJudge, { outcome, outturn }: Judgement): string {
  const value = outturn.growth ?? outturn.change;
  if (!isFall(figure) || typeof value !== "string" || (outcome !== "above" && outcome !== "below")) return "";
  if (!value.startsWith("-")) return value === "0" ? ": no fall" : ": a rise";
  return outcome === "above" ? ": a smaller fall than stated" : ": a larger fall than stated";
}

/** "so far", "but rounding could change it", "strictly $2.2bn below". */
function qualifiers({ evaluation }: Case, words: ActualWords): readonly VerdictPart[] {
  const { outcome, strictOutcome, settling, close } = evaluation;
  const strictly = strictOutcome !== outcome && (strictOutcome === "above" || strictOutcome === "below") ? strictOutcome : null;
  return [
    ...(settling ? [part(" so far")] : []),
    ...(close ? [part(", but rounding could change it", "quiet")] : []),
    ...(strictly === null ? [] : [part("; strictly "), part([words.difference, strictly].filter(Boolean).join(" "), toneOf(strictly))]),
  ];
}

function toneOf(outcome: "above" | "below"): VerdictTone {
  return outcome;
}
