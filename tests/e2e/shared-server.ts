import openTemplates, { copyTemplate, removeFolder } from "../support/databases/data-folders";
import { killServers, start } from "../support/servers/server";
import { CASES_PORT, MONTHLY_PORT, PORT } from "./playwright.config";

/**
 * Before the first test: the folder of the template data folders, and the servers that tests read which write nothing: one with the
 * founding ledger, one with all four cases, one with monthly statistics of 40 years.
 */
export default async function startSharedServer(): Promise<() => Promise<void>> {
  const closeTemplates = openTemplates();
  const directories = [await copyTemplate("founding"), await copyTemplate("cases"), await copyTemplate("monthly")] as const;
  const serve = (directory: string, port: number) => start({ DATA_DIR: directory, OUTTURN_SEED: "none", PORT: String(port) });
  const [founding, cases, monthly] = await Promise.all([
    serve(directories[0], PORT),
    serve(directories[1], CASES_PORT),
    serve(directories[2], MONTHLY_PORT),
  ]);
  console.log(
    `The shared servers are at ${founding.url}/ (founding ledger), ${cases.url}/ (all four cases) and ${monthly.url}/ (40 years by month)`,
  );
  return async () => {
    await killServers();
    for (const directory of directories) removeFolder(directory);
    closeTemplates();
  };
}
