import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { listSpeakers } from "@/lib/db/speakers";
import { ok } from "@/lib/domain/result";
import { speakerJson } from "@/lib/exchange/json";

export const GET = read(PAGING, async ({ asOf, ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: true,
    body: async () => {
      const { items, next } = pageOf(await listSpeakers({ asOf, ledger }), paging.value, ({ slug }) => slug);
      return { items: items.map(speakerJson), next };
    },
  });
});
