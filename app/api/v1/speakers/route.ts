import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { listSpeakers } from "@/lib/db/speakers";
import { ok } from "@/lib/domain/result";

export const GET = read(PAGING, async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({ version: ledger, daily: false, body: async () => pageOf(await listSpeakers(ledger), paging.value, ({ slug }) => slug) });
});
