import { numbersOf, type StatedValue } from "@/lib/domain/values/stated-value";

/** Part of a quotation starting at character `at`; `stated` marks a figure's words. */
export type Piece = { readonly at: number; readonly text: string; readonly stated: boolean };

/** Splits a text at the given words, ignoring case. Words with an ellipsis are matched part by part. */
export function highlight(text: string, words: readonly string[]): readonly Piece[] {
  const stated = new Array<boolean>(text.length).fill(false);
  for (const part of words.flatMap(partsOf)) {
    const at = text.toLowerCase().indexOf(part.toLowerCase());
    if (at >= 0) stated.fill(true, at, at + part.length);
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    if (end < text.length && stated[end] === stated[start]) continue;
    pieces.push({ at: start, text: text.slice(start, end), stated: stated[start] === true });
    start = end;
  }
  return pieces;
}

/** Counts the words that a text contains in full. */
export function countMatches(text: string, words: readonly string[]): number {
  const searched = text.toLowerCase();
  return words.filter((one) => partsOf(one).every((part) => searched.includes(part.toLowerCase()))).length;
}

function partsOf(words: string): readonly string[] {
  return words
    .split(/\.{3}|…/)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
}

const UNIT_WORD = "(?:\\s?(?:%|percent|per cent|percentage points?|billion|bn|trillion|tn|million))?";

/** The numbers of a stated value as a text prints them, each with the sign or word of its unit: "8,5%", "$450 billion". */
export function numbersIn(text: string, stated: StatedValue): readonly string[] {
  return numbersOf(stated).flatMap(({ digits }) => {
    const printed = digits.replace("-", "").replace(".", "[.,]");
    const found = new RegExp(`\\$?(?<![\\d.,])${printed}(?![.,]?\\d)${UNIT_WORD}`, "i").exec(text);
    return found === null ? [] : [found[0]];
  });
}
