import { read } from "@/app/api/answer";
import { showIndicator } from "@/app/api/rows";
import { headOfIndicator } from "@/lib/db/ledger";
import { ok } from "@/lib/domain/result";

export const GET = read<{ slug: string }>([], async (clocks, { slug }) =>
  ok({ version: await headOfIndicator(slug, clocks.ledger), daily: false, body: () => showIndicator(slug, clocks) }),
);
