import { read } from "@/lib/api/read";
import { listSpeakers } from "@/lib/db/entities/speakers";
import { ok } from "@/lib/domain/values/result";
import { speakerJson } from "@/lib/export/json";
import { PAGING, pageOf, parsePaging } from "@/lib/http/paging";

export const GET = read(PAGING, async ({ asOf, ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: true,
    body: async () => {
      const page = pageOf(await listSpeakers({ asOf, ledger }), paging.value, ({ slug }) => slug);
      return page && { ...page, items: page.items.map(speakerJson) };
    },
  });
});
