import { messageOf, readMoment } from "@/app/read-moment";
import { trackRecordCsv } from "@/lib/exchange/track-record-csv";
import { readTrackQuery } from "../read-track-query";
import { readTrackRecord } from "../read-track-record";

/** The figures that count in the track record of the same address, with their errors. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { issues, ...moment } = await readMoment(Promise.resolve(query));
  const { filter, refused } = readTrackQuery(query);
  const wrong = messageOf([...issues, ...refused]);
  if (wrong !== null) return new Response(`${wrong}\n`, { status: 422, headers: { "content-type": "text/plain; charset=utf-8" } });
  const { record } = await readTrackRecord(filter, moment);
  const name = `outturn-track-record-${moment.asOf}-ledger-${moment.ledger}.csv`;
  return new Response(trackRecordCsv(record, moment), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
