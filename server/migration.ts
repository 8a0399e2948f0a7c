// `npm run migration -- NAME`: writes a migration from the schema of the existing migrations to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from "node:fs";
import { diffMigrations } from "../lib/db/migrations/schema-diff";

async function main([name]: readonly string[]): Promise<void> {
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error("Usage: npm run migration -- NAME, in small letters and underscores.");
  const sql = await diffMigrations();
  if (sql === null) return console.log("The schema and the migrations agree: nothing to write.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, sql);
  console.log(`Wrote ${folder}/migration.sql. Read it, and add the checks and triggers that the new columns need.`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
