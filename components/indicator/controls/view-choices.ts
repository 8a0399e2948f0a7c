import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Choice } from "../../lists/filter-form";

/** More than a list to choose from can hold; the rest are found by Compare. */
const MAX_SPEAKERS = 200;

/** Every year that a figure or a value is about, first to last, with those between. */
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

/** Who stated projections or targets of the indicator, by name. Never by how they did. */
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
