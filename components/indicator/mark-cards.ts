import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judged-indicator";
import { judgingOf } from "@/lib/domain/judging";
import type { Observation, Release } from "@/lib/domain/release";
import type { Citation } from "@/lib/domain/source";
import { outcomeWords } from "@/lib/exchange/outcome-words";
import { differenceWords, isFall, outturnWords, unitOf } from "@/lib/exchange/outturn-words";
import { formatStated } from "@/lib/format";
import { formatDay, formatPeriod } from "@/lib/format-day";
import type { View } from "@/lib/input/view";
import type { MarkCard } from "../charts/mark-card";
import { addressAt, type Moment } from "../moment";
import { isWebAddress, nameOfSource } from "../source-link";
import { speakerNames } from "../statement/speakers";
import { stated as statedFor } from "../statement/statement-card";

/** Tells of the rows of an indicator by id, figures and observations alike; null for an id that it does not hold. */
export function markCards(judged: JudgedIndicator, view: View, moment: Moment): (id: string) => MarkCard | null {
  const observations = new Map<string, { one: Observation; release: Release }>();
  for (const release of judged.facts.releases) for (const one of release.observations) observations.set(one.id, { one, release });
  return (id) => {
    const figure = judged.byId.get(id);
    if (figure !== undefined) return statedCard(figure, judged, moment);
    const held = observations.get(id);
    return held === undefined ? null : publishedCard(held.one, held.release, judged, view, moment);
  };
}

function statedCard(judged: JudgedFigure, { facts }: JudgedIndicator, moment: Moment): MarkCard {
  const { figure, statement, evaluations } = judged;
  const carrying = statement.citations.find(({ id }) => figure.citations.includes(id));
  return {
    kind: "stated",
    value: statedFor(judged),
    who: speakerNames(statement),
    when: `${statement.manner} ${statement.statedOn.length === 10 ? "on" : "in"} ${formatDay(statement.statedOn, "long")}${statement.statedOnBasis === "report" ? ", by report" : ""}`,
    quote: quoteOf(figure.words, carrying),
    source: sourceOf(carrying),
    outcomes: evaluations.flatMap((evaluation) => {
      const basis = facts.series.find(({ slug }) => slug === evaluation.series);
      if (basis === undefined) return [];
      const judging = judgingOf(evaluation, figure);
      const unit = unitOf(figure, basis);
      const difference = judging && differenceWords(judging, figure.measure, unit, "short");
      const words = [
        outcomeWords(evaluation.outcome, evaluation.reason, figure.stated.shape === "point", isFall(figure)),
        judging && outturnWords(judging, figure.measure, unit, "short"),
        difference === null || difference === "0" ? null : difference,
        evaluation.aside === undefined ? null : "aside",
      ];
      return [{ basis: basis.title, outcome: evaluation.outcome, words: words.filter(Boolean).join(", ") }];
    }),
    href: addressAt(`/statements/${statement.id}`, moment),
  };
}

function publishedCard(
  observation: Observation,
  release: Release,
  { facts }: JudgedIndicator,
  view: View,
  moment: Moment,
): MarkCard | null {
  const { value, growth, period, status } = observation;
  const basis = facts.series.find(({ slug }) => slug === observation.series);
  const measure = view.measure === "growth" && growth !== null ? "growth" : "level";
  const printed = measure === "growth" ? growth : value;
  if (printed === null || basis === undefined) return null;
  const citation = release.citations.find(({ id }) => observation.citations.includes(id));
  const words = formatStated(printed, measure, measure === "growth" ? null : basis.unit, "long");
  return {
    kind: "published",
    value: `${words} in ${formatPeriod(period, "long")}`,
    who: basis.title,
    when: `released ${formatDay(observation.releasedOn, "long")}${status === "P" ? ", provisional" : ""}${observation.releasedOnBasis === "report" ? ", by report" : ""}`,
    quote: quoteOf(observation.words, citation),
    source: sourceOf(citation),
    outcomes: [],
    href: addressAt(`/releases/${release.id}`, moment),
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
