import { entryHash, GENESIS_HASH } from "../../domain/ledger/ledger";
import { latestDayAt } from "../../domain/time/latest-day";
import type { Issue, Result } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";
import { canonicalEntryBody } from "./canonical-entry";
import { findSavedResult, type IdempotencyKey, saveResult } from "./idempotency";
import { emptyPendingRows, insertPendingRows, type PendingRows } from "./pending-rows";

/** A write in progress: a plan adds its rows to `rows` and the ids of the indicators it touches to `touches`. */
export type Writing = {
  readonly tx: Tx;
  /** Sequence of the entry being written. Every row has it. */
  readonly sequence: number;
  /** The day of entry, in UTC. */
  readonly today: string;
  /** The latest day that has begun anywhere on earth: nothing may be dated later. */
  readonly latestDay: string;
  readonly rows: PendingRows;
  readonly touches: Set<string>;
};

/** What a replacement takes over from the row it replaces (rule 4): the day of entry, and the place among rows of one day. */
export type Replaced = { readonly enteredOn: string; readonly place: number };

/** The result of a write: plain JSON, with the sequence of its entry and the day of entry in UTC. */
export type WriteResult<T> = Result<T & { readonly sequence: number; readonly day: string }>;

/** Who writes: a name, or a name with the idempotency key of the request. */
export type Actor = string | { readonly name: string; readonly idempotencyKey: IdempotencyKey | null };

type WriteOptions = { readonly actor: Actor; readonly action: string; readonly now?: Date };

/** Key of the ledger's advisory lock: entries are written one at a time. */
export const LEDGER_LOCK = 42;

class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super("refused");
  }
}

/**
 * The only way to write to the ledger (rule 19): stores the rows that `plan` drafts, and the entry that covers them, in one
 * transaction. When `plan` refuses, nothing is written and its issues are returned. Inside `plan` use only `tx`, and catch no
 * error of the database: the transaction would be rolled back silently. A repeated idempotency key returns the stored result.
 */
export async function write<T>(
  { actor: who, action, now = new Date() }: WriteOptions,
  plan: (writing: Writing) => Promise<Result<T>>,
): Promise<WriteResult<T>> {
  const actor = nameOf(who);
  const idempotencyKey = typeof who === "string" ? null : who.idempotencyKey;
  try {
    const value = await database().$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${LEDGER_LOCK}::bigint)`;
        const saved = idempotencyKey && (await findSavedResult<T & { sequence: number; day: string }>(tx, actor, idempotencyKey, now));
        if (saved !== null && !saved.ok) throw new Refusal(saved.issues);
        if (saved?.value) return saved.value;

        const head = await tx.ledgerEntry.findFirst({ orderBy: { sequence: "desc" }, select: { sequence: true, hash: true } });
        const sequence = (head?.sequence ?? 0) + 1;
        const day = now.toISOString().slice(0, 10);
        const writing = { tx, sequence, today: day, latestDay: latestDayAt(now), rows: emptyPendingRows(), touches: new Set<string>() };
        const planned = await plan(writing);
        if (!planned.ok) throw new Refusal(planned.issues);

        writing.rows.LedgerTouch.push(...[...writing.touches].map((indicatorId) => ({ sequence, indicatorId })));
        const body = canonicalEntryBody(writing.rows);
        const entry = { sequence, at: now.toISOString(), actor, action, body, previousHash: head?.hash ?? GENESIS_HASH };
        await tx.ledgerEntry.create({ data: { ...entry, hash: entryHash(entry) } });
        await insertPendingRows(tx, writing.rows);
        const written = { ...planned.value, sequence, day };
        if (idempotencyKey !== null) await saveResult(tx, actor, idempotencyKey, written, now);
        // Otherwise PGlite resolves a transaction that fails at COMMIT, with nothing stored.
        await tx.$executeRaw`set constraints all immediate`;
        return written;
      },
      { maxWait: 10_000, timeout: 15_000 },
    );
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** The name recorded in the ledger. */
export function nameOf(actor: Actor): string {
  return typeof actor === "string" ? actor : actor.name;
}

/** True when a write timed out waiting for the ledger. Nothing was stored. */
export function isBusy(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "P2028";
}

/**
 * True when a write violated a unique constraint, for example by restoring a row whose replacement is active. Nothing was
 * stored.
 */
export function isUniqueViolation(error: unknown): boolean {
  return databaseError(error)?.code === "23505";
}

/** The SQLSTATE code and message of a database error, for either engine and any kind of call; null for other errors. */
export function databaseError(error: unknown): { readonly code: string; readonly message: string } | null {
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } } } | null)?.meta
    ?.driverAdapterError?.cause;
  return cause?.originalCode === undefined ? null : { code: cause.originalCode, message: cause.originalMessage ?? "" };
}
