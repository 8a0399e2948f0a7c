import type { JudgedFigure } from "../domain/judging/judged-indicator";
import { horizonOf } from "../domain/time/horizon";
import type { ErrorPoint } from "../domain/track-record/error-record";
import type { TrackRecord } from "../domain/track-record/track-record";
import { type Column, csvText, numberColumn, textColumn } from "./csv";
import { BOUND_COLUMNS, type Clocks, clockColumns, FIGURE_COLUMNS } from "./figure-columns";

type Row = JudgedFigure & { readonly series: string | null; readonly point: ErrorPoint | null };

/**
 * The figures that count in a track record: one row per figure and series with an error (at least one). Numbers are in base units,
 * rates in percent; errors in percent of the outturn, for rates in points. Every row carries as-of day, ledger number and rules' version.
 */
export function trackRecordCsv({ counted, errors }: TrackRecord, clocks: Clocks): string {
  const rows = counted.flatMap((judged): Row[] => {
    const own = errors.flatMap(({ series, points }) => {
      const point = points.find(({ figure }) => figure === judged.figure.id);
      return point === undefined ? [] : [{ ...judged, series, point }];
    });
    return own.length === 0 ? [{ ...judged, series: null, point: null }] : own;
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
    ...clockColumns(clocks),
  ];
}
