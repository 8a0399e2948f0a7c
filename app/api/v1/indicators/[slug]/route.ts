import { read } from "@/lib/api/read";
import { showIndicator } from "@/lib/api/rows";
import { headOfIndicator } from "@/lib/db/ledger/ledger";
import { ok } from "@/lib/domain/values/result";

export const GET = read<{ slug: string }>([], async (clocks, { slug }) =>
  ok({ version: await headOfIndicator(slug, clocks.ledger), daily: false, body: () => showIndicator(slug, clocks) }),
);
