import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Choice } from "../../lists/filter-form";

/** Maximum options of the select; Compare finds the rest. */
const MAX_SPEAKERS = 200;

/** All years from the first to the last that a figure or value is about. */
export function yearsIn({ figures, history }: JudgedIndicator): readonly string[] {
  const ends = [
    ...figures.flatMap(({ figure }) => figure.period?.last ?? []),
    ...history.series.flatMap(({ observations }) => observations.map(({ period }) => period.last)),
  ].map((day) => Number(day.slice(0, 4)));
  if (ends.length === 0) return [];
  const first = ends.reduce((least, year) => Math.min(least, year));
  const last = ends.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
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
