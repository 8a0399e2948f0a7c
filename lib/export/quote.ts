import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { Figure, Statement } from "../domain/ledger/statement";
import { formatDay, formatPeriod } from "../format/days";
import { escapeMarkup } from "../format/escape";
import { speakersInSentence } from "../format/speakers";
import { leadHeadline } from "../wording/lead";
import { statedAsNoun } from "../wording/stated-noun";
import { verdictOf } from "../wording/verdict";

/** A judged figure with its indicator's title and series. */
export type Quotable = { readonly judged: JudgedFigure; readonly title: string; readonly series: readonly Series[] };

/** As-of day, and an address that always shows the same. */
export type Credit = { readonly asOf: string; readonly address: string };

/** One sentence to quote, as text, Markdown and HTML. */
export type Quote = { readonly text: string; readonly markdown: string; readonly html: string };

/** A quotation has at most 60 words, its address included. */
const QUOTE_WORDS = 60;
/** "Outturn, as of 10 March 2026:" and the address. */
const CREDIT_WORDS = 7;

/** Adds the credit and the address to a sentence: "Outturn, as of 10 March 2026". */
export function quoteOf(sentence: string, { asOf, address }: Credit): Quote {
  const credit = `Outturn, as of ${formatDay(asOf, "long")}`;
  return {
    text: `${sentence} ${credit}: ${address}`,
    markdown: `${forMarkdown(sentence)} [${credit}](${address.replaceAll(")", "%29")})`,
    html: `<p>${escapeMarkup(sentence)} <a href="${escapeMarkup(address)}">${credit}</a></p>`,
  };
}

/**
 * What was stated and what became of it, in as many words as a quotation has: "On 14 December 2023 Vladimir Putin stated $220–230 billion
 * for Trade turnover in 2023. Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within."
 */
export function figureSentence(one: Quotable, asOf: string): string {
  const { judged, title, series } = one;
  const { figure, statement } = judged;
  const stated = `${opening(statement, figure)} ${statedAsNoun(figure)} for ${title} ${aboutWords(figure)}.`;
  const verdicts = [verdictOf(judged, series, asOf), verdictOf(judged, series, asOf, { brief: true })].map(({ text }) => text);
  const shorter = [...verdicts.map((verdict) => `${stated} ${verdict}`), `${stated} ${leadHeadline(judged, series).counted}`];
  return shorter.find(fits) ?? leadHeadline(judged, series).text;
}

/** The sentence for a statement: its projections and targets, or all figures when every one reports the past; as many as fit. */
export function statementSentence(figures: readonly Quotable[], asOf: string): string | null {
  const ahead = figures.filter(({ judged }) => judged.figure.nature !== "reported");
  const [first, ...others] = ahead.length === 0 ? figures : ahead;
  if (first === undefined) return null;
  return others.reduce(
    (text, one) => {
      const longer = `${text} ${alsoStated(one, first, asOf)}`;
      return fits(longer) ? longer : text;
    },
    figureSentence(first, asOf),
  );
}

/** "Also stated: $220–230 billion. Actual: …". What differs from the first figure is named. */
function alsoStated({ judged, title, series }: Quotable, first: Quotable, asOf: string): string {
  const { figure } = judged;
  const subject = title === first.title ? "" : ` for ${title}`;
  const about = title === first.title && aboutWords(figure) === aboutWords(first.judged.figure) ? "" : ` ${aboutWords(figure)}`;
  return `Also stated: ${statedAsNoun(figure)}${subject}${about}. ${verdictOf(judged, series, asOf, { brief: true }).text}`;
}

function fits(sentence: string): boolean {
  return sentence.split(/\s+/).length <= QUOTE_WORDS - CREDIT_WORDS;
}

function opening(statement: Statement, { nature, measure }: Figure): string {
  const { statedOn, manner } = statement;
  const who = speakersInSentence(statement);
  const day = `${statedOn.length === 10 ? "On" : "In"} ${formatDay(statedOn, "long")}`;
  const isTarget = nature === "target" && measure !== "growth";
  switch (manner) {
    case "said":
    case "published":
      return `${day} ${who} ${isTarget ? "named a target of" : "stated"}`;
    case "relayed":
    case "leaked":
      return `${day} ${who} was reported (${manner}) to have ${isTarget ? "named a target of" : "stated"}`;
  }
}

function aboutWords({ period, years, timing }: Figure): string {
  if (period === null) return "without naming a period";
  return `${timing === "by" ? "by" : "in"} ${formatPeriod(period, "long", years)}`;
}

function forMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
