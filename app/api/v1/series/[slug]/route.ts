import { read } from "@/app/api/answer";
import { findSeries } from "@/lib/db/series";
import { ok } from "@/lib/domain/result";
import { seriesJson } from "@/lib/exchange/json";

export const GET = read<{ slug: string }>([], async ({ ledger }, { slug }) =>
  ok({
    version: ledger,
    daily: false,
    body: async () => {
      const series = await findSeries(slug, ledger);
      return series && seriesJson(series);
    },
  }),
);
