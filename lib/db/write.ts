import { entryHash, GENESIS_HASH } from "../domain/ledger";
import type { Issue, Result } from "../domain/result";
import { bodyOf } from "./body";
import { database, type Tx } from "./client";
import { type Draft, emptyDraft, insertDraft } from "./tables";

/** One write in the making: rows are put into `rows`, indicators it touches into `touches` (ids). */
export type Writing = {
  readonly tx: Tx;
  /** Of the entry that will hold it. Every row carries it. */
  readonly sequence: number;
  /** The day of entry, in UTC. */
  readonly today: string;
  readonly rows: Draft;
  readonly touches: Set<string>;
};

export type Written<T> = Result<T & { readonly sequence: number }>;

type Who = { readonly actor: string; readonly action: string; readonly now?: Date };

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
 * used, and no error may be caught: one caught in a transaction rolls it back without a word.
 */
export async function write<T>(
  { actor, action, now = new Date() }: Who,
  plan: (writing: Writing) => Promise<Result<T>>,
): Promise<Written<T>> {
  try {
    const value = await database().$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${LEDGER_LOCK}::bigint)`;
        const head = await tx.ledgerEntry.findFirst({ orderBy: { sequence: "desc" }, select: { sequence: true, hash: true } });
        const sequence = (head?.sequence ?? 0) + 1;
        const writing = { tx, sequence, today: now.toISOString().slice(0, 10), rows: emptyDraft(), touches: new Set<string>() };
        const planned = await plan(writing);
        if (!planned.ok) throw new Refusal(planned.issues);

        writing.rows.LedgerTouch.push(...[...writing.touches].map((indicatorId) => ({ sequence, indicatorId })));
        const body = bodyOf(writing.rows);
        const entry = { sequence, at: now.toISOString(), actor, action, body, previousHash: head?.hash ?? GENESIS_HASH };
        await tx.ledgerEntry.create({ data: { ...entry, hash: entryHash(entry) } });
        await insertDraft(tx, writing.rows);
        // Without this a failure that only the COMMIT would notice resolves on PGlite, with nothing stored.
        await tx.$executeRaw`set constraints all immediate`;
        return { ...planned.value, sequence };
      },
      { maxWait: 10_000, timeout: 15_000 },
    );
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** For messages of the database: the code and words it gave, whatever the engine and the kind of call. */
export function databaseError(error: unknown): { readonly code: string; readonly message: string } | null {
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } } } | null)?.meta
    ?.driverAdapterError?.cause;
  return cause?.originalCode === undefined ? null : { code: cause.originalCode, message: cause.originalMessage ?? "" };
}
