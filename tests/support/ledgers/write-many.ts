import { type Writing, write } from "../../../lib/db/ledger/write";
import { ok, type Result } from "../../../lib/domain/values/result";

/** Drafts facts `from` to `from + count` into one entry of the ledger. */
export async function writeMany(
  from: number,
  count: number,
  draft: (writing: Writing, index: number) => Promise<Result<unknown>>,
): Promise<void> {
  const written = await write({ actor: "test", action: "fill" }, async (writing) => {
    for (let index = from; index < from + count; index++) {
      const drafted = await draft(writing, index);
      if (!drafted.ok) return drafted;
    }
    return ok({});
  });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
}

/** Runs what fills a ledger and ends the process, with status 1 when it fails. */
export function runFill(fill: () => Promise<void>): void {
  fill().then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}
