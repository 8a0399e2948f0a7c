import { read } from "@/lib/api/read";
import { listEntries } from "@/lib/db/ledger/ledger";
import { ok, refuse } from "@/lib/domain/values/result";
import { parsePaging } from "@/lib/http/paging";

/** Entries after a sequence, oldest first: `next` is the `after` of the next page. */
export const GET = read(["after", "limit"], async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  const after = query.get("after") ?? "0";
  if (!/^\d{1,9}$/.test(after)) return refuse("Give the number of a ledger entry.", "after");
  return ok({
    version: ledger,
    daily: false,
    body: async () => {
      const entries = (await listEntries({ after: Number(after), limit: paging.value.limit + 1 })).filter(
        ({ sequence }) => sequence <= ledger,
      );
      const items = entries.slice(0, paging.value.limit);
      return { items, next: entries.length > items.length ? String(items.at(-1)?.sequence) : null };
    },
  });
});
