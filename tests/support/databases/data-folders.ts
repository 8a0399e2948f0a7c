import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `empty` is migrated without rows; `founding` has the first case of the seed, `cases` all four; `monthly` has monthly statistics of 40
 * years; `large` has one indicator with 3,000 statements.
 */
export type Template = "empty" | "founding" | "cases" | "monthly" | "large";

/** The command that turns a copy of the previous template into this one, with the setting of the seed. Copying a folder is faster than creating one. */
const MADE_BY: Readonly<
  Record<Template, { readonly from: Template | null; readonly command: readonly [string, ...string[]]; readonly seed?: string }>
> = {
  empty: { from: null, command: ["npm", "run", "--silent", "admin", "--", "verify"] },
  founding: { from: "empty", command: ["npm", "run", "--silent", "seed"], seed: "founding" },
  cases: { from: "empty", command: ["npm", "run", "--silent", "seed"] },
  monthly: { from: "empty", command: ["npx", "tsx", "tests/support/ledgers/fill-monthly.ts"] },
  large: { from: "empty", command: ["npx", "tsx", "tests/support/ledgers/fill.ts"] },
};

const FOLDER = "OUTTURN_TEST_TEMPLATES";

/**
 * Opens the folder of the templates, which the processes of the tests inherit and fill as they need them: that of `npm test`, else a new
 * one. Returns what removes a new one. Vitest and Playwright call this before the first test.
 */
export default function openTemplates(): () => void {
  if (process.env[FOLDER] !== undefined) return () => {};
  const folder = mkdtempSync(join(tmpdir(), "outturn-templates-"));
  process.env[FOLDER] = folder;
  return () => removeFolder(folder);
}

/** A file or a folder below the templates, which `make` writes unless it is there. Two processes may make it at once: one is kept. */
export async function templateOf(name: string, make: (path: string) => Promise<void> | void): Promise<string> {
  const templates = process.env[FOLDER];
  if (templates === undefined) throw new Error("The folder of the templates is opened before the first test.");
  const path = join(templates, name);
  if (existsSync(path)) return path;
  const unfinished = `${path}.${process.pid}`;
  await make(unfinished);
  try {
    renameSync(unfinished, path);
  } catch (error) {
    // Another process was quicker with a folder.
    if (!existsSync(path)) throw error;
    removeFolder(unfinished);
  }
  return path;
}

/** The path of a template data folder. Only to be read and copied. */
export function template(name: Template): Promise<string> {
  const { from, command, seed = "" } = MADE_BY[name];
  return templateOf(name, async (folder) => {
    if (from === null) mkdirSync(folder, { recursive: true });
    else cpSync(await template(from), folder, { recursive: true });
    const { DATABASE_URL: _, ...environment } = process.env;
    const [program, ...args] = command;
    const { status, stdout, stderr } = spawnSync(program, args, {
      env: { ...environment, DATA_DIR: folder, OUTTURN_SEED: seed },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The ${name} data folder could not be made:\n${stdout}${stderr}`);
  });
}

/** A separate copy of a template data folder. Whoever asks for it removes it. */
export async function copyTemplate(name: Template): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `outturn-${name}-`));
  cpSync(await template(name), folder, { recursive: true });
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
