import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { StatementToJudge } from "../domain/ledger/statement";
import { horizonOf } from "../domain/time/horizon";
import type { ErrorPoint } from "../domain/track-record/error-record";
import type { TrackRecord } from "../domain/track-record/track-record";
import { groupBy } from "../domain/values/group-by";
import { isRate } from "../domain/values/stated-value";
import { type Column, csvText, numberColumn, textColumn } from "./csv";
import { BOUND_COLUMNS, type Clocks, clockColumns, FIGURE_COLUMNS } from "./figure-columns";

type Row = JudgedFigure<StatementToJudge> & { readonly series: string | null; readonly point: ErrorPoint | null };

/**
 * The figures that count in a track record: one row per figure and series with an error (at least one). Numbers are in base units,
 * rates in percent; errors in percent of the outturn, for rates in points. Every row carries as-of day, ledger number and rules' version.
 */
export function trackRecordCsv({ counted, lists }: TrackRecord, clocks: Clocks): string {
  const pointsOf = groupBy(
    lists.flatMap(({ series, points }) => points.map((point) => ({ series, point }))),
    ({ point }) => point.figure,
  );
  const rows = counted.flatMap((judged): readonly Row[] => {
    const own = pointsOf.get(judged.figure.id) ?? [{ series: null, point: null }];
    return own.map((one) => ({ ...judged, ...one }));
  });
  return csvText(columns(clocks), rows);
}

function columns(clocks: Clocks): readonly Column<Row>[] {
  return [
    ...FIGURE_COLUMNS,
    textColumn("indicator", ({ figure }) => figure.indicator),
    textColumn("nature", ({ figure }) => figure.nature),
    textColumn("measure", ({ figure }) => figure.measure),
    textColumn("period", ({ figure }) => figure.period?.text ?? null),
    textColumn("horizon_months", ({ figure }) => horizonOf(figure)),
    textColumn("shape", ({ figure }) => figure.stated.shape),
    ...BOUND_COLUMNS,
    textColumn("headline", ({ headline }) => headline.outcome),
    textColumn("series", ({ series }) => series),
    numberColumn("stated", ({ point }) => point?.stated ?? null),
    numberColumn("outturn", ({ point }) => point?.outturn ?? null),
    numberColumn("error", ({ point }) => point?.error ?? null),
    textColumn("error_unit", ({ figure, point }) => point && (isRate(figure.measure, figure.unit) ? "percentage points" : "percent")),
    textColumn("unit", ({ figure }) => (figure.measure === "growth" ? "percent" : figure.unit)),
    ...clockColumns(clocks),
  ];
}
