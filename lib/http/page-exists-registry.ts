import { readGlobal, writeGlobal } from "../process-globals";

/** Whether an address has something to show. */
export type IsHeldPage = (path: string, query: URLSearchParams) => Promise<boolean>;

/** Says who answers. Called once the database is open. */
export function answerHeldPages(isHeldPage: IsHeldPage): void {
  writeGlobal("pageExists", isHeldPage);
}

/** True until somebody answers. */
export async function askHeldPage(path: string, query: URLSearchParams): Promise<boolean> {
  return readGlobal<IsHeldPage>("pageExists")?.(path, query) ?? true;
}
