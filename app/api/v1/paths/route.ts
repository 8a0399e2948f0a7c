import { read } from "@/app/api/answer";
import { readJudged } from "@/app/judged";
import { headOfIndicator } from "@/lib/db/ledger";
import { pathOf } from "@/lib/domain/path";
import { ok } from "@/lib/domain/result";
import { parsePathQuery } from "@/lib/input/path-query";

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
