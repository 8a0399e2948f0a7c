import { read } from "@/app/api/answer";
import { PAGING, parsePaging } from "@/app/api/paging";
import { readHeadlines } from "@/app/headlines";
import { listStatements } from "@/lib/db/statements";
import { ok } from "@/lib/domain/result";
import { statementJson } from "@/lib/exchange/json";

export const GET = read(["speaker", "indicator", ...PAGING], async ({ asOf, ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  return ok({
    version: ledger,
    daily: true,
    body: async () => {
      const page = { ...paging.value, asOf, ledger, speaker: query.get("speaker") ?? null, indicator: query.get("indicator") ?? null };
      const { items, next } = await listStatements(page);
      const headlines = await readHeadlines(items, { asOf, ledger });
      return { items: items.map((statement) => statementJson(statement, headlines)), next };
    },
  });
});
