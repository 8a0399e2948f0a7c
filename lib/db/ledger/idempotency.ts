import { ok, type Result, refuse } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";

/** The key under which a request is sent, and the hash of what is sent. */
export type IdempotencyKey = { readonly key: string; readonly bodyHash: string };

/** For how long a key answers for what was sent with it: a day, by the clock of the server. After that it is as if new. */
export const KEY_LIFETIME_HOURS = 24;

/**
 * What the same request gave before, or null where it was not made; refused where the key came with another body. Read
 * under the ledger's lock: of requests sent at once the first writes, and the others find what it gave.
 */
export async function findSavedResult<T>(tx: Tx, actor: string, { key, bodyHash }: IdempotencyKey, now: Date): Promise<Result<T | null>> {
  await tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEY_LIFETIME_HOURS * 3_600_000) } } });
  const saved = await tx.idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  if (saved === null) return ok(null);
  if (saved.bodyHash !== bodyHash) return refuse("Give another key: this one came with another request.", "Idempotency-Key");
  // Written by saveResult, for a request of the same hash: the hash holds what was asked for.
  return ok(JSON.parse(saved.answer) as T);
}

/** Keeps what a write gave, in the transaction of the write: both are stored, or neither is. A refusal is not kept. */
export async function saveResult(tx: Tx, actor: string, { key, bodyHash }: IdempotencyKey, result: object, now: Date): Promise<void> {
  await tx.idempotencyKey.create({ data: { actor, key, bodyHash, status: 201, answer: JSON.stringify(result), createdAt: now } });
}

/** The sequence of the entry that a request made before under its key; null where it was not made. */
export async function findPreviousResult(actor: string, idempotencyKey: IdempotencyKey | null): Promise<number | null> {
  if (idempotencyKey === null) return null;
  const { key, bodyHash } = idempotencyKey;
  const saved = await database().idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  return saved?.bodyHash === bodyHash ? (JSON.parse(saved.answer) as { readonly sequence: number }).sequence : null;
}
