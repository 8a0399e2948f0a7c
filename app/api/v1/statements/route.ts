import { read } from "@/app/api/answer";
import { PAGING, parsePaging } from "@/app/api/paging";
import { showNewStatement } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { readHeadlines } from "@/app/headlines";
import { listStatements, recordStatement } from "@/lib/db/statements";
import { ok } from "@/lib/domain/result";
import { statementJson } from "@/lib/exchange/json";
import { statementInput } from "@/lib/input/statement";

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

export const POST = post({
  schema: statementInput,
  record: recordStatement,
  address: ({ id }) => `/api/v1/statements/${id}`,
  show: ({ id }, clocks) => showNewStatement(id, clocks),
});
