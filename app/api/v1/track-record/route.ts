import { read } from "@/lib/api/read";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { ok } from "@/lib/domain/values/result";
import { trackRecordJson } from "@/lib/export/track-record-json";
import { parseTrackFilter, TRACK_PARAMETERS } from "@/lib/input/query/track-filter";
import { readTrackRecord } from "@/lib/load/track-record";

export const GET = read(TRACK_PARAMETERS, async (ask) => {
  const filter = parseTrackFilter(Object.fromEntries(ask.query));
  if (!filter.ok) return filter;
  return ok({
    version: ask.ledger,
    daily: true,
    body: async () => {
      const asked = { stated: filter.value.select, outturn: filter.value.outturn };
      const { record } = await readTrackRecord(filter.value, ask);
      return { rules: RULES_VERSION, ledger: ask.ledger, asOf: ask.asOf, ...asked, ...trackRecordJson(record) };
    },
  });
});
