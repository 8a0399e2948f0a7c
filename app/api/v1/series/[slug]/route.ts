import { read } from "@/lib/api/read";
import { showSeries } from "@/lib/api/rows";
import { ok } from "@/lib/domain/values/result";

export const GET = read<{ slug: string }>([], async (clocks, { slug }) =>
  ok({ version: clocks.ledger, daily: false, body: () => showSeries(slug, clocks) }),
);
