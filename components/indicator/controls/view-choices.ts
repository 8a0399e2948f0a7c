import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import { type YearNaming, yearBeginningIn } from "@/lib/domain/time/fiscal-year";
import { formatPeriod } from "@/lib/format/days";
import type { Choice } from "../../lists/filter-form";

/** Maximum options of the select; Compare finds the rest. */
const MAX_SPEAKERS = 200;

/** All years from the first to the last that a figure or value is about, as the series name their years; a range takes them as `isInRange`. */
export function yearsIn({ figures, history }: JudgedIndicator): readonly Choice[] {
  const ends = [
    ...figures.flatMap(({ figure }) => figure.period?.last ?? []),
    ...history.series.flatMap(({ observations }) => observations.map(({ period }) => period.last)),
  ].map((day) => Number(day.slice(0, 4)));
  if (ends.length === 0) return [];
  const first = ends.reduce((least, year) => Math.min(least, year));
  const last = ends.reduce((most, year) => Math.max(most, year));
  const naming = sharedYearNaming(history.series.map(({ series }) => series));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: String(first + index - (naming?.named === "first" ? 1 : 0)),
    text: yearText(first + index, naming),
  }));
}

function yearText(endsIn: number, naming: YearNaming | null): string {
  const fiscal = naming && yearBeginningIn(endsIn - 1, naming);
  return fiscal === null ? String(endsIn) : formatPeriod(fiscal, "short", naming);
}

/** Speakers who stated a projection or target of the indicator, sorted by name. */
export function speakersIn({ figures }: JudgedIndicator): readonly Choice[] {
  const names = new Map(
    figures
      .filter(({ figure }) => figure.nature !== "reported")
      .flatMap(({ statement }) => statement.speakers.map(({ slug, name }) => [slug, name] as const)),
  );
  return [...names]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, "en"))
    .slice(0, MAX_SPEAKERS);
}
