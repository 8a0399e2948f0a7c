import { figureEntryWarnings } from "@/lib/api/entry-warnings";
import { read } from "@/lib/api/read";
import { judgedFigureJson, showNewFigure } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordFigure } from "@/lib/db/entities/figures";
import { ok } from "@/lib/domain/values/result";
import { PAGING, parsePaging } from "@/lib/http/paging";
import { addedFigureInput } from "@/lib/input/figure";
import { parseFigureFilter } from "@/lib/input/query/figure-filter";
import { readFigureList } from "@/lib/load/figure-list";

export const GET = read(["indicator", "speaker", "period", "nature", "measure", "outcome", ...PAGING], async (ask) => {
  const { ledger, query } = ask;
  const paging = parsePaging(query);
  if (!paging.ok) return paging;
  const filter = parseFigureFilter(Object.fromEntries(query));
  if (!filter.ok) return filter;
  return ok({
    version: ledger,
    daily: true,
    body: async () => {
      const page = await readFigureList(filter.value, ask, paging.value);
      return page && { ...page, items: page.items.map(judgedFigureJson) };
    },
  });
});

export const POST = post({
  schema: addedFigureInput,
  record: recordFigure,
  address: ({ id }) => `/api/v1/figures/${id}`,
  show: ({ id, statement }, clocks) => showNewFigure(id, statement, clocks),
  warn: figureEntryWarnings,
});
