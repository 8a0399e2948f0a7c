import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { showIndicator } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { listIndicators, recordIndicator } from "@/lib/db/indicators";
import { ok } from "@/lib/domain/result";
import { indicatorJson } from "@/lib/exchange/json";
import { indicatorInput } from "@/lib/input/indicator";

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

export const POST = post({
  schema: indicatorInput,
  record: recordIndicator,
  address: ({ slug }) => `/api/v1/indicators/${slug}`,
  show: ({ slug }, clocks) => showIndicator(slug, clocks),
});
