import { findSpeaker } from "../../db/entities/speakers";
import { ledgerHead } from "../../db/ledger/ledger";
import type { NewStatement } from "../../domain/ledger/statement";
import { firstDayOf } from "../../domain/time/day";
import { latestDayAt, STILL_TO_COME } from "../../domain/time/latest-day";
import type { Issue } from "../../domain/values/result";
import { now } from "../../today";

/** Checks a statement against the ledger, before any warning about its numbers: a future day, an unknown institution. */
export async function checkStatement({ statedOn, speakers }: NewStatement): Promise<readonly Issue[]> {
  const ledger = await ledgerHead();
  const unknown = speakers.map(async ({ onBehalfOf }, at): Promise<readonly Issue[]> => {
    if (onBehalfOf === null) return [];
    const held = await findSpeaker(onBehalfOf, ledger);
    return held?.kind === "institution" ? [] : [{ path: ["speakers", at, "onBehalfOf"], message: "No institution has this slug." }];
  });
  const toCome = firstDayOf(statedOn) > latestDayAt(now()) ? [{ path: ["statedOn"], message: STILL_TO_COME }] : [];
  return [...toCome, ...(await Promise.all(unknown)).flat()];
}
