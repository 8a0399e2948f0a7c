import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { isYearOf, type YearNaming } from "@/lib/domain/time/fiscal-year";
import { formatPeriod } from "@/lib/format/days";
import { formatList } from "@/lib/format/lists";
import { basisNames } from "@/lib/wording/basis-name";
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
    if (observation.value === null || !isYearOf(observation.period, yearsOf(series, observation)) || seen.has(key)) continue;
    seen.add(key);
    byDay.set(observation.knownOn, [...(byDay.get(observation.knownOn) ?? []), observation]);
  }
  const newest = [...byDay.entries()].slice(-MAX_YEARS);
  return newest.map(([day, firsts]) => ({ day, words: wordsOf(firsts, series) }));
}

function wordsOf(firsts: readonly Observation[], series: readonly Series[]): string {
  const newest = firsts.toSorted((a, b) => a.period.last.localeCompare(b.period.last)).at(-1);
  if (newest === undefined) return "";
  const names = basisNames(
    series.filter(({ slug }) => firsts.some((first) => first.series === slug)),
    series,
  );
  const titles = firsts.filter(({ period }) => period.text === newest.period.text).map((first) => names.get(first.series) ?? first.series);
  return `${formatList([...new Set(titles)])} ${formatPeriod(newest.period, "short", yearsOf(series, newest))}`;
}

function yearsOf(series: readonly Series[], observation: Observation): YearNaming | null {
  return yearNamingOf(series.find(({ slug }) => slug === observation.series));
}
