import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";

const DATABASE = "pglite";
/** A new database is created here and then renamed. The next start removes what an interrupted one left. */
const UNFINISHED = "pglite.new";
/** Names allowed in a data directory without a database: our own files, and `lost+found` at the root of a new disk. */
const IGNORED = ["lock.sock", UNFINISHED, "lost+found"];
/** Files of every PostgreSQL data folder: the version, the control file, and the three databases that initdb creates. */
const REQUIRED_FILES = ["PG_VERSION", "global/pg_control", "base/1/PG_VERSION", "base/4/PG_VERSION", "base/5/PG_VERSION"];
const CONTROL_BYTES = 8192;

/** The folder of the embedded database within a data directory. */
export function databaseFolder(directory: string): string {
  return join(resolve(/* turbopackIgnore: true */ directory), DATABASE);
}

/**
 * Whether a data directory holds a database, or is empty or missing. Reads only.
 * @throws an error that says what to do when the path is a file, the folder holds other files, or the database is damaged:
 * opening it would create an empty database in place of the ledger.
 */
export function inspectDataDirectory(directory: string): "empty" | "database" {
  const entries = listEntries(directory);
  if (entries.includes(DATABASE)) {
    const damage = describeDamage(databaseFolder(directory));
    if (damage === null) return "database";
    throw new Error(
      `The database in ${databaseFolder(directory)} is not whole: ${damage}. Nothing was written. Restore the folder from a backup, or remove it if it never held a ledger, and start again.`,
    );
  }
  const unexpected = entries.filter((name) => !IGNORED.includes(name));
  if (unexpected.length === 0) return "empty";
  const shown = [...unexpected.slice(0, 3), ...(unexpected.length > 3 ? ["…"] : [])].join(", ");
  throw new Error(
    `The data directory ${directory} holds no database but other files (${shown}). Nothing was written. Set DATA_DIR to an empty or missing folder, or restore the data directory.`,
  );
}

/** Creates a missing data directory, readable by its user only. */
export function createDataDirectory(directory: string): void {
  try {
    // One folder at a time: Node's recursive mkdir never returns below /proc.
    for (const folder of missingFolders(directory)) createFolder(folder);
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be made: ${(error as Error).message}.`, { cause: error });
  }
}

/** Creates an empty database in a data directory without one. A process killed meanwhile leaves a complete database or none. */
export async function createDatabase(directory: string): Promise<void> {
  const folder = databaseFolder(directory);
  const unfinished = join(dirname(folder), UNFINISHED);
  rmSync(unfinished, { recursive: true, force: true });
  await (await PGlite.create(unfinished)).close();
  renameSync(unfinished, folder);
}

function listEntries(directory: string): readonly string[] {
  try {
    const found = statusOf(directory);
    if (found === null) return [];
    if (found.isDirectory()) return readdirSync(directory).sort();
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  throw new Error(`The data directory ${directory} is a file. Set DATA_DIR to a folder.`);
}

/** What is missing from a database folder, in words; null when it is complete. */
function describeDamage(folder: string): string | null {
  const missing = REQUIRED_FILES.find((part) => (statusOf(join(folder, part))?.size ?? 0) === 0);
  if (missing !== undefined) return `${missing} is missing or empty`;
  return statusOf(join(folder, "global/pg_control"))?.size === CONTROL_BYTES ? null : "global/pg_control is cut short";
}

function missingFolders(directory: string): readonly string[] {
  const missing: string[] = [];
  for (let folder = resolve(directory); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  return missing;
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process that starts at the same time may have made it.
    if (!(statusOf(folder)?.isDirectory() ?? false)) throw error;
  }
}

function statusOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
