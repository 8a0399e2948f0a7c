import { HALF_WIDTHS } from "@/lib/chart/model/box-widths";
import { describeOutcomes } from "@/lib/chart/track-record/describe";
import { OUTCOME_WORDS } from "@/lib/compare/totals";
import type { Series } from "@/lib/domain/ledger/series";
import type { ErrorList, ErrorRecord } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatDay } from "@/lib/format/days";
import { formatStatistic } from "@/lib/format/numbers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Chart } from "../charts/chart";
import { ErrorsSection } from "./errors-section";
import { ForecastersTable } from "./forecasters-table";
import { errorsKey, shapeText } from "./labels";
import { COUNTED, OutcomesTable, SHAPES } from "./outcomes-table";
import { withinText } from "./within-text";

type Props = {
  readonly record: TrackRecord;
  /** Series of the record's indicators. */
  readonly series: readonly Series[];
  /** `errorsKey` of the errors shown; null for those with the most figures. */
  readonly shown: string | null;
  readonly context: AsOfContext;
  /** Address of the rows as CSV. */
  readonly csv: string;
};

/** A track record: each forecaster's errors on one series, then, from five periods on, outcomes by shape and statistics. */
export function TrackRecordView({ record, series: all, shown, context, csv }: Props) {
  const { lists, counted } = record;
  const chosen = chosenErrors(lists, shown);
  const series = all.find(({ slug }) => slug === chosen?.series);
  const hasFew = record.outcomes === null && counted.length > 0;
  return (
    <>
      {hasFew && <p className="note">{withinText(record)}</p>}
      {chosen !== null && series !== undefined && (
        <>
          <h3 className={hasFew ? "track-head" : undefined}>
            Errors by forecaster, {series.title}, {chosen.measure}
          </h3>
          <ForecastersTable list={chosen} series={series} counted={counted} context={context} />
        </>
      )}
      {chosen === null && counted.length > 0 && (
        <p className="note">No figure has an error: each needs one value stated and one published on the same basis.</p>
      )}
      <Statistics record={record} errors={chosen?.statistics ?? null} series={series ?? null} context={context} csv={csv} />
    </>
  );
}

type StatisticsProps = Pick<Props, "record" | "context" | "csv"> & {
  readonly errors: ErrorRecord | null;
  readonly series: Series | null;
};

/** Nothing below five periods. */
function Statistics({ record, errors, series, context, csv }: StatisticsProps) {
  const { outcomes, width } = record;
  if (outcomes === null) return null;
  const foot = `As of ${formatDay(context.asOf, "long")}`;
  return (
    <>
      <h3 className="track-head">Outcomes by shape</h3>
      <p className="finding">{withinText(record)}</p>
      {width !== null && <p className="note mt-2">The median range was {formatStatistic(width, "percent", false)} of its middle wide.</p>}
      <div className="track-halves mt-5">
        <OutcomesTable id="by-shape" outcomes={outcomes} />
        <Chart
          id="track-outcomes"
          description={describeOutcomes({
            title: "Headlines by shape, number of figures",
            shapes: SHAPES.map((shape) => ({
              words: shapeText(shape),
              n: COUNTED.reduce((sum, outcome) => sum + outcomes[shape][outcome], 0),
              counts: COUNTED.map((outcome) => ({ outcome, words: OUTCOME_WORDS[outcome], count: outcomes[shape][outcome] })),
            })),
          })}
          widths={HALF_WIDTHS}
          foot={foot}
          links={
            <p className="chart-links">
              <a href="#by-shape">Rows as a table</a> <a href={csv}>CSV</a>
            </p>
          }
        />
      </div>
      {errors === null || series === null ? (
        <p className="note mt-5">Averages of errors begin at five periods on one series.</p>
      ) : (
        <ErrorsSection errors={errors} series={series} figures={record.counted} foot={foot} csv={csv} />
      )}
    </>
  );
}

/** The requested errors, otherwise those with the most figures. */
export function chosenErrors(lists: readonly ErrorList[], shown: string | null): ErrorList | null {
  return lists.find((one) => errorsKey(one) === shown) ?? lists.toSorted((a, b) => b.points.length - a.points.length)[0] ?? null;
}
