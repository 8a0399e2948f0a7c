import type { JudgedFigure } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import { horizonOf } from "../domain/time/horizon";
import type { ErrorPoint } from "../domain/track-record/error-record";
import type { TrackRecord } from "../domain/track-record/track-record";
import { boundsOf } from "../domain/values/stated-value";
import { type Column, csvText } from "./csv";

type Row = JudgedFigure & { readonly series: string | null; readonly point: ErrorPoint | null };
type Clocks = { readonly asOf: string; readonly ledger: number };

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

function columns({ asOf, ledger }: Clocks): readonly Column<Row>[] {
  const text = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "text", of });
  const number = (name: string, of: (row: Row) => string | null): Column<Row> => ({ name, kind: "number", of });
  return [
    text("figure", ({ figure }) => figure.id),
    text("statement", ({ statement }) => statement.id),
    text("stated_on", ({ statement }) => statement.statedOn),
    text("speakers", ({ statement }) => statement.speakers.map(({ name }) => name).join("; ")),
    text("indicator", ({ figure }) => figure.indicator),
    text("nature", ({ figure }) => figure.nature),
    text("measure", ({ figure }) => figure.measure),
    text("period", ({ figure }) => figure.period?.text ?? null),
    text("horizon_months", ({ figure }) => horizonOf(figure)),
    text("shape", ({ figure }) => figure.stated.shape),
    number("low", ({ figure }) => boundsOf(figure.stated)[0]?.toFixed() ?? null),
    number("high", ({ figure }) => boundsOf(figure.stated)[1]?.toFixed() ?? null),
    text("headline", ({ headline }) => headline.outcome),
    text("series", ({ series }) => series),
    number("stated", ({ point }) => point?.stated ?? null),
    number("outturn", ({ point }) => point?.outturn ?? null),
    number("error", ({ point }) => point?.error ?? null),
    text("as_of", () => asOf),
    number("ledger", () => String(ledger)),
    text("rules", () => RULES_VERSION),
  ];
}
