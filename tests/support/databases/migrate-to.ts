// Migrates a database and blocks at a given moment, to be killed there.
// Arguments: the database (a folder for PGlite, or a PostgreSQL URL) and the moment.
import { PGlite } from "@electric-sql/pglite";
import type { Script } from "../../../lib/db/migrations/read-scripts";
import { runMigrations } from "../../../lib/db/migrations/run-migrations";
import { type InTransaction, inPgliteTransaction, withPostgresTransactions } from "../../../lib/db/migrations/transaction";

/** Neither script can run twice: remains of a killed run would make the next one fail. */
export const SCRIPTS: readonly Script[] = [
  { name: "1_first", sql: `create table "First" (a int); insert into "First" values (1)` },
  { name: "2_second", sql: `create table "Second" (a int); alter table "First" add column b int; insert into "Second" values (1)` },
];

/** Within the transaction of the second script. */
export const MOMENTS = ["before the script", "while the script runs", "after the script", "after its row", "after the commit"] as const;
type Moment = (typeof MOMENTS)[number];

function stoppingAt(moment: string | undefined, inTransaction: InTransaction): InTransaction {
  const stop = async (here: Moment) => {
    if (here !== moment) return;
    console.log("stopped");
    await new Promise((done) => setTimeout(done, 600_000));
  };
  return async (run) => {
    let second = false;
    const stopInSecond = async (here: Moment) => {
      if (second) await stop(here);
    };
    const result = await inTransaction((transaction) =>
      run({
        execute: async (script) => {
          second = script === SCRIPTS[1]?.sql;
          await stopInSecond("before the script");
          const running = transaction.execute(script);
          await stopInSecond("while the script runs");
          await running;
          await stopInSecond("after the script");
        },
        query: async <Row>(sql: string, parameters?: readonly unknown[]) => {
          const rows = await transaction.query<Row>(sql, parameters);
          if (sql.startsWith("insert")) await stopInSecond("after its row");
          return rows;
        },
      }),
    );
    await stopInSecond("after the commit");
    return result;
  };
}

if (process.argv[1]?.endsWith("migrate-to.ts")) {
  const [, , where = "", moment] = process.argv;
  if (where.startsWith("postgres:"))
    await withPostgresTransactions(where, (inTransaction) => runMigrations(stoppingAt(moment, inTransaction), SCRIPTS));
  else await runMigrations(stoppingAt(moment, inPgliteTransaction(await PGlite.create(where))), SCRIPTS);
}
