/** Whether an address has something to show. */
export type IsHeldPage = (path: string, query: URLSearchParams) => Promise<boolean>;

// The proxy is bundled apart from what opens the database, in the same process: they meet here.
const meeting = globalThis as { outturnIsHeldPage?: IsHeldPage };

/** Says who answers. Called once the database is open. */
export function answerHeldPages(isHeldPage: IsHeldPage): void {
  meeting.outturnIsHeldPage = isHeldPage;
}

/** True until somebody answers. */
export async function askHeldPage(path: string, query: URLSearchParams): Promise<boolean> {
  return meeting.outturnIsHeldPage?.(path, query) ?? true;
}
