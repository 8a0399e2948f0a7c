import { chosenFigure } from "@/lib/chart/plan/period-plans";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { vintage } from "@/lib/domain/vintages/vintage";
import { formatPeriod } from "@/lib/format/days";
import { formatStated } from "@/lib/format/numbers";
import { speakersInSentence } from "@/lib/format/speakers";
import { addressAt } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { basisNames } from "@/lib/wording/basis-name";
import { verdictOf } from "@/lib/wording/verdict";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";

/** The chosen period in one sentence: what was stated for it, by whom, and what was published. */
export function IndicatorSentence({ page }: { readonly page: IndicatorPage }) {
  const { judged, view, context } = page;
  const chosen = chosenFigure(judged, view);
  return (
    <p className="standfirst indicator-sentence">
      {chosen === null ? (
        publishedText(page)
      ) : (
        <>
          {openingWords(chosen)}{" "}
          <FigureValue figure={chosen.figure} length="short" href={addressAt(`/statements/${chosen.statement.id}`, context)} />.{" "}
          <Verdict verdict={verdictOf(chosen, judged.facts.series, context.asOf, { brief: true })} />
        </>
      )}
    </p>
  );
}

/** The same without marks, for the head of the page. */
export function sentenceText(page: IndicatorPage): string {
  const { judged, view, context } = page;
  const chosen = chosenFigure(judged, view);
  if (chosen === null) return `${judged.facts.indicator.title}. ${publishedText(page)}`;
  const { stated, measure, unit } = chosen.figure;
  return `${openingWords(chosen)} ${formatStated(stated, measure, unit, "short")}. ${verdictOf(chosen, judged.facts.series, context.asOf, { brief: true }).text}`;
}

const STATED = { projection: "stated", target: "set the target of", reported: "reported" } as const;

/** "For 2023 Vladimir Putin stated", "By 2030 Piyush Goyal set the target of". */
function openingWords({ figure: { period, years, timing, nature }, statement }: JudgedFigure): string {
  const about = period === null ? "" : `${timing === "by" ? "By" : "For"} ${formatPeriod(period, "long", years)} `;
  return `${about}${speakersInSentence(statement)} ${STATED[nature]}`;
}

/** The newest published value, where no figure is chosen. */
function publishedText({ judged: { facts, history, figures }, context }: IndicatorPage): string {
  if (facts.series.length === 0) return "Nothing is published here yet.";
  const quoted = figures.length === 0 ? " Nobody has been quoted yet." : "";
  const newest = vintage(history, context.asOf).toSorted((a, b) => b.period.last.localeCompare(a.period.last))[0];
  const basis = facts.series.find(({ slug }) => slug === newest?.series);
  const held = newest?.value ?? newest?.growth;
  if (newest === undefined || basis === undefined || !held) return `Nothing was published by that day.${quoted}`;
  const words = formatStated(held.stated, newest.value ? "level" : "growth", basis.unit, "short");
  return `${formatPeriod(newest.period, "long", yearNamingOf(basis))}: ${words} (${basisNames([basis], facts.series).get(basis.slug) ?? basis.title}).${quoted}`;
}
