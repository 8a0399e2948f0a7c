import { read } from "@/lib/api/read";
import { verifyLedger } from "@/lib/db/ledger/verify";
import { ok } from "@/lib/domain/values/result";

/** Recomputes the whole chain from the rows. Never cached: an earlier result proves nothing about now. */
export const GET = read([], async () => ok({ version: Date.now(), daily: false, body: () => verifyLedger() }));
