import type { DuePeriod } from "../domain/analysis/due";
import type { FigureOutcome } from "../domain/judging/judged-indicator";
import type { Indicator } from "../domain/ledger/indicator";
import type { Period } from "../domain/time/period";
import { compareText } from "../domain/values/text-order";
import { basisNames } from "../wording/basis-name";
import type { HomeIndicator } from "./home-indicator";

/** What is missing for figures to be judged; `name` is whose count it is. */
export type DueEntry = {
  readonly indicator: Indicator;
  readonly figures: readonly FigureOutcome[];
} & (
  | ({ readonly kind: "over"; readonly name: string } & Omit<DuePeriod, "figures">)
  | { readonly kind: "toCome"; readonly period: Period }
  | { readonly kind: "noPeriod" }
);

export type DueKind = DueEntry["kind"];

/** Of all indicators: periods that are over, newest first; periods still to come, soonest first; figures that name no period. */
export function listDue(indicators: readonly Pick<HomeIndicator, "indicator" | "series" | "due">[]): readonly DueEntry[] {
  const over = indicators.flatMap(({ indicator, series, due }) =>
    due.periods.map((one) => {
      const name = basisNames([one.series], series).get(one.series.slug) ?? one.series.title;
      return { kind: "over" as const, indicator, name, ...one };
    }),
  );
  const toCome = indicators.flatMap(({ indicator, due }) => due.toCome.map((one) => ({ kind: "toCome" as const, indicator, ...one })));
  const noPeriod = indicators.flatMap(({ indicator, due }) =>
    due.noPeriod.length === 0 ? [] : [{ kind: "noPeriod" as const, indicator, figures: due.noPeriod }],
  );
  return [
    ...over.sort((a, b) => compareText(b.period.last, a.period.last)),
    ...toCome.sort((a, b) => compareText(a.period.last, b.period.last)),
    ...noPeriod,
  ];
}

/** Names an entry in an address: "over.russia-usd.2025", without the slash of a span. */
export function dueKey(entry: DueEntry): string {
  const of = entry.kind === "over" ? entry.series.slug : entry.indicator.slug;
  const period = entry.kind === "noPeriod" ? "none" : entry.period.text.replace("/", "_");
  return `${entry.kind}.${of}.${period}`;
}

/** For the home page: what has been over for the shortest time, and in the last place what is over next. */
export function soonestDue(entries: readonly DueEntry[], count: number): readonly DueEntry[] {
  const over = entries.filter(({ kind }) => kind === "over");
  const toCome = entries.filter(({ kind }) => kind === "toCome");
  const places = count - Math.min(1, toCome.length);
  return [...over.slice(0, places), ...toCome.slice(0, count - Math.min(places, over.length))];
}
