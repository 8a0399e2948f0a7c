import { HALF_WIDTHS } from "@/lib/chart/model/box-widths";
import { describeErrors, describeScatter } from "@/lib/chart/track-record/describe";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import type { ErrorRecord } from "@/lib/domain/track-record/error-record";
import { formatPeriod } from "@/lib/format/days";
import { formatUnitAt, namingMultiplier } from "@/lib/format/numbers";
import { Chart } from "../charts/chart";
import { ScrollFrame } from "../page/scroll-frame";
import { ErrorFacts } from "./error-facts";
import { HorizonTable } from "./horizon-table";
import { errorText, errorUnit, errorUnitText, figuresOnPeriods, horizonText } from "./labels";
import { NaiveTable } from "./naive-table";

type Props = {
  readonly errors: ErrorRecord;
  readonly series: Series;
  readonly figures: readonly JudgedFigure<StatementToJudge>[];
  readonly foot: string;
  /** Addresses of the rows as a table and as CSV. */
  readonly rows: string;
  readonly csv: string;
};

/** Errors of one measure on one series: statistics, naive forecasts, and two charts with their tables. */
export function ErrorsSection({ errors, series, figures, foot, rows, csv }: Props) {
  const unit = errorUnit(errors.measure, series);
  const title = `${series.title}, ${errors.measure}`;
  return (
    <section className="track-errors" aria-label={`Errors on ${title}`}>
      <h3>How large the errors were on {title}</h3>
      <p className="note">
        {figuresOnPeriods(errors.n, errors.periods)} with one value stated and one published, in {errorUnitText(unit)}. Series are never
        pooled.
      </p>
      <div className="track-halves">
        <ErrorFacts errors={errors} unit={unit} />
        <ScrollFrame label="Errors by how far ahead">
          <HorizonTable id="by-horizon" byHorizon={errors.byHorizon} unit={unit} />
        </ScrollFrame>
      </div>
      <ScrollFrame label="Naive forecasts">
        <NaiveTable naive={errors.naive} unit={unit} />
      </ScrollFrame>
      <p className="note">
        Skill is 1 less the one mean size over the other, on the same figures: 0 where what was stated came as near as the computed value,
        below zero where it came less near. A tie is not closer.
      </p>
      <div className="track-halves">
        <Chart
          id="track-scatter"
          description={describeScatter(scatterRows(errors, series, figures))}
          widths={HALF_WIDTHS}
          foot={foot}
          links={<Links table={rows} csv={csv} />}
        />
        <Chart
          id="track-horizon"
          description={describeErrors({
            title: `Error by how far ahead, ${title}`,
            unit: errorUnitText(unit),
            horizons: errors.byHorizon.map(({ horizon, n, periods, mean }) => ({
              words: horizonText(horizon),
              n,
              periods,
              mean: mean === null ? null : { value: mean, words: `mean ${errorText(mean, unit)}` },
              points: errors.points.filter((point) => point.horizon === horizon).map(({ figure, error }) => ({ key: figure, error })),
            })),
          })}
          widths={HALF_WIDTHS}
          foot={foot}
          links={<Links table="#by-horizon" csv={csv} />}
        />
      </div>
    </section>
  );
}

function Links({ table, csv }: { readonly table: string; readonly csv: string }) {
  return (
    <p className="chart-links">
      <a href={table}>Rows as a table</a> <a href={csv}>CSV</a>
    </p>
  );
}

function scatterRows(errors: ErrorRecord, series: Series, figures: readonly JudgedFigure<StatementToJudge>[]) {
  const byId = new Map(figures.map((judged) => [judged.figure.id, judged]));
  const multiplier =
    errorUnit(errors.measure, series) === "points" ? 0 : Math.max(0, ...amountsOf(errors).map((amount) => namingMultiplier(amount)));
  return {
    title: `Stated against outturn, ${series.title}, ${errors.measure}`,
    unit: errors.measure === "growth" ? "percent" : formatUnitAt(series.unit, multiplier),
    multiplier,
    points: errors.points.map(({ figure, stated, outturn }) => {
      const { period = null, years = null } = byId.get(figure)?.figure ?? {};
      return { key: figure, label: period === null ? "" : formatPeriod(period, "short", years), stated, outturn };
    }),
  };
}

function amountsOf({ points }: ErrorRecord): readonly string[] {
  return points.flatMap(({ stated, outturn }) => [stated, outturn]);
}
