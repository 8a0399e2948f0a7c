import { read } from "@/app/api/answer";
import { verifyLedger } from "@/lib/db/verify";
import { ok } from "@/lib/domain/result";

/** Recomputes the whole chain from the rows. Never from a cache: an answer of before would say nothing of now. */
export const GET = read([], async () => ok({ version: Date.now(), daily: false, body: () => verifyLedger() }));
