import { checksumOf, type Script } from "./read-scripts";
import type { Transaction } from "./transaction";

/** A migration that the database records as applied. */
export type AppliedMigration = { readonly name: string; readonly checksum: string };

// Prisma's own table, column by column: Prisma's tools and older versions of Outturn read and write it too.
const CREATE_TABLE = `create table "_prisma_migrations" (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

/**
 * The applied migrations, oldest first; creates the table if it is missing. A migration that was started and not finished is
 * marked as rolled back, as `prisma migrate resolve` does: each script runs in one transaction, so nothing of it remains.
 */
export async function readAppliedMigrations(transaction: Transaction): Promise<readonly AppliedMigration[]> {
  const [table] = await transaction.query<{ exists: boolean }>(`select to_regclass('"_prisma_migrations"') is not null as exists`);
  if (!table?.exists) await transaction.execute(CREATE_TABLE);
  await transaction.execute(`update "_prisma_migrations" set rolled_back_at = now() where finished_at is null and rolled_back_at is null`);
  return transaction.query<AppliedMigration>(
    `select migration_name as name, checksum from "_prisma_migrations"
     where finished_at is not null and rolled_back_at is null order by started_at, migration_name`,
  );
}

/** Records a script as applied, in the transaction that applies it. */
export async function recordAppliedMigration(transaction: Transaction, { name, sql }: Script): Promise<void> {
  await transaction.query(
    `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), 1)`,
    [checksumOf(sql), name],
  );
}
