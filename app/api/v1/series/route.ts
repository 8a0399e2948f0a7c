import { read } from "@/lib/api/read";
import { showSeries } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { listSeries, recordSeries } from "@/lib/db/entities/series";
import { ok } from "@/lib/domain/values/result";
import { seriesJson } from "@/lib/export/json";
import { PAGING, pageOf, parsePaging } from "@/lib/http/paging";
import { seriesInput } from "@/lib/input/series";

export const GET = read(["indicator", ...PAGING], async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: false,
    body: async () => {
      const page = pageOf(await listSeries(query.get("indicator") ?? null, ledger), paging.value, ({ slug }) => slug);
      return page && { ...page, items: page.items.map(seriesJson) };
    },
  });
});

export const POST = post({
  schema: seriesInput,
  record: recordSeries,
  address: ({ slug }) => `/api/v1/series/${slug}`,
  show: ({ slug }, clocks) => showSeries(slug, clocks),
});
