import type { Evaluation } from "../domain/judging/evaluation";
import type { Headline } from "../domain/judging/headline";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { StatementToJudge } from "../domain/ledger/statement";
import { formatCount, formatList } from "../format/lists";
import { basisNames } from "./basis-name";
import { type Case, type Clause, clauseOf } from "./clause";
import { reachedText } from "./deadline";
import { asideSentences, latestSentence, revisedSentence } from "./notes";
import { joinParts, mergeParts, part, textOf, type VerdictPart } from "./parts";
import { readingSentence } from "./reading-words";
import { missingSentence, notComparableText, pendingText } from "./reason";

export type { VerdictPart } from "./parts";

/** What became of a figure, in words: the actual is the subject, then whose count, then the difference (docs/rules.md, rules 3 to 10). */
export type Verdict = { readonly outcome: Headline["outcome"]; readonly parts: readonly VerdictPart[]; readonly text: string };

/** `brief` leaves out how the words are read, revisions and what does not count, and names three bases at most. */
export type VerdictOptions = { readonly brief?: boolean };

const BRIEF_BASES = 3;

/**
 * "Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within." `series` are those of the figure's
 * indicator; `asOf` is the day the figure was judged. Where bases lie on opposite sides: "Depends on whose count: …". Where nothing is
 * decided: "Not known yet: …", "Too coarse to tell: …" or "Cannot be judged: …", each with its reason.
 */
export function verdictOf(
  judged: JudgedFigure<StatementToJudge>,
  series: readonly Series[],
  asOf: string,
  { brief = false }: VerdictOptions = {},
): Verdict {
  const parts = mergeParts(joinParts(sentencesOf(judged, series, asOf, brief), " "));
  return { outcome: judged.headline.outcome, parts, text: textOf(parts) };
}

type Sentences = readonly (readonly VerdictPart[])[];

function sentencesOf(judged: JudgedFigure<StatementToJudge>, series: readonly Series[], asOf: string, brief: boolean): Sentences {
  const { headline, evaluations, figure } = judged;
  const named = namesOf(evaluations, series);
  const counting = casesOf(judged, series, named, ({ counts }) => counts);
  const aside = casesOf(judged, series, basisNames(series, series), (evaluation) => evaluation.aside !== undefined);
  const decided = counting.filter(({ evaluation }) => isDecided(evaluation));
  const coarse = counting.filter(({ evaluation }) => evaluation.outcome === "indeterminate");
  const waiting = counting.filter(({ evaluation }) => evaluation.outcome === "pending").map(({ evaluation }) => evaluation);
  const asides = brief ? [] : asideSentences(aside);
  if (counting.length === 0) return [[part(`Cannot be judged: ${notComparableText(judged, series)}.`)], ...asides];
  if (decided.length > 0)
    return [
      ...decidedSentences(decided, headline.outcome, asOf, brief),
      ...restSentences(judged, coarse, waiting, named, asOf),
      ...(brief ? [] : noteSentences(decided)),
      ...asides,
    ];
  const reached = reachedWords(counting, asOf);
  if (coarse.length > 0)
    return [[part("Too coarse to tell: "), ...subjects(coarse), part(".")], ...restSentences(judged, [], waiting, named, asOf), ...asides];
  return [[part(`Not known yet: ${pendingText(figure, waiting, named)}`), part(`${reached.suffix}.`)], ...reached.sentences, ...asides];
}

function isDecided({ outcome }: Evaluation): boolean {
  return outcome === "below" || outcome === "within" || outcome === "above";
}

/** Names that are unique among the bases that count. */
function namesOf(evaluations: readonly Evaluation[], series: readonly Series[]): ReadonlyMap<string, string> {
  const counting = new Set(evaluations.filter(({ counts }) => counts).map((one) => one.series));
  return basisNames(
    series.filter(({ slug }) => counting.has(slug)),
    series,
  );
}

function casesOf(
  { figure, evaluations }: JudgedFigure<StatementToJudge>,
  series: readonly Series[],
  named: ReadonlyMap<string, string>,
  isMeant: (evaluation: Evaluation) => boolean,
): readonly Case[] {
  return evaluations.filter(isMeant).flatMap((evaluation) => {
    const own = series.find(({ slug }) => slug === evaluation.series);
    return own === undefined ? [] : [{ figure, evaluation, series: own, basis: named.get(own.slug) ?? own.title }];
  });
}

function decidedSentences(decided: readonly Case[], outcome: Headline["outcome"], asOf: string, brief: boolean): Sentences {
  const [only] = decided;
  const reached = reachedWords(decided, asOf);
  const revised = decided.length === 1 && only !== undefined ? revisedSentence(only) : null;
  if (revised !== null) return [revised, ...reached.sentences];
  const shown = brief && decided.length > BRIEF_BASES + 1 ? decided.slice(0, BRIEF_BASES) : decided;
  const more = decided.slice(shown.length);
  const rest = more.length === 0 ? "" : `; ${formatCount(more.length, "more count", "more counts")}: ${outcomeCounts(more)}`;
  return [[part(openingOf(decided, outcome)), ...clauseParts(shown), part(`${rest}${reached.suffix}.`)], ...reached.sentences];
}

/** Where the bases lie on opposite sides, the sentence begins with that: neither side is the right one to begin with. */
function openingOf(decided: readonly Case[], outcome: Headline["outcome"]): string {
  const outcomes = decided.map(({ evaluation }) => evaluation.outcome);
  if (outcome === "depends" && outcomes.includes("above") && outcomes.includes("below")) return "Depends on whose count: ";
  if (!decided.every(({ figure }) => figure.nature === "reported")) return "Actual: ";
  return decided.every(({ evaluation }) => evaluation.known !== null) ? "Published by then: " : "Published: ";
}

function clauseParts(cases: readonly Case[]): readonly VerdictPart[] {
  const named = clausesOf(cases, () => true);
  const [first] = named;
  if (first === undefined) return [];
  const isShared = named.length > 1 && named.every(({ plain, finding }) => plain && textOf(finding) === textOf(first.finding));
  if (isShared)
    return [
      ...joinParts(
        named.map(({ subject }) => subject),
        ", ",
        " and ",
      ),
      part(", "),
      ...first.finding,
    ];
  const clauses = clausesOf(cases, (index) => index === 0);
  return joinParts(
    clauses.map(({ subject, finding, meaning }, index) => [
      ...subject,
      part(", "),
      ...finding,
      part(meaning === clauses[index - 1]?.meaning ? "" : meaning),
    ]),
    "; ",
  );
}

function clausesOf(cases: readonly Case[], isFirst: (index: number) => boolean): readonly Clause[] {
  return cases.map((on, index) => clauseOf(on, isFirst(index))).filter((clause) => clause !== null);
}

function subjects(cases: readonly Case[]): readonly VerdictPart[] {
  return joinParts(
    clausesOf(cases, () => true).map(({ subject }) => subject),
    ", ",
    " and ",
  );
}

/** "six above, one within". */
function outcomeCounts(cases: readonly Case[]): string {
  const count = (outcome: Evaluation["outcome"]) => cases.filter(({ evaluation }) => evaluation.outcome === outcome).length;
  return formatList(
    (["above", "within", "below"] as const).flatMap((outcome) =>
      count(outcome) > 0 ? [formatCount(count(outcome), outcome, outcome)] : [],
    ),
  );
}

/** The bases that count and decide nothing: "Russian side: not published yet." */
function restSentences(
  { figure }: JudgedFigure<StatementToJudge>,
  coarse: readonly Case[],
  waiting: readonly Evaluation[],
  named: ReadonlyMap<string, string>,
  asOf: string,
): Sentences {
  return [
    ...(coarse.length === 0 ? [] : [[part("Too coarse to tell: "), ...subjects(coarse), part(".")]]),
    ...(waiting.length === 0 ? [] : [[part(missingSentence(figure, waiting, named, asOf), "quiet")]]),
  ];
}

function noteSentences(decided: readonly Case[]): Sentences {
  const [first] = decided;
  if (first === undefined) return [];
  const revised = decided.length === 1 ? [] : decided.map(revisedSentence);
  const sentences = [readingNote(decided, first), ...revised, ...decided.map(latestSentence)];
  return sentences.filter((sentence) => sentence !== null);
}

/** How the words are read, where that matters: a hedge, or an outcome that the bare digits would not give. Null where a clause says it. */
function readingNote(decided: readonly Case[], { figure, evaluation }: Case): readonly VerdictPart[] | null {
  const isHedged = figure.stated.shape === "point" && figure.stated.hedge !== null;
  if (isHedged && evaluation.outcome === "within") return null;
  const isLoose = decided.some((one) => one.evaluation.strictOutcome !== one.evaluation.outcome);
  return isHedged || (isLoose && figure.nature !== "reported") ? [part(readingSentence(figure))] : null;
}

/** When a deadline's number was reached: after the sentence where all bases agree, else a sentence for each. */
function reachedWords(cases: readonly Case[], asOf: string): { readonly suffix: string; readonly sentences: Sentences } {
  const texts = cases.map((on) => reachedText(on, asOf));
  const [first = null] = texts;
  if (texts.every((text) => text === first)) return { suffix: first === null ? "" : `; ${first}`, sentences: [] };
  const sentences = cases.flatMap(({ basis }, index) => {
    const text = texts[index] ?? null;
    return text === null ? [] : [[part(`${basis}: ${text}.`)]];
  });
  return { suffix: "", sentences };
}
