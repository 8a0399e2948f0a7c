import { read } from "@/app/api/answer";
import { PAGING, pageOf, parsePaging } from "@/app/api/paging";
import { judgedFigureJson, showNewFigure } from "@/app/api/rows";
import { post } from "@/app/api/write";
import { readJudged } from "@/app/judged";
import { recordFigure } from "@/lib/db/figures";
import { listIndicators } from "@/lib/db/indicators";
import { ok } from "@/lib/domain/result";
import { addedFigureInput } from "@/lib/input/figure";
import { filterFigures, parseFigureFilter } from "@/lib/input/figure-filter";

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
      const { items, next } = pageOf(rows, paging.value, ({ figure }) => figure.id);
      return {
        items: items.map(judgedFigureJson),
        next,
      };
    },
  });
});

export const POST = post({
  schema: addedFigureInput,
  record: recordFigure,
  address: ({ id }) => `/api/v1/figures/${id}`,
  show: ({ id, statement }, clocks) => showNewFigure(id, statement, clocks),
});
