import { type AppliedMigration, readAppliedMigrations, recordAppliedMigration } from "./applied-migrations";
import { checkScript } from "./check-script";
import { hasChecksum, readScripts, type Script } from "./read-scripts";
import type { InTransaction, Transaction } from "./transaction";

// Key of an advisory lock on the transaction, not the session: behind pgbouncer in transaction mode a session lock would stay
// with another client's connection. Versions up to November 2026 use the same key.
const MIGRATION_LOCK = 41;

/**
 * Migrates a database to the newest schema, one transaction per script. Returns the names of the migrations it applied. A
 * process killed at any point leaves each migration either applied and recorded, or neither.
 * @throws an error with a one-sentence message when a script fails (it changes nothing and runs again at the next start), a
 * script was changed after it ran, or the database has a migration that this version does not know.
 */
export async function runMigrations(inTransaction: InTransaction, scripts: readonly Script[] = readScripts()): Promise<readonly string[]> {
  for (const script of scripts) checkScript(script);
  const applied: string[] = [];
  for (;;) {
    const name = await inTransaction((transaction) => applyNext(transaction, scripts));
    if (name === null) return applied;
    applied.push(name);
  }
}

/** Applies the first missing script and returns its name; null when none is missing. Reads the applied ones under the lock. */
async function applyNext(transaction: Transaction, scripts: readonly Script[]): Promise<string | null> {
  await transaction.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  const alreadyApplied = await readAppliedMigrations(transaction);
  checkAppliedMigrations(alreadyApplied, scripts);
  const names = new Set(alreadyApplied.map(({ name }) => name));
  const next = scripts.find(({ name }) => !names.has(name));
  if (next === undefined) return null;
  try {
    await transaction.execute(next.sql);
  } catch (error) {
    throw new Error(`Migration ${next.name} failed: ${messageOf(error)}.`, { cause: error });
  }
  await recordAppliedMigration(transaction, next);
  return next.name;
}

function checkAppliedMigrations(alreadyApplied: readonly AppliedMigration[], scripts: readonly Script[]): void {
  const byName = new Map(scripts.map((script) => [script.name, script]));
  for (const { name, checksum } of alreadyApplied) {
    const script = byName.get(name);
    if (script === undefined)
      throw new Error(`The database was migrated by a newer version of Outturn (${name}). Start that version or a newer one.`);
    if (!hasChecksum(script, checksum))
      throw new Error(
        `Migration ${name} was changed after it was applied to this database. Restore prisma/migrations/${name}/migration.sql, and put the change into a new migration.`,
      );
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}
