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

/** Whether a ledger is whole: its entries and the last hash, or the first sequence that differs and in what. */
export type Verification =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly sequence: number; readonly differs: "sequence" | "previousHash" | "hash" | "body" };

/** What the first entry has before it. */
export const GENESIS_HASH = "0".repeat(64);

/** One text for one value: keys sorted by code unit, no spaces, strings as they are. Throws on a number that is not finite. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isRecord(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`not a JSON number: ${value}`);
  return JSON.stringify(value);
}

/** SHA-256 of a free text (UTF-8), as the ledger carries it: 64 hexadecimal digits. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 of an entry's own canonical JSON, its body a string within it. */
export function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  const { sequence, at, actor, action, body, previousHash } = entry;
  return textHash(canonicalJson({ sequence, at, actor, action, body, previousHash }));
}

/**
 * Follows the chain from the first entry. `recomputedBodies` are the bodies made again from the rows themselves, by sequence;
 * an entry without one there differs in its body.
 */
export function verifyChain(entries: readonly LedgerEntry[], recomputedBodies: ReadonlyMap<number, string>): Verification {
  let previousHash = GENESIS_HASH;
  for (const [index, entry] of entries.entries()) {
    const sequence = index + 1;
    if (entry.sequence !== sequence) return { ok: false, sequence, differs: "sequence" };
    if (entry.previousHash !== previousHash) return { ok: false, sequence, differs: "previousHash" };
    if (recomputedBodies.get(sequence) !== entry.body) return { ok: false, sequence, differs: "body" };
    if (entryHash(entry) !== entry.hash) return { ok: false, sequence, differs: "hash" };
    previousHash = entry.hash;
  }
  return { ok: true, entries: entries.length, head: previousHash };
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
