import { read } from "@/app/api/answer";
import { readTrackRecord } from "@/app/track-record/read-track-record";
import { ok } from "@/lib/domain/result";
import { RULES_VERSION } from "@/lib/domain/rules-version";
import { trackRecordJson } from "@/lib/exchange/track-record-json";
import { parseTrackFilter, TRACK_PARAMETERS } from "@/lib/input/track-filter";

export const GET = read(TRACK_PARAMETERS, async (ask) => {
  const filter = parseTrackFilter(Object.fromEntries(ask.query));
  if (!filter.ok) return filter;
  return ok({
    version: ask.ledger,
    daily: true,
    body: async () => {
      const { record } = await readTrackRecord(filter.value, ask);
      return { rules: RULES_VERSION, ledger: ask.ledger, asOf: ask.asOf, stated: filter.value.select, ...trackRecordJson(record) };
    },
  });
});
