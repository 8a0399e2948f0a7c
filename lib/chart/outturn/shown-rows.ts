import { isLeftOut, offOf } from "../../input/query/off";
import type { OutturnRows, PeriodRow } from "./outturn-rows";

/** The rows that a chart draws and its table has: those of its view's range that are not off. */
export function shownRows(rows: OutturnRows): OutturnRows {
  return inRange(switchedOn(rows));
}

/**
 * The rows of all periods, without bases and figures that are off. Where the basis that figures are judged by is off, no figure is
 * chosen: the chart cannot show its outcome.
 */
export function switchedOn(rows: OutturnRows): OutturnRows {
  const { off } = rows.view;
  if (off.length === 0) return rows;
  const bases = rows.bases.filter(({ key }) => !off.includes(offOf("basis", key)));
  const stated = rows.stated.filter((row) => !isLeftOut(row, off));
  const isJudged = bases[0]?.key === rows.bases[0]?.key && stated.some(({ key }) => key === rows.chosen);
  return { ...rows, bases, stated, chosen: isJudged ? rows.chosen : null };
}

/** The periods of the range: positions in the list, `to` exclusive. */
export function rangeOf({ periods, view: { range } }: Pick<OutturnRows, "periods" | "view">): {
  readonly from: number;
  readonly to: number;
} {
  if (range === null) return { from: 0, to: periods.length };
  const [from, to] = range.map((end) => periods.findIndex(({ key }) => key === end));
  return from === undefined || to === undefined || from < 0 || to < 0 ? { from: 0, to: 0 } : { from, to: to + 1 };
}

function inRange(rows: OutturnRows): OutturnRows {
  if (rows.view.range === null) return rows;
  const { from, to } = rangeOf(rows);
  const periods = rows.periods.slice(from, to);
  const keys = new Set(periods.map(({ key }: PeriodRow) => key));
  const stated = rows.stated.filter(({ period }) => keys.has(period.text));
  return {
    ...rows,
    periods,
    bases: rows.bases.map((basis) => ({ ...basis, observed: basis.observed.filter(({ slot }) => keys.has(slot.text)) })),
    stated,
    chosen: stated.some(({ key }) => key === rows.chosen) ? rows.chosen : null,
    period: rows.period !== null && keys.has(rows.period) ? rows.period : null,
  };
}
