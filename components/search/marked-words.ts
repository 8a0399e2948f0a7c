import type { SearchTerm } from "@/lib/domain/search/search-terms";

/** The words to mark in what was found, in lower case: of a number also its ways of writing, "30 percent" for "30%". */
export function markedWords(terms: readonly SearchTerm[]): readonly string[] {
  return terms.flatMap((term) => {
    if (term.kind !== "number") return [term.text];
    const { low, high, isRate } = term;
    if (high !== null) return ["-", "–"].map((dash) => `${low}${dash}${high}`);
    return isRate === true ? ["%", " %", " percent", " per cent"].map((unit) => `${low}${unit}`) : [low];
  });
}

/** True when a text has one of the words, ignoring case. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.toLowerCase().includes(word));
}

/** How many of the words a text has, ignoring case. */
export function countWords(text: string, words: readonly string[]): number {
  return words.filter((word) => text.toLowerCase().includes(word)).length;
}
