import { readGlobal, writeGlobal } from "../../process-globals";

/** True when the row that a page's address names exists. */
export type PageExists = (path: string, query: URLSearchParams) => Promise<boolean>;

/** Registers the check. Called once the database is open. */
export function registerPageExists(pageExists: PageExists): void {
  writeGlobal("pageExists", pageExists);
}

/** Runs the registered check; true while there is none. */
export async function checkPageExists(path: string, query: URLSearchParams): Promise<boolean> {
  return readGlobal<PageExists>("pageExists")?.(path, query) ?? true;
}
