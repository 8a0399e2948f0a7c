import { read } from "@/lib/api/read";
import { headOfIndicator } from "@/lib/db/ledger/ledger";
import { pathOf } from "@/lib/domain/analysis/path";
import { ok } from "@/lib/domain/values/result";
import { parsePathQuery } from "@/lib/input/query/path-query";
import { readJudged } from "@/lib/load/judged/judged-indicator";

export const GET = read(["indicator", "period", "measure"], async (ask) => {
  const asked = parsePathQuery(Object.fromEntries(ask.query));
  if (!asked.ok) return asked;
  const { indicator, period, measure } = asked.value;
  return ok({
    version: await headOfIndicator(indicator, ask.ledger),
    daily: true,
    body: async () => ({ items: pathOf((await readJudged(indicator, ask))?.figures ?? [], period, measure) }),
  });
});
