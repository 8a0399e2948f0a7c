import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Observation } from "../../domain/ledger/observation";
import type { Release } from "../../domain/ledger/release";
import type { Citation } from "../../domain/ledger/source";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { isWebAddress } from "../../domain/values/web-address";
import { formatDay, formatPeriod } from "../../format/days";
import { formatFigure } from "../../format/figure";
import { formatStated } from "../../format/numbers";
import { nameOfSource } from "../../format/source";
import { speakerNames } from "../../format/speakers";
import { type AsOfContext, addressAt } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { basisNames } from "../../wording/basis-name";
import { basisVerdict } from "../../wording/basis-verdict";
import type { MarkCard } from "./mark-card";

/** Returns a function from an id to the card of a figure or observation of an indicator; null for an unknown id. */
export function markCards(judged: JudgedIndicator, view: View, context: AsOfContext): (id: string) => MarkCard | null {
  const observations = new Map<string, { one: Observation; release: Release }>();
  for (const release of judged.facts.releases) for (const one of release.observations) observations.set(one.id, { one, release });
  return (id) => {
    const figure = judged.byId.get(id);
    if (figure !== undefined) return statedCard(figure, judged, context);
    const held = observations.get(id);
    return held === undefined ? null : publishedCard(held.one, held.release, judged, view, context);
  };
}

function statedCard(judged: JudgedFigure, { facts }: JudgedIndicator, context: AsOfContext): MarkCard {
  const { figure, statement, evaluations } = judged;
  const names = basisNames(facts.series, facts.series);
  const carrying = statement.citations.find(({ id }) => figure.citations.includes(id));
  return {
    kind: "stated",
    value: formatFigure(figure),
    who: speakerNames(statement),
    when: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}${statement.statedOnBasis === "report" ? ", by report" : ""}`,
    quote: quoteOf(figure.words, carrying),
    source: sourceOf(carrying),
    outcomes: evaluations.flatMap((evaluation) => {
      const basis = facts.series.find(({ slug }) => slug === evaluation.series);
      if (basis === undefined) return [];
      return [{ basis: names.get(basis.slug) ?? basis.title, outcome: evaluation.outcome, words: basisVerdict(figure, evaluation, basis) }];
    }),
    href: addressAt(`/statements/${statement.id}`, context),
  };
}

function publishedCard(
  observation: Observation,
  release: Release,
  { facts }: JudgedIndicator,
  view: View,
  context: AsOfContext,
): MarkCard | null {
  const { value, growth, period, status } = observation;
  const basis = facts.series.find(({ slug }) => slug === observation.series);
  const measure = view.measure === "growth" && growth !== null ? "growth" : "level";
  const published = measure === "growth" ? growth : value;
  if (published === null || basis === undefined) return null;
  const citation = release.citations.find(({ id }) => observation.citations.includes(id));
  const words = formatStated(published, measure, measure === "growth" ? null : basis.unit, "long");
  return {
    kind: "published",
    value: `${words} in ${formatPeriod(period, "long", yearNamingOf(basis))}`,
    who: basisNames([basis], facts.series).get(basis.slug) ?? basis.title,
    when: `released ${formatDay(observation.releasedOn, "long")}${status === "P" ? ", provisional" : ""}${observation.releasedOnBasis === "report" ? ", by report" : ""}`,
    quote: quoteOf(observation.words, citation),
    source: sourceOf(citation),
    outcomes: [],
    href: addressAt(`/releases/${release.id}`, context),
  };
}

function quoteOf(words: string | null, citation: Citation | undefined): MarkCard["quote"] {
  return words === null ? null : { text: words, language: citation?.source.language ?? null, translation: citation?.translation ?? null };
}

function sourceOf(citation: Citation | undefined): MarkCard["source"] {
  if (citation === undefined) return null;
  const { source } = citation;
  return { name: nameOfSource(source), url: isWebAddress(source.url) ? source.url : null };
}
