import type { ChartDescription } from "@/lib/chart/model/description";
import type { OutturnRows, RowsView } from "@/lib/chart/outturn/outturn-rows";
import { parsePeriod } from "@/lib/domain/time/period";
import { isInRange } from "@/lib/domain/time/period-range";
import type { ViewQuery } from "../view-state/view-query";

/** A chart with the range, the hidden marks and the scale of a view; charts without periods to choose stay as they are. */
export function withView(description: ChartDescription, view: ViewQuery): ChartDescription {
  switch (description.kind) {
    case "outturn":
      return { ...description, rows: rowsWith(description.rows, view) };
    case "panels": {
      const { rows } = description;
      return { ...description, rows: { ...rows, panels: rows.panels.map((panel) => rowsWith(panel, view)) } };
    }
    default:
      return description;
  }
}

function rowsWith(rows: OutturnRows, { from, to, off, scale }: ViewQuery): OutturnRows {
  return { ...rows, view: { range: rangeOf(rows, { from, to }), off, scale } };
}

function rangeOf({ periods }: OutturnRows, { from, to }: Pick<ViewQuery, "from" | "to">): RowsView["range"] {
  if (from === null && to === null) return null;
  const keys = periods.map(({ key }) => key);
  const inRange = keys.filter((key) => {
    const period = parsePeriod(key);
    return period !== null && isInRange(period, { from, to }, null);
  });
  const [first, last] = [inRange[0], inRange.at(-1)];
  // Keys that no period has: nothing is in the range.
  return first === undefined || last === undefined ? ["", ""] : [first, last];
}
