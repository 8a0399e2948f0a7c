import { read } from "@/lib/api/read";
import { showRelease } from "@/lib/api/rows";
import { ok } from "@/lib/domain/values/result";

export const GET = read<{ id: string }>([], async (clocks, { id }) =>
  ok({ version: clocks.ledger, daily: true, body: () => showRelease(id, clocks) }),
);
