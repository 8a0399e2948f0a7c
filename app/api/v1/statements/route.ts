import { showNewStatement } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { listStatements, recordStatement } from "@/lib/db/entities/statements";
import { ok } from "@/lib/domain/values/result";
import { statementJson } from "@/lib/export/json";
import { PAGING, parsePaging } from "@/lib/http/paging";
import { read } from "@/lib/http/problem";
import { statementInput } from "@/lib/input/statement";
import { readHeadlines } from "@/lib/load/headlines";

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
