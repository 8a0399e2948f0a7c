import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";

/**
 * Lends Prisma's node-postgres adapter for migrations. By itself it cuts a script at every semicolon, those within
 * functions too: here a script is sent whole, as one simple query, and so is one transaction. Its connections are closed
 * afterwards.
 */
export async function withMigrationAdapter<T>(connectionString: string, run: (adapter: PrismaPg) => Promise<T>): Promise<T> {
  const factory = new PrismaPg({ connectionString, max: 2 });
  const connect = factory.connect.bind(factory);
  const pools: Pool[] = [];
  factory.connect = async () => {
    const connection = await connect();
    const pool = connection.underlyingDriver() as Pool;
    pools.push(pool);
    connection.executeScript = async (script) => {
      await pool.query(script);
    };
    return connection;
  };
  try {
    return await run(factory);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
