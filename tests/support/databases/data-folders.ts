import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `empty` is migrated without rows; `founding` has the first case of the seed, `cases` all four; `large` one indicator with 3,000 statements. */
export type Template = "empty" | "founding" | "cases" | "large";

/** The command that turns a copy of the previous template into this one, with the setting of the seed. Copying a folder is faster than creating one. */
const MADE_BY: Readonly<
  Record<Template, { readonly from: Template | null; readonly command: readonly [string, ...string[]]; readonly seed?: string }>
> = {
  empty: { from: null, command: ["npm", "run", "--silent", "admin", "--", "verify"] },
  founding: { from: "empty", command: ["npm", "run", "--silent", "seed"], seed: "founding" },
  cases: { from: "empty", command: ["npm", "run", "--silent", "seed"] },
  large: { from: "empty", command: ["npx", "tsx", "tests/support/ledgers/fill.ts"] },
};

/** Creates a template data folder below `templates`, unless it exists. */
export function makeTemplate(templates: string, name: Template): string {
  const folder = join(templates, name);
  if (existsSync(folder)) return folder;
  const { from, command, seed = "" } = MADE_BY[name];
  if (from === null) mkdirSync(folder, { recursive: true });
  else cpSync(makeTemplate(templates, from), folder, { recursive: true });
  const { DATABASE_URL: _, ...environment } = process.env;
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...environment, DATA_DIR: folder, OUTTURN_SEED: seed },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The ${name} data folder could not be made:\n${stdout}${stderr}`);
  return folder;
}

/** A separate copy of a template data folder. */
export function copyTemplate(templates: string, name: Template): string {
  const folder = mkdtempSync(join(tmpdir(), `outturn-${name}-`));
  cpSync(makeTemplate(templates, name), folder, { recursive: true });
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
