import { HALF_WIDTHS } from "@/lib/chart/model/box-widths";
import { describeOutcomes } from "@/lib/chart/track-record/describe";
import { OUTCOME_WORDS } from "@/lib/compare/totals";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import type { Series } from "@/lib/domain/ledger/series";
import type { ErrorRecord } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatDay } from "@/lib/format/days";
import { formatStatistic } from "@/lib/format/numbers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { Chart } from "../charts/chart";
import { ErrorsSection } from "./errors-section";
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

/** A track record: outcomes by shape, then errors on one series. With too few periods only the list is shown. */
export function TrackRecordView({ record, series: all, shown, context, csv }: Props) {
  const { outcomes, width, errors } = record;
  if (outcomes === null) return <p className="finding">{withinText(record)}</p>;
  const chosen = chosenErrors(errors, shown);
  const series = all.find(({ slug }) => slug === chosen?.series);
  const foot = `As of ${formatDay(context.asOf, "long")} · ledger ${context.ledger} · rules ${RULES_VERSION}`;
  return (
    <>
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
      {chosen === null || series === undefined ? (
        <p className="note mt-5">No series has errors on five periods: each needs one value stated and one published.</p>
      ) : (
        <ErrorsSection errors={chosen} series={series} figures={record.counted} foot={foot} csv={csv} />
      )}
    </>
  );
}

/** The requested errors, otherwise those with the most figures. */
export function chosenErrors(errors: readonly ErrorRecord[], shown: string | null): ErrorRecord | null {
  return errors.find((one) => errorsKey(one) === shown) ?? errors.toSorted((a, b) => b.n - a.n)[0] ?? null;
}
