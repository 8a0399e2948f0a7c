import { read } from "@/app/api/answer";
import { showCheck } from "@/app/api/rows";
import { ok } from "@/lib/domain/result";

export const GET = read<{ id: string }>([], async (clocks, { id }) =>
  ok({ version: clocks.ledger, daily: false, body: () => showCheck(id, clocks) }),
);
