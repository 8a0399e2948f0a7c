import { judgedFigureJson, showNewFigure } from "@/lib/api/rows";
import { post } from "@/lib/api/write";
import { recordFigure } from "@/lib/db/entities/figures";
import { listIndicators } from "@/lib/db/entities/indicators";
import { ok } from "@/lib/domain/values/result";
import { PAGING, pageOf, parsePaging } from "@/lib/http/paging";
import { read } from "@/lib/http/problem";
import { addedFigureInput } from "@/lib/input/figure";
import { filterFigures, parseFigureFilter } from "@/lib/input/query/figure-filter";
import { readJudged } from "@/lib/load/judged-indicator";

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
      const wanted = filter.value.indicator;
      const slugs = wanted === null ? (await listIndicators(ledger)).map(({ slug }) => slug) : [wanted];
      const judged = await Promise.all(slugs.map((slug) => readJudged(slug, ask)));
      // Newest first, as lists of statements are.
      const rows = filterFigures(judged.flatMap((one) => one?.figures ?? []).reverse(), filter.value);
      const page = pageOf(rows, paging.value, ({ figure }) => figure.id);
      return page && { ...page, items: page.items.map(judgedFigureJson) };
    },
  });
});

export const POST = post({
  schema: addedFigureInput,
  record: recordFigure,
  address: ({ id }) => `/api/v1/figures/${id}`,
  show: ({ id, statement }, clocks) => showNewFigure(id, statement, clocks),
});
