import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Judgement } from "../domain/judging/judgement";
import { formatDay } from "../format/days";
import { formatList } from "../format/lists";
import { formatUnit } from "../format/numbers";
import { unitOf } from "../format/outturn-text";
import { actualWords } from "./actual";
import { type Case, findingOf } from "./clause";
import { part, type VerdictPart } from "./parts";

type Sentence = readonly VerdictPart[];

/** "First published as $447.5bn (DGCI&S), $2.5bn below the range; since 14 May 2023 $450.95bn, within."; null where no release changed the outcome. */
export function revisedSentence(on: Case): Sentence | null {
  const { first } = on.evaluation;
  const settled = decidingJudgement(on.evaluation, on.figure);
  if (on.figure.nature === "reported" || !first || !settled || first.outcome === settled.outcome) return null;
  return [
    part("First published as "),
    ...judgedParts(on, first, true),
    part(`; since ${formatDay(settled.outturn.releasedOn, "long")} `),
    ...judgedParts(on, settled, false),
    part("."),
  ];
}

/** A release after the 400 days that gives another outcome: "A later revision, of 3 March 2025, does not count: $231bn (Chinese customs), $1bn above." */
export function latestSentence(on: Case): Sentence | null {
  const { settled, latest } = on.evaluation;
  if (on.figure.nature === "reported" || !settled || !latest || settled.outcome === latest.outcome) return null;
  return [
    part(`A later revision, of ${formatDay(latest.outturn.releasedOn, "long")}, does not count: `),
    ...judgedParts(on, latest, true),
    part("."),
  ];
}

/** `isFirst` names the basis and what was stated. */
function judgedParts(on: Case, judged: Judgement, isFirst: boolean): Sentence {
  const words = actualWords(judged, on.figure, unitOf(on.figure, on.series));
  const basis = isFirst ? ` (${on.basis})` : "";
  return [part(words.value, "value"), part(`${basis}, `), ...findingOf(on, judged, words, isFirst)];
}

/** "Not counted: +32.7% in yuan; the words speak of US dollars." One sentence for each reason that a basis stands aside. */
export function asideSentences(aside: readonly Case[]): readonly Sentence[] {
  const reasons = [...new Set(aside.map(({ evaluation }) => evaluation.aside))];
  return reasons.flatMap((reason) => {
    const values = aside.filter(({ evaluation }) => evaluation.aside === reason).flatMap((on) => asideValue(on));
    return values.length === 0 ? [] : [[part(`Not counted: ${formatList(values)}; ${asideReason(aside[0], reason)}.`, "quiet")]];
  });
}

function asideValue(on: Case): readonly string[] {
  const judged = decidingJudgement(on.evaluation, on.figure);
  if (judged === null) return [];
  const { value } = actualWords(judged, on.figure, unitOf(on.figure, on.series));
  return [on.evaluation.aside === "currency" ? `${value} in ${formatUnit(on.series.unit)}` : `${value} (${on.basis})`];
}

function asideReason(on: Case | undefined, reason: Case["evaluation"]["aside"]): string {
  switch (reason) {
    case "currency":
      return `the words speak of ${formatUnit(on?.figure.unit ?? "another currency")}`;
    case "derived":
      return "it is converted from another series";
    case "redefined":
      return "it is counted by another definition than the one in force that day";
    case undefined:
      return "the words name another basis";
  }
}
