import type { Series } from "@/lib/domain/ledger/series";
import type { ErrorList } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { ForecastersTable } from "./forecasters-table";
import { withinText } from "./within-text";

type Props = {
  readonly record: TrackRecord;
  /** The errors shown, and their series; null where no figure has one. */
  readonly list: ErrorList | null;
  readonly series: Series | null;
  readonly context: AsOfContext;
  /** Address of the statistics. */
  readonly statistics: string;
};

/** Each forecaster's errors on one series, however few, and the way to the statistics. */
export function ForecastersSection({ record, list, series, context, statistics }: Props) {
  return (
    <>
      {list === null || series === null ? (
        <p className="note">No figure has an error: each needs one value stated and one published by the same count.</p>
      ) : (
        <>
          <h3>
            Errors by forecaster, {series.title}, {list.measure}
          </h3>
          <ForecastersTable list={list} series={series} counted={record.counted} context={context} />
        </>
      )}
      <p className="note mt-4">
        {withinText(record)} {record.outcomes !== null && <a href={statistics}>Statistics of outcomes and errors</a>}
      </p>
    </>
  );
}
