import openTemplates, { copyTemplate, removeFolder } from "../support/databases/data-folders";
import { killServers, start } from "../support/servers/server";
import { CASES_PORT, PORT } from "./playwright.config";

/**
 * Before the first test: the folder of the template data folders, and the two servers that tests read which write nothing, one with the
 * founding ledger and one with all four cases.
 */
export default async function startSharedServer(): Promise<() => Promise<void>> {
  const closeTemplates = openTemplates();
  const directories = [await copyTemplate("founding"), await copyTemplate("cases")] as const;
  const founding = await start({ DATA_DIR: directories[0], OUTTURN_SEED: "none", PORT: String(PORT) });
  const cases = await start({ DATA_DIR: directories[1], OUTTURN_SEED: "none", PORT: String(CASES_PORT) });
  console.log(`The shared servers are at ${founding.url}/ (founding ledger) and ${cases.url}/ (all four cases)`);
  return async () => {
    await killServers();
    for (const directory of directories) removeFolder(directory);
    closeTemplates();
  };
}
