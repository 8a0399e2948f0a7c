import { entryHash, GENESIS_HASH } from "../../domain/ledger/ledger";
import type { Issue, Result } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";
import { canonicalEntryBody } from "./canonical-entry";
import { findSavedResult, type IdempotencyKey, saveResult } from "./idempotency";
import { emptyPendingRows, insertPendingRows, type PendingRows } from "./pending-rows";

/** One write in the making: rows are put into `rows`, indicators it touches into `touches` (ids). */
export type Writing = {
  readonly tx: Tx;
  /** Of the entry that will hold it. Every row carries it. */
  readonly sequence: number;
  /** The day of entry, in UTC. */
  readonly today: string;
  readonly rows: PendingRows;
  readonly touches: Set<string>;
};

/** What a replacement keeps of the row whose place it takes (rule 4): the day of entry, and the order among those of one day. */
export type Replaced = { readonly enteredOn: string; readonly place: number };

/** What a write gives back: plain JSON, with the sequence of its entry and the day of entry in UTC. */
export type WriteResult<T> = Result<T & { readonly sequence: number; readonly day: string }>;

/** Who writes: by name, or with what tells a request that may be sent again from others. */
export type Actor = string | { readonly name: string; readonly idempotencyKey: IdempotencyKey | null };

type WriteOptions = { readonly actor: Actor; readonly action: string; readonly now?: Date };

/** The advisory lock of the ledger: entries are written one after the other. */
export const LEDGER_LOCK = 42;

class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super("refused");
  }
}

/**
 * The one way into the ledger (rule 19): the rows that `plan` drafts and the entry that covers them are stored in one
 * transaction, or nothing is. A plan that refuses writes nothing and its issues come back. Inside `plan` only `tx` may be
 * used, and no error may be caught: one caught in a transaction rolls it back without a word. What was sent before, under
 * the same key, is not planned again: what it gave comes back.
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
        const writing = { tx, sequence, today: day, rows: emptyPendingRows(), touches: new Set<string>() };
        const planned = await plan(writing);
        if (!planned.ok) throw new Refusal(planned.issues);

        writing.rows.LedgerTouch.push(...[...writing.touches].map((indicatorId) => ({ sequence, indicatorId })));
        const body = canonicalEntryBody(writing.rows);
        const entry = { sequence, at: now.toISOString(), actor, action, body, previousHash: head?.hash ?? GENESIS_HASH };
        await tx.ledgerEntry.create({ data: { ...entry, hash: entryHash(entry) } });
        await insertPendingRows(tx, writing.rows);
        const written = { ...planned.value, sequence, day };
        if (idempotencyKey !== null) await saveResult(tx, actor, idempotencyKey, written, now);
        // Without this a failure that only the COMMIT would notice resolves on PGlite, with nothing stored.
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

/** The name that stands in the ledger. */
export function nameOf(actor: Actor): string {
  return typeof actor === "string" ? actor : actor.name;
}

/** Whether a write was not begun, because others were being made all the while. Nothing of it is stored. */
export function isBusy(error: unknown): boolean {
  return (error as { code?: string } | null)?.code === "P2028";
}

/**
 * Whether the database refused a write because another row stands in its place: bringing back a row beside the one that
 * replaced it. Nothing of it is stored.
 */
export function isUniqueViolation(error: unknown): boolean {
  return databaseError(error)?.code === "23505";
}

/** For messages of the database: the code and words it gave, whatever the engine and the kind of call. */
export function databaseError(error: unknown): { readonly code: string; readonly message: string } | null {
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } } } | null)?.meta
    ?.driverAdapterError?.cause;
  return cause?.originalCode === undefined ? null : { code: cause.originalCode, message: cause.originalMessage ?? "" };
}
