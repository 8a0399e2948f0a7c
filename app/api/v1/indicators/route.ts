import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { listIndicators } from "@/lib/db/indicators";
import { ok } from "@/lib/domain/result";
import { indicatorJson } from "@/lib/exchange/json";

export const GET = read(PAGING, async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: false,
    body: async () => {
      const { items, next } = pageOf(await listIndicators(ledger), paging.value, ({ slug }) => slug);
      return { items: items.map(indicatorJson), next };
    },
  });
});
