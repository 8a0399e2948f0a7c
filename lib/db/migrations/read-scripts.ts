import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A migration: the name of a folder in prisma/migrations, and its SQL. */
export type Script = { readonly name: string; readonly sql: string };

/** The migrations of this version of the program, oldest first. */
export function readScripts(): readonly Script[] {
  const folder = resolve(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

/** The checksum that Prisma stores for a script: SHA-256 of its text, in hexadecimal. */
export function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** True when a script has this checksum. Line endings do not matter, as in Prisma: a Windows check-out has the same scripts. */
export function hasChecksum({ sql }: Script, checksum: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => checksumOf(text) === checksum);
}
