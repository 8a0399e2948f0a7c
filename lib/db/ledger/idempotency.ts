import { ok, type Result, refuse } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";

/** The idempotency key of a request, and the hash of its body. */
export type IdempotencyKey = { readonly key: string; readonly bodyHash: string };

/** How long a key is stored, by the server's clock. A key sent later counts as new. */
export const KEY_LIFETIME_HOURS = 24;

/**
 * The stored result of the same request; null when it is new, refused when the key was used with another body. Call it under
 * the ledger's lock: of several simultaneous requests the first writes, and the others find its result.
 */
export async function findSavedResult<T>(tx: Tx, actor: string, { key, bodyHash }: IdempotencyKey, now: Date): Promise<Result<T | null>> {
  await tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEY_LIFETIME_HOURS * 3_600_000) } } });
  const saved = await tx.idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  if (saved === null) return ok(null);
  if (saved.bodyHash !== bodyHash) return refuse("Give another key: this one came with another request.", "Idempotency-Key");
  // The cast is safe: saveResult wrote it for a request with the same hash, so of the same kind.
  return ok(JSON.parse(saved.answer) as T);
}

/** Stores the result of a write in the write's own transaction: both are stored, or neither. Refusals are not stored. */
export async function saveResult(tx: Tx, actor: string, { key, bodyHash }: IdempotencyKey, result: object, now: Date): Promise<void> {
  await tx.idempotencyKey.create({ data: { actor, key, bodyHash, status: 201, answer: JSON.stringify(result), createdAt: now } });
}

/** The sequence of the ledger entry that an earlier request with the same key and body wrote; null when there is none. */
export async function findPreviousResult(actor: string, idempotencyKey: IdempotencyKey | null): Promise<number | null> {
  if (idempotencyKey === null) return null;
  const { key, bodyHash } = idempotencyKey;
  const saved = await database().idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  return saved?.bodyHash === bodyHash ? (JSON.parse(saved.answer) as { readonly sequence: number }).sequence : null;
}
