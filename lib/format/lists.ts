import { grouped } from "./digits";

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
// Made once: constructing an Intl formatter is slow.
const CONJUNCTION = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "no figures", "one basis", "three bases", "38 figures". */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${COUNTS[count] ?? grouped(String(count))} ${count === 1 ? noun : plural}`;
}

/** "no", "three", "38". */
export function formatNumber(count: number): string {
  return COUNTS[count] ?? grouped(String(count));
}

/** The same text with a capital at its start: "Four reports". */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "a, b and c". */
export function formatList(words: readonly string[]): string {
  return CONJUNCTION.format(words);
}
