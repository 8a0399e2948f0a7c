import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import type { Series } from "../domain/ledger/series";
import type { Figure, Statement } from "../domain/ledger/statement";
import { formatDay, formatOver, formatPeriod, periodText } from "../format/days";
import { escapeMarkup } from "../format/escape";
import { formatList } from "../format/lists";
import { formatStated } from "../format/numbers";
import { outcomeText } from "../format/outcome-text";
import { differenceText, isFall, outturnText, unitOf } from "../format/outturn-text";

/** A judged figure with its indicator's title and the bases it is compared with. */
export type Quotable = { readonly judged: JudgedFigure; readonly title: string; readonly series: readonly Series[] };

/** As-of day, ledger number, and an address with both that always shows the same. */
export type Credit = { readonly asOf: string; readonly ledger: number; readonly address: string };

/** One sentence to quote, as text, Markdown and HTML. */
export type Quote = { readonly text: string; readonly markdown: string; readonly html: string };

/** Adds the credit and the address to a sentence: "Outturn, as of 10 March 2026, ledger 178, rules 1". */
export function quoteOf(sentence: string, { asOf, ledger, address }: Credit): Quote {
  const credit = `Outturn, as of ${formatDay(asOf, "long")}, ledger ${ledger}, rules ${RULES_VERSION}`;
  return {
    text: `${sentence} ${credit}: ${address}`,
    markdown: `${forMarkdown(sentence)} [${credit}](${address.replaceAll(")", "%29")})`,
    html: `<p>${escapeMarkup(sentence)} <a href="${escapeMarkup(address)}">${credit}</a></p>`,
  };
}

/**
 * What was stated and what became of it on every basis that counts, neutrally: "On 14 December 2023 Vladimir Putin stated
 * $220–230 billion for Trade turnover in 2023; the outcome depends on the basis: above on Chinese customs, US dollars, by $10.11
 * billion ($240.11 billion, released 12 January 2024, settled) and within on …".
 */
export function figureSentence({ judged, title, series }: Quotable): string {
  const { figure, statement } = judged;
  return `${opening(statement)} ${statedWords(figure)} for ${title} ${aboutWords(figure)}; ${outcomeClause(judged, series)}.`;
}

/** The sentence for a statement: its projections and targets, or all figures when every one reports the past. */
export function statementSentence(figures: readonly Quotable[]): string | null {
  const ahead = figures.filter(({ judged }) => judged.figure.nature !== "reported");
  const told = ahead.length === 0 ? figures : ahead;
  const [first, ...others] = told;
  if (first === undefined) return null;
  const sentences = others.map(({ judged, title, series }) => {
    const { figure } = judged;
    const about = title === first.title ? aboutWords(figure) : `for ${title} ${aboutWords(figure)}`;
    return `Of ${statedWords(figure)} ${about} in the same statement, ${outcomeClause(judged, series)}.`;
  });
  return [figureSentence(first), ...sentences].join(" ");
}

function opening({ speakers, statedOn, manner }: Statement): string {
  const who = formatList(speakers.map(({ name }) => name));
  const day = `${statedOn.length === 10 ? "On" : "In"} ${formatDay(statedOn, "long")}`;
  switch (manner) {
    case "said":
    case "published":
      return `${day} ${who} stated`;
    case "relayed":
    case "leaked":
      return `${day} ${who} was reported (${manner}) to have stated`;
  }
}

function statedWords({ stated, measure, unit, over, years, nature }: Figure): string {
  const words = formatStated(stated, measure, unit, "long");
  const base = measure === "level" ? "" : ` ${formatOver(over, years)}`;
  return `${words}${base} (${nature})`;
}

function aboutWords({ period, years, timing }: Figure): string {
  if (period === null) return "without naming a period";
  return `${timing === "by" ? "by" : "in"} ${formatPeriod(period, "long", years)}`;
}

function outcomeClause({ figure, evaluations, headline }: JudgedFigure, series: readonly Series[]): string {
  const counting = evaluations.filter(({ counts }) => counts);
  const parts = counting.map((evaluation) => onBasis(figure, evaluation, series));
  switch (headline.outcome) {
    case "depends":
      return `the outcome depends on the basis: ${formatList(parts)}`;
    case "notComparable": {
      const reasons = new Set(evaluations.map(({ reason }) => outcomeText("notComparable", reason, false, false)));
      return `it is held against no basis (${[...reasons].join(", ") || "none is held"})`;
    }
    case "below":
    case "within":
    case "above":
    case "indeterminate":
    case "pending":
      return `the outcome is ${formatList(parts)}`;
  }
}

/** "above on Chinese customs, US dollars, by $10.11 billion ($240.11 billion, released 12 January 2024, settled)". */
function onBasis(figure: Figure, evaluation: Evaluation, series: readonly Series[]): string {
  const basis = series.find(({ slug }) => slug === evaluation.series);
  const isPoint = figure.stated.shape === "point";
  const word = evaluation.outcome === "pending" ? "pending" : outcomeText(evaluation.outcome, undefined, isPoint, isFall(figure));
  const on = `${word} on ${basis?.title ?? evaluation.series}`;
  const judging = decidingJudgement(evaluation, figure);
  const reached = evaluation.reached === undefined ? null : `first reached in ${periodText(evaluation.reached, "long", figure.years)}`;
  if (judging === null || basis === undefined) {
    const why = [evaluation.reason && reasonOf(evaluation), reached].filter(Boolean);
    return why.length === 0 ? on : `${on} (${why.join("; ")})`;
  }
  const unit = unitOf(figure, basis);
  const difference = differenceText(judging, figure.measure, unit, "long");
  const by = difference === null || difference === "0" ? "" : `, by ${difference.replace("\u2212", "")}`;
  const vintage = vintageWords(figure, evaluation);
  const { computed, summed, releasedOn } = judging.outturn;
  const how = [computed && "computed", summed && "summed", `released ${formatDay(releasedOn, "long")}`, vintage].filter(Boolean);
  return `${on}${by} (${outturnText(judging, figure.measure, unit, "long")}, ${how.join(", ")}${reached === null ? "" : `; ${reached}`})`;
}

function vintageWords({ nature }: Figure, { known, settling }: Evaluation): string {
  if (nature === "reported") return known === null ? "first release" : "as known that day";
  return settling ? "settling" : "settled";
}

function reasonOf({ outcome, reason }: Evaluation): string {
  return outcomeText(outcome, reason, false, false);
}

function forMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
