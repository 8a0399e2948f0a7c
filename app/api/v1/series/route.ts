import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { listSeries } from "@/lib/db/series";
import { ok } from "@/lib/domain/result";
import { seriesJson } from "@/lib/exchange/json";

export const GET = read(["indicator", ...PAGING], async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: false,
    body: async () => {
      const { items, next } = pageOf(await listSeries(query.get("indicator") ?? null, ledger), paging.value, ({ slug }) => slug);
      return { items: items.map(seriesJson), next };
    },
  });
});
