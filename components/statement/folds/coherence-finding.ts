import type { Series } from "@/lib/domain/ledger/series";
import type { Figure } from "@/lib/domain/ledger/statement";
import { formatList } from "@/lib/format/lists";
import { formatStated } from "@/lib/format/numbers";
import { basisNames } from "@/lib/wording/basis-name";
import type { CoherencePair } from "../coherence/coherence-section";
import { rangeText } from "../remainder/range-text";

/** Whether a level and a growth of one statement agree, as the title of what shows it. */
export function coherenceTitle(pairs: readonly CoherencePair[]): string {
  const [pair] = pairs;
  const figures = pairs.length > 1 ? "Two figures" : "The two figures";
  if (pair === undefined || pair.on.every(({ holds }) => holds)) return `${figures} agree`;
  return pair.on.some(({ holds }) => holds) ? `${figures} agree on one base only` : `${figures} disagree`;
}

/** "+30% makes $247.4bn (Chinese customs) or $240.5bn (Russian side). $220–230bn is +15.6% to +20.9% or +18.9% to +24.3%." */
export function coherenceFinding({ level, growth, on }: CoherencePair, series: readonly Series[]): string {
  const names = basisNames(
    series.filter(({ slug }) => on.some((one) => one.series === slug)),
    series,
  );
  const nameOf = (slug: string | null) => (slug === null ? "the base stated" : (names.get(slug) ?? slug));
  const levels = on.map((one) => `${rangeText(one.impliedLevel, "level", level.unit)} (${nameOf(one.series)})`);
  const growths = on.map(({ impliedGrowth }) => rangeText(impliedGrowth, "growth", null));
  return `${wordsOf(growth)} makes ${formatList(levels)}. ${wordsOf(level)} is ${formatList([...new Set(growths)])}.`;
}

function wordsOf({ stated, measure, unit }: Figure): string {
  return formatStated(stated, measure, unit, "short");
}
