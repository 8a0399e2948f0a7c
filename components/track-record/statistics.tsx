import { HALF_WIDTHS } from "@/lib/chart/model/box-widths";
import { describeOutcomes } from "@/lib/chart/track-record/describe";
import { OUTCOME_WORDS } from "@/lib/compare/totals";
import type { Series } from "@/lib/domain/ledger/series";
import type { ErrorRecord } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatDay } from "@/lib/format/days";
import { formatStatistic } from "@/lib/format/numbers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Chart } from "../charts/chart";
import { ScrollFrame } from "../page/scroll-frame";
import { ErrorsSection } from "./errors-section";
import { shapeText } from "./labels";
import { COUNTED, OutcomesTable, SHAPES } from "./outcomes-table";
import { withinText } from "./within-text";

type Props = {
  readonly record: TrackRecord;
  /** On the series; null below five periods. */
  readonly errors: ErrorRecord | null;
  readonly series: Series | null;
  readonly context: AsOfContext;
  /** Addresses of the figures as a table and as CSV. */
  readonly rows: string;
  readonly csv: string;
};

/** Outcomes by shape, the size of errors and naive forecasts; below five periods the sentence that says so. */
export function Statistics({ record, errors, series, context, rows, csv }: Props) {
  const { outcomes, width } = record;
  if (outcomes === null) return <p className="note">{withinText(record)}</p>;
  const foot = `As of ${formatDay(context.asOf, "long")}`;
  return (
    <>
      <h3>Outcomes by shape</h3>
      <p className="finding">{withinText(record)}</p>
      {width !== null && <p className="note mt-2">The median range was {formatStatistic(width, "percent", false)} of its middle wide.</p>}
      <div className="track-halves mt-5">
        <ScrollFrame label="Outcomes by shape">
          <OutcomesTable id="by-shape" outcomes={outcomes} />
        </ScrollFrame>
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
        <ErrorsSection errors={errors} series={series} figures={record.counted} foot={foot} rows={rows} csv={csv} />
      )}
    </>
  );
}
