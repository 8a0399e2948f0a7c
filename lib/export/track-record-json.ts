import type { ErrorRecord } from "../domain/track-record/error-record";
import type { TrackRecord } from "../domain/track-record/track-record";

/**
 * A track record as the API returns it: shares from 0 to 1, errors in percent of the outturn (rates: points) as decimal text. Below five
 * periods `outcomes`, `within` and `width` are null and `errors` is empty; `counted` always lists the figures by id.
 */
export function trackRecordJson({ counted, figures, periods, outcomes, within, width, errors }: TrackRecord) {
  return { figures, periods, outcomes, within, width, errors: errors.map(errorJson), counted: counted.map(({ figure }) => figure.id) };
}

function errorJson({ rmse, signFlip, points: _, ...record }: ErrorRecord) {
  return { ...record, ...(rmse !== null && { rmse }), ...(signFlip !== null && { signFlip }) };
}
