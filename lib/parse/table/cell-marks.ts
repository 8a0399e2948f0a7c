import type { ObservationStatus } from "../../domain/ledger/observation";
import { readTypedNumber } from "../number";
import { readStatusFlag } from "./status-flag";

/** A cell parted into its number and what stands beside it. */
export type MarkedCell = {
  /** The cell's text without its marks. */
  readonly number: string;
  readonly status: ObservationStatus | null;
  /** The whole text, where a mark has no status: a footnote, a revision, several flags. */
  readonly words: string | null;
  /** True for "(5.2)" and "5.2-", which some tables write for −5.2. */
  readonly isSignAsked: boolean;
};

// Flags may follow a number at once where the letter cannot be a magnitude: "12b" may be billions.
const GLUED = /^(.*[\d%*\u2020\u2021])\s*([pefr])$/i;
const APART = /^(.*[\d%*\u2020\u2021])\s+([a-z]{1,2}(?:\s[a-z])?|[A-Za-z]{3,}\.?)$/;
const IN_BRACKETS = /^(.*[\d%*\u2020\u2021])\s*[([]\s*([A-Za-z][A-Za-z .]{0,14})\s*[)\]]$/;
const IN_FRONT = /^([pefr])\s+([-\u2212+]?[\d.,].*)$/i;
const FOOTNOTE = /^(.*[\d%])\s*(?:[*\u2020\u2021\u00A7#\u00B9\u00B2\u00B3\u2070-\u2079]+|\s\(\d{1,2}\)|\[\w{1,2}\]|\s\d\))$/;
const FOOTNOTE_IN_FRONT = /^[*\u2020\u2021]+\s*([-\u2212+]?\d.*)$/;
const BRACKETED = /^\(\s*(\d.*?)\s*\)$/;
const MINUS_AFTER = /^(\d.*?)\s*[-\u2212\u2013]$/;

/** Units and magnitudes that look like two flags. */
const NO_FLAGS = new Set(["bn", "mn", "tn", "bp", "pp", "pc", "eu", "us"]);

/**
 * Parts a cell into number, status and footnote: "1,234.5 p" is 1,234.5, provisional; "12.3*" is 12.3 with its mark in the words. A cell
 * that has no mark comes back as it is.
 */
export function readMarkedCell(text: string): MarkedCell {
  const cell = text.trim();
  const bare = { number: cell, status: null, words: null, isSignAsked: false };
  if (readTypedNumber(cell).kind !== "unreadable") return bare;
  return signed(cell) ?? flagged(cell) ?? noted(cell) ?? bare;
}

function signed(cell: string): MarkedCell | null {
  const inner = BRACKETED.exec(cell)?.[1] ?? MINUS_AFTER.exec(cell)?.[1];
  return inner !== undefined && isNumber(inner) ? { number: inner, status: null, words: null, isSignAsked: true } : null;
}

function flagged(cell: string): MarkedCell | null {
  const [, before = "", after = ""] = GLUED.exec(cell) ?? APART.exec(cell) ?? IN_BRACKETS.exec(cell) ?? inFront(cell) ?? [];
  const flag = after === "" || NO_FLAGS.has(after.toLowerCase()) ? null : readStatusFlag(after);
  if (flag === null) return null;
  const inner = readMarkedCell(before);
  if (!isNumber(inner.number)) return null;
  return { ...inner, status: flag.status ?? inner.status, words: flag.isWhole ? inner.words : cell };
}

function noted(cell: string): MarkedCell | null {
  const before = FOOTNOTE.exec(cell)?.[1] ?? FOOTNOTE_IN_FRONT.exec(cell)?.[1];
  if (before === undefined) return null;
  const inner = readMarkedCell(before);
  return isNumber(inner.number) ? { ...inner, words: cell } : null;
}

function inFront(cell: string): readonly [string, string, string] | null {
  const match = IN_FRONT.exec(cell);
  return match && [cell, match[2] ?? "", match[1] ?? ""];
}

function isNumber(text: string): boolean {
  const { kind } = readTypedNumber(text);
  return kind !== "unreadable" && kind !== "none";
}
