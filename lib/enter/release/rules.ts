import { listSeries } from "../../db/entities/series";
import { ledgerHead } from "../../db/ledger/ledger";
import type { NewRelease } from "../../domain/ledger/release";
import { firstDayOf } from "../../domain/time/day";
import { latestDayAt, STILL_TO_COME } from "../../domain/time/latest-day";
import type { Issue } from "../../domain/values/result";
import { now } from "../../today";

/** Checks a release against the ledger: a future day, an unknown series, a value without its magnitude. */
export async function checkRelease({ releasedOn, observations }: NewRelease): Promise<readonly Issue[]> {
  const held = new Map((await listSeries(null, await ledgerHead())).map((series) => [series.slug, series]));
  const rows = observations.flatMap(({ series, value }, at): Issue[] => {
    const of = held.get(series);
    if (of === undefined) return [{ path: ["observations", at, "series"], message: "No series has this slug: choose one that is held." }];
    if (value === null || value.multiplier !== null || of.unit === "percent") return [];
    return [{ path: ["observations", at, "multiplier"], message: "Choose units, thousand, million, billion or trillion." }];
  });
  const isToCome = firstDayOf(releasedOn) > latestDayAt(now());
  return [...(isToCome ? [{ path: ["releasedOn"], message: STILL_TO_COME }] : []), ...rows];
}
