import { read } from "@/app/api/answer";
import { findIndicator } from "@/lib/db/indicators";
import { headOfIndicator } from "@/lib/db/ledger";
import { listSeries } from "@/lib/db/series";
import { ok } from "@/lib/domain/result";
import { indicatorJson, seriesJson } from "@/lib/exchange/json";

export const GET = read<{ slug: string }>([], async ({ ledger }, { slug }) =>
  ok({
    version: await headOfIndicator(slug, ledger),
    daily: false,
    body: async () => {
      const indicator = await findIndicator(slug, ledger);
      return indicator && { ...indicatorJson(indicator), series: (await listSeries(slug, ledger)).map(seriesJson) };
    },
  }),
);
