import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyTemplate, removeFolder, type Template } from "../support/databases/data-folders";
import { killServers, start } from "../support/servers/server";
import { CASES_PORT, PORT } from "./playwright.config";

const FOLDER = "OUTTURN_TEST_TEMPLATES";

/** The folder of this run's template data folders, which the processes of the tests inherit. */
function templates(): string {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error("The template data folders are made by Playwright's global setup.");
  return folder;
}

/** A data folder of one's own, as the template is. Whoever asks for it removes it. */
export function dataFolder(template: Template): string {
  return copyTemplate(templates(), template);
}

/**
 * Before the first test: the template data folders, and the two servers that tests read which write nothing, one with the founding ledger
 * and one with all four cases.
 */
export default async function startSharedServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-templates-"));
  process.env[FOLDER] = folder;
  const directories = [copyTemplate(folder, "founding"), copyTemplate(folder, "cases")] as const;
  const founding = await start({ DATA_DIR: directories[0], OUTTURN_SEED: "none", PORT: String(PORT) });
  const cases = await start({ DATA_DIR: directories[1], OUTTURN_SEED: "none", PORT: String(CASES_PORT) });
  console.log(`The shared servers are at ${founding.url}/ (founding ledger) and ${cases.url}/ (all four cases)`);
  return async () => {
    await killServers();
    for (const directory of [...directories, folder]) removeFolder(directory);
  };
}
