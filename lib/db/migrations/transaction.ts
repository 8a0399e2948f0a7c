import type { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";

/** A transaction on PGlite or PostgreSQL. */
export type Transaction = {
  /** Runs a script of several statements. */
  execute(script: string): Promise<unknown>;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
};

/** Runs a function in a transaction, which is committed when the function returns and rolled back when it throws. */
export type InTransaction = <T>(run: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** Runs transactions on an open PGlite. */
export function inPgliteTransaction(pglite: PGlite): InTransaction {
  return (run) =>
    pglite.transaction((transaction) =>
      run({
        execute: (script) => transaction.exec(script),
        query: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await transaction.query<Row>(sql, [...parameters])).rows,
      }),
    );
}

/** Runs `run` with transactions on PostgreSQL, all on one connection that is closed afterwards. */
export async function withPostgresTransactions<T>(connectionString: string, run: (inTransaction: InTransaction) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  // A connection that breaks also rejects the query in flight, which reports it; without a listener it would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return await run((inside) => inPostgresTransaction(client, inside));
  } finally {
    await client.end();
  }
}

async function inPostgresTransaction<T>(client: Client, run: (transaction: Transaction) => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    const result = await run({
      execute: (script) => client.query(script),
      query: async <Row>(sql: string, parameters: readonly unknown[] = []) => (await client.query(sql, [...parameters])).rows as Row[],
    });
    await client.query("commit");
    return result;
  } catch (error) {
    // A broken connection has no transaction left to roll back: the first error is the one to report.
    await client.query("rollback").catch(() => {});
    throw error;
  }
}
