import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Outcome } from "@/lib/domain/judging/outcome";
import type { Nature } from "@/lib/domain/ledger/statement";
import { type Off, offOf } from "@/lib/input/query/off";
import type { LegendRows } from "./legend-rows";

/** One thing that can be switched off. */
export type LegendChoice = { readonly off: Off; readonly text: string };

const NATURES: Readonly<Record<Nature, string>> = { projection: "projections", target: "targets", reported: "reported" };
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  above: "above",
  below: "below",
  within: "within or as stated",
  indeterminate: "too coarse to tell",
  pending: "not known yet",
  notComparable: "not comparable",
};

/** The natures of the stated figures; none when there are no figures. */
export function natureChoices({ stated }: LegendRows): readonly LegendChoice[] {
  return presentOf(NATURES, new Set(stated.map(({ nature }) => nature))).map(([nature, text]) => ({ off: offOf("nature", nature), text }));
}

/** The outcomes of the stated figures on the first basis; none when they all have the same. */
export function outcomeChoices({ stated }: LegendRows): readonly (LegendChoice & { readonly outcome: Outcome })[] {
  const present = presentOf(OUTCOMES, new Set(stated.map(({ outcome }) => outcome)));
  return present.length < 2 ? [] : present.map(([outcome, text]) => ({ off: offOf("outcome", outcome), text, outcome }));
}

/** The speakers of the stated figures with the number of them, most figures first; none when there is one speaker only. */
export function speakerChoices({ stated }: LegendRows, { figures }: JudgedIndicator): readonly LegendChoice[] {
  const names = new Map(figures.flatMap(({ statement }) => statement.speakers.map(({ slug, name }) => [slug, name] as const)));
  const counts = new Map<string, number>();
  for (const { speakers } of stated) for (const slug of speakers) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts]
    .map(([slug, count]) => ({ slug, count, text: names.get(slug) ?? slug }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "en"))
    .map(({ slug, text }) => ({ off: offOf("speaker", slug), text }));
}

function presentOf<K extends string>(words: Readonly<Record<K, string>>, present: ReadonlySet<string>): readonly (readonly [K, string])[] {
  return (Object.keys(words) as K[]).filter((key) => present.has(key)).map((key) => [key, words[key]] as const);
}
