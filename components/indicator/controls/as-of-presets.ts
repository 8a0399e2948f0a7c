import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import { formatList } from "@/lib/format/lists";
import type { AsOfPreset } from "../../as-of/as-of-control";

const MAX_YEARS = 4;

/** Preset as-of days: first releases of the newest whole years, the last release, and today. */
export function asOfPresets(observations: readonly Observation[], series: readonly Series[], today: string): readonly AsOfPreset[] {
  const released = observations.filter(({ knownOn }) => knownOn <= today).toSorted((a, b) => a.knownOn.localeCompare(b.knownOn));
  const stops = new Map(firstYears(released, series).map((stop) => [stop.day, stop]));
  const last = released.at(-1)?.knownOn;
  if (last !== undefined && !stops.has(last)) stops.set(last, { day: last, words: "last release" });
  if (!stops.has(today)) stops.set(today, { day: today, words: "today" });
  return [...stops.values()].sort((a, b) => a.day.localeCompare(b.day));
}

function firstYears(released: readonly Observation[], series: readonly Series[]): readonly AsOfPreset[] {
  const seen = new Set<string>();
  const byDay = new Map<string, Observation[]>();
  for (const observation of released) {
    const key = `${observation.series} ${observation.period.text}`;
    if (observation.value === null || observation.period.text.length !== 4 || seen.has(key)) continue;
    seen.add(key);
    byDay.set(observation.knownOn, [...(byDay.get(observation.knownOn) ?? []), observation]);
  }
  const newest = [...byDay.entries()].slice(-MAX_YEARS);
  return newest.map(([day, firsts]) => ({ day, words: wordsOf(firsts, series) }));
}

function wordsOf(firsts: readonly Observation[], series: readonly Series[]): string {
  const year = firsts
    .map(({ period }) => period.text)
    .sort()
    .at(-1);
  const titles = firsts.filter(({ period }) => period.text === year).map((first) => shortTitle(series, first.series));
  return `${formatList([...new Set(titles)])} ${year}`;
}

/** The title up to its comma: "Chinese customs" for "Chinese customs, US dollars". */
function shortTitle(series: readonly Series[], slug: string): string {
  return series.find((one) => one.slug === slug)?.title.split(",")[0] ?? slug;
}
