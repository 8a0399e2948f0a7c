import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyTemplate, makeTemplate, removeFolder, type Template } from "../support/databases/data-folders";
import { killServers, start } from "../support/servers/server";
import { PORT } from "./playwright.config";

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

/** Before the first test: the template data folders, and the one server with the founding ledger that all tests read that write nothing. */
export default async function startSharedServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-templates-"));
  process.env[FOLDER] = folder;
  makeTemplate(folder, "founding");
  const directory = copyTemplate(folder, "founding");
  const { url } = await start({ DATA_DIR: directory, OUTTURN_SEED: "none", PORT: String(PORT) });
  console.log(`The shared server is at ${url}/`);
  return async () => {
    await killServers();
    removeFolder(directory);
    removeFolder(folder);
  };
}
