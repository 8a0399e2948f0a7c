import type { Facts } from "@/lib/domain/ledger/facts";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { AsOfPreset } from "../../as-of/as-of-control";

/** More stops cannot be told apart on the slider. */
const MAX_STOPS = 400;

/**
 * All days up to today on which a value was released or a figure stated, in order, and today; at most the newest `MAX_STOPS`.
 * An as-of day before all of them is added first, so that the slider has a stop for it.
 */
export function publicDays(
  { indicator, releases, statements }: Facts,
  { asOf, today }: Pick<AsOfContext, "asOf" | "today">,
): readonly AsOfPreset[] {
  const counts = new Map<string, { released: number; stated: number }>();
  const at = (day: string) => {
    const held = counts.get(day) ?? { released: 0, stated: 0 };
    counts.set(day, held);
    return held;
  };
  for (const { knownOn, observations } of releases) if (knownOn <= today) at(knownOn).released += observations.length;
  for (const { knownOn, figures } of statements)
    if (knownOn <= today) at(knownOn).stated += figures.filter((figure) => figure.indicator === indicator.slug).length;
  at(today);
  const all = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, { released, stated }]) => ({ day, words: wordsOf(released, stated) || "today" }));
  return [...before(asOf, all), ...all.slice(-MAX_STOPS)];
}

function before(asOf: string, all: readonly AsOfPreset[]): readonly AsOfPreset[] {
  const isBefore = (stop: AsOfPreset | undefined) => stop !== undefined && asOf < stop.day;
  if (!isBefore(all.at(-MAX_STOPS) ?? all[0])) return [];
  return [{ day: asOf, words: isBefore(all[0]) ? "nothing public yet" : "before these days" }];
}

function wordsOf(released: number, stated: number): string {
  return [released > 0 && `${released} released`, stated > 0 && `${stated} stated`].filter(Boolean).join(", ");
}
