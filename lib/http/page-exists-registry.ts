import { readGlobal, writeGlobal } from "../process-globals";

/** Whether the row that a page's address names exists. */
export type PageExists = (path: string, query: URLSearchParams) => Promise<boolean>;

/** Says who answers. Called once the database is open. */
export function answerPageExists(pageExists: PageExists): void {
  writeGlobal("pageExists", pageExists);
}

/** True until somebody answers. */
export async function askPageExists(path: string, query: URLSearchParams): Promise<boolean> {
  return readGlobal<PageExists>("pageExists")?.(path, query) ?? true;
}
