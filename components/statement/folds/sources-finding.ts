import type { Citation } from "@/lib/domain/ledger/source";
import { capitalised, formatCount, formatList } from "@/lib/format/lists";
import { formatName } from "@/lib/format/numbers";

/** "Four reports: two in English and two in Russian."; "Three reports in English."; the count alone where a language is not known. */
export function sourcesFinding(citations: readonly Citation[]): string {
  const languages = new Map<string, number>();
  for (const { source } of citations)
    if (source.language !== null) languages.set(source.language, (languages.get(source.language) ?? 0) + 1);
  return `${capitalised(formatCount(citations.length, "report"))}${languagesText(languages, citations.length)}.`;
}

function languagesText(languages: ReadonlyMap<string, number>, all: number): string {
  const known = [...languages.values()].reduce((sum, count) => sum + count, 0);
  const [first, ...others] = languages;
  if (first === undefined || known < all) return "";
  if (others.length === 0) return ` in ${formatName(first[0], "language")}`;
  const parts = [first, ...others].map(([code, count]) => `${formatCount(count, "", "").trim()} in ${formatName(code, "language")}`);
  return `: ${formatList(parts)}`;
}
