import { createHash } from "node:crypto";

/** One write (rule 19). `body` is canonical JSON, free texts by their hash; `at` is an ISO instant in UTC. */
export type LedgerEntry = {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly body: string;
  readonly previousHash: string;
  /** 64 hexadecimal digits. */
  readonly hash: string;
};

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The `previousHash` of the first entry. */
export const GENESIS_HASH = "0".repeat(64);

/** Canonical JSON: keys sorted by code unit, no spaces. Throws on a number that is not finite. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isRecord(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`not a JSON number: ${value}`);
  return JSON.stringify(value);
}

/** SHA-256 of a free text (UTF-8), as recorded in the ledger: 64 hexadecimal digits. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 of the entry's canonical JSON, in which its body is a string. */
export function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  const { sequence, at, actor, action, body, previousHash } = entry;
  return textHash(canonicalJson({ sequence, at, actor, action, body, previousHash }));
}

/** The field that breaks the hash chain at an entry: its sequence, `previousHash` or `hash`; null when the link is intact. */
export function brokenLink(entry: LedgerEntry, sequence: number, previousHash: string): "sequence" | "previousHash" | "hash" | null {
  if (entry.sequence !== sequence) return "sequence";
  if (entry.previousHash !== previousHash) return "previousHash";
  return entryHash(entry) === entry.hash ? null : "hash";
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
