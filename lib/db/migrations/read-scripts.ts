import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A migration: a folder of prisma/migrations with its SQL. */
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

/** The checksum that Prisma keeps of a script: SHA-256 of its text, in hexadecimal. */
export function checksumOf(sql: string): string {
  return createHash("sha256").update(sql).digest("hex");
}

/** Whether a checksum is that of a script. As for Prisma, a check-out with other line ends (Windows) is the same script. */
export function hasChecksum({ sql }: Script, checksum: string): boolean {
  const unix = sql.replaceAll("\r\n", "\n");
  return [sql, unix, unix.replaceAll("\n", "\r\n")].some((text) => checksumOf(text) === checksum);
}
