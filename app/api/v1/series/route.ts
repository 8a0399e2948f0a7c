import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { showSeries } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { listSeries, recordSeries } from "@/lib/db/series";
import { ok } from "@/lib/domain/result";
import { seriesJson } from "@/lib/exchange/json";
import { seriesInput } from "@/lib/input/series";

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

export const POST = post({
  schema: seriesInput,
  record: recordSeries,
  address: ({ slug }) => `/api/v1/series/${slug}`,
  show: ({ slug }, clocks) => showSeries(slug, clocks),
});
