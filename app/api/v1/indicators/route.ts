import { read } from "@/lib/api/read";
import { showIndicator } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { listIndicators, recordIndicator } from "@/lib/db/entities/indicators";
import { ok } from "@/lib/domain/values/result";
import { indicatorJson } from "@/lib/export/json";
import { PAGING, pageOf, parsePaging } from "@/lib/http/paging";
import { indicatorInput } from "@/lib/input/indicator";

export const GET = read(PAGING, async ({ ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: false,
    body: async () => {
      const page = pageOf(await listIndicators(ledger), paging.value, ({ slug }) => slug);
      return page && { ...page, items: page.items.map(indicatorJson) };
    },
  });
});

export const POST = post({
  schema: indicatorInput,
  record: recordIndicator,
  address: ({ slug }) => `/api/v1/indicators/${slug}`,
  show: ({ slug }, clocks) => showIndicator(slug, clocks),
});
