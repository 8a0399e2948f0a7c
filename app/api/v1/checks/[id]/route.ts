import { read } from "@/lib/api/read";
import { showCheck } from "@/lib/api/rows";
import { ok } from "@/lib/domain/values/result";

export const GET = read<{ id: string }>([], async (clocks, { id }) =>
  ok({ version: clocks.ledger, daily: false, body: () => showCheck(id, clocks) }),
);
