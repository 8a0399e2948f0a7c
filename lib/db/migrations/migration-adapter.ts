import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * Prisma's adapters, as its schema engine may use them. By themselves that of PGlite does not wait for a script, so that one
 * that fails counts as done, and that of node-postgres cuts it at every semicolon, those within functions too. Here a
 * migration is sent whole, as one simple query, and so is one transaction, that also marks it finished: a process killed at
 * any moment leaves a migration that was done or one that was not.
 */

type Send = (script: string) => Promise<unknown>;

// Held by a script until it is committed: the server may still run one whose sender was killed.
const ALONE = "select pg_advisory_xact_lock(40);";
const FINISHED = `update "_prisma_migrations" set "finished_at" = now() where "finished_at" is null and "rolled_back_at" is null;`;
const FORGET_UNFINISHED = `do $$ begin
  perform pg_advisory_xact_lock(40);
  if to_regclass('"_prisma_migrations"') is not null then
    update "_prisma_migrations" set "rolled_back_at" = now() where "finished_at" is null and "rolled_back_at" is null;
  end if; end $$`;

/** The adapter of an open PGlite. Its shadow databases are in memory. */
export function embeddedAdapter(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = adapterOf(pglite);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => inWholeScripts(await connect(), (script) => pglite.exec(script));
  factory.connectToShadowDb = async () => {
    const shadow = new PGlite();
    const connection = await adapterOf(shadow).connect();
    connection.executeScript = async (script) => {
      await shadow.exec(script).catch(explain);
    };
    connection.dispose = () => shadow.close();
    return connection;
  };
  return factory;
}

/** Lends an adapter of a PostgreSQL. Its connections are closed afterwards. */
export async function withPostgresAdapter<T>(
  connectionString: string,
  run: (adapter: SqlMigrationAwareDriverAdapterFactory) => Promise<T>,
): Promise<T> {
  const factory = new PrismaPg({ connectionString, max: 2 });
  const connect = factory.connect.bind(factory);
  const pools: Pool[] = [];
  factory.connect = async () => {
    const connection = await connect();
    const pool = connection.underlyingDriver() as Pool;
    pools.push(pool);
    await inWholeScripts(connection, (script) => pool.query(script));
    return connection;
  };
  try {
    return await run(factory);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

// The adapter's types are of another copy of the interface.
function adapterOf(pglite: PGlite): SqlMigrationAwareDriverAdapterFactory {
  return new PrismaPGlite(pglite) as unknown as SqlMigrationAwareDriverAdapterFactory;
}

/** Has a connection send migrations whole. One that an earlier process began and did not finish left nothing: it is due again. */
async function inWholeScripts(connection: SqlDriverAdapter, send: Send): Promise<SqlDriverAdapter> {
  await send(FORGET_UNFINISHED);
  connection.executeScript = async (script) => {
    await send(`${ALONE}\n${script}\n;\n${FINISHED}`).catch(explain);
  };
  return connection;
}

// The engine shows the words of errors of this form only.
function explain(error: Readonly<Record<string, unknown>>): never {
  const text = (name: string) => (typeof error[name] === "string" ? error[name] : undefined);
  const words = { code: text("code") ?? "XX000", severity: text("severity") ?? "ERROR", message: text("message") ?? String(error) };
  throw new DriverAdapterError({ kind: "postgres", ...words, detail: text("detail"), column: text("column"), hint: text("hint") });
}
