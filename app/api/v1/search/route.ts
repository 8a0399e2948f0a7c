import { read } from "@/lib/api/read";
import { ok } from "@/lib/domain/values/result";
import { parsePaging } from "@/lib/http/paging";
import { parseSearch } from "@/lib/input/query/search";
import { findItems } from "@/lib/load/search";

export const GET = read(["q", "limit"], async ({ asOf, ledger, query }) => {
  const [sought, paging] = [parseSearch(query.get("q")), parsePaging(query)];
  if (!sought.ok) return sought;
  if (!paging.ok) return paging;
  const asked = { text: sought.value ?? "", asOf, ledger, limit: paging.value.limit };
  return ok({ version: ledger, daily: true, body: async () => ({ items: await findItems(asked) }) });
});
