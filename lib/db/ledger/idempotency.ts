import { ok, type Result, refuse } from "../../domain/values/result";
import { database, type Tx } from "../connection/client";

/** The key under which a request is sent, and the hash of what is sent. */
export type Once = { readonly key: string; readonly bodyHash: string };

/** For how long a key answers for what was sent with it: a day, by the clock of the server. After that it is as if new. */
export const HOURS_KEPT = 24;

/**
 * What the same request gave before, or null where it was not made; refused where the key came with another body. Read
 * under the ledger's lock: of requests sent at once the first writes, and the others find what it gave.
 */
export async function findAnswer<T>(tx: Tx, actor: string, { key, bodyHash }: Once, now: Date): Promise<Result<T | null>> {
  await tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - HOURS_KEPT * 3_600_000) } } });
  const held = await tx.idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  if (held === null) return ok(null);
  if (held.bodyHash !== bodyHash) return refuse("Give another key: this one came with another request.", "Idempotency-Key");
  // Written by keepAnswer, for a request of the same hash: the hash holds what was asked for.
  return ok(JSON.parse(held.answer) as T);
}

/** Keeps what a write gave, in the transaction of the write: both are stored, or neither is. A refusal is not kept. */
export async function keepAnswer(tx: Tx, actor: string, { key, bodyHash }: Once, given: object, now: Date): Promise<void> {
  await tx.idempotencyKey.create({ data: { actor, key, bodyHash, status: 201, answer: JSON.stringify(given), createdAt: now } });
}

/** The sequence of the entry that a request made before under its key; null where it was not made. */
export async function findGiven(actor: string, once: Once | null): Promise<number | null> {
  if (once === null) return null;
  const { key, bodyHash } = once;
  const held = await database().idempotencyKey.findUnique({ where: { actor_key: { actor, key } } });
  return held?.bodyHash === bodyHash ? (JSON.parse(held.answer) as { readonly sequence: number }).sequence : null;
}
