import { layoutDotPlot } from "../dot-plot/dot-plot";
import type { DotRow } from "../dot-plot/dot-rows";
import type { RowPositions } from "../dot-plot/row-positions";
import type { ChartLayout, Mark } from "../model/model";
import { isChanged } from "./is-changed";
import type { ThenNowPoint, ThenNowRows } from "./then-now-rows";

/** A longer series is drawn as a line even on a narrow picture. */
const MAX_ROWS = 24;

/** Whether the periods can go down, a row each. */
export function canGoDown({ points }: ThenNowRows): boolean {
  return points.length <= MAX_ROWS;
}

/**
 * The periods as rows, for a narrow picture: a tick at a value that was known then, an open circle at one that was published or changed
 * since, a dotted line from the old value to the new one.
 */
export function thenNowDown({ points, unit, multiplier }: ThenNowRows, width: number): ChartLayout {
  const held = points.filter(({ before, after }) => before !== null || after !== null);
  const input = { heads: [], outcomeHeads: [], rows: held.map(rowOf), outturns: [], unit, multiplier };
  return layoutDotPlot(input, { width, left: 0, above: 0 }, (positions) =>
    held.flatMap((point, index) => changeOf(point, index, positions)),
  );
}

function rowOf(point: ThenNowPoint): DotRow {
  const { key, text, before, after } = point;
  const shown = after ?? before;
  return {
    key,
    cells: [],
    parts: { number: shown?.label ?? "", name: text, day: "" },
    group: null,
    outturn: null,
    published: { value: shown?.value ?? "0", reading: null, inForce: !isChanged(point) },
    remark: remarkOf(point),
    outcomes: [],
    headline: null,
    chosen: false,
  };
}

function remarkOf(point: ThenNowPoint): string {
  if (!isChanged(point)) return "unchanged";
  return point.before === null ? "new" : `was ${point.before.label}`;
}

/** The value known then, and the way from it to the new one. */
function changeOf(point: ThenNowPoint, index: number, { rows, scales }: RowPositions): readonly Mark[] {
  const { key, before, after } = point;
  const middle = rows[index]?.middle;
  if (middle === undefined || before === null || after === null || !isChanged(point)) return [];
  const along = scales.position(middle);
  const points = [before, after].map(({ value }) => ({ along, value }));
  return [
    { kind: "line", role: "difference", outcome: null, key, points, stroke: "dotted", dots: false },
    { kind: "point", role: "observed", outcome: null, key, along, value: before.value, form: "tick" },
  ];
}
