import { statementEntryWarnings } from "@/lib/api/entry-warnings";
import { read } from "@/lib/api/read";
import { showNewStatement } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { listStatements, recordStatement } from "@/lib/db/entities/statements";
import { ok } from "@/lib/domain/values/result";
import { statementJson } from "@/lib/export/json";
import { cursorText, PAGING, parseCursor, parsePaging } from "@/lib/http/paging";
import { postedStatementInput } from "@/lib/input/statement";
import { readHeadlines } from "@/lib/load/judged/headlines";

export const GET = read(["speaker", "indicator", ...PAGING], async ({ asOf, ledger, query }) => {
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  const cursor = parseCursor(paging.value.cursor);
  if (!cursor.ok) return cursor;
  return ok({
    version: ledger,
    daily: true,
    body: async () => {
      const filter = { speaker: query.get("speaker") ?? null, indicator: query.get("indicator") ?? null };
      const { items, next } = await listStatements({ ...filter, limit: paging.value.limit, cursor: cursor.value, asOf, ledger });
      const headlines = await readHeadlines(items, { asOf, ledger });
      return { items: items.map((statement) => statementJson(statement, headlines)), next: cursorText(next) };
    },
  });
});

export const POST = post({
  schema: postedStatementInput,
  record: recordStatement,
  address: ({ id }) => `/api/v1/statements/${id}`,
  show: ({ id }, clocks) => showNewStatement(id, clocks),
  warn: statementEntryWarnings,
});
