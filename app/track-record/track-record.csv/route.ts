import { trackRecordCsv } from "@/lib/export/track-record-csv";
import { csvAttachment } from "@/lib/http/csv-attachment";
import { messageOf, readAsOfContext } from "@/lib/load/as-of-context";
import { readTrackQuery } from "@/lib/load/track-query";
import { readTrackRecord } from "@/lib/load/track-record";

/** The figures counted in the track record of the same address, with their errors. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { issues, ...context } = await readAsOfContext(Promise.resolve(query));
  const { filter, refused } = readTrackQuery(query);
  const wrong = messageOf([...issues, ...refused]);
  if (wrong !== null) return new Response(`${wrong}\n`, { status: 422, headers: { "content-type": "text/plain; charset=utf-8" } });
  const { record } = await readTrackRecord(filter, context);
  const name = `outturn-track-record-${context.asOf}-ledger-${context.ledger}.csv`;
  return csvAttachment(request, name, trackRecordCsv(record, context));
}
