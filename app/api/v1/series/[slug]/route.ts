import { read } from "@/app/api/answer";
import { showSeries } from "@/app/api/rows";
import { ok } from "@/lib/domain/result";

export const GET = read<{ slug: string }>([], async (clocks, { slug }) =>
  ok({ version: clocks.ledger, daily: false, body: () => showSeries(slug, clocks) }),
);
