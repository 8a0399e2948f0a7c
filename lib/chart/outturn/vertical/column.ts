import type { Rect } from "../../labels/rect";
import type { ArrowMark, BarMark, IntervalMark, Mark, Role } from "../../model/model";
import type { Scales } from "../../model/scales";
import { type StatedMarks, statedMarks } from "../../model/stated-marks";
import type { ObservedRow } from "../outturn-rows";
import type { PeriodColumn } from "../period-columns";

/** The marks of one period. */
export type DrawnColumn = {
  readonly column: PeriodColumn;
  readonly observed: readonly Mark[];
  readonly stated: readonly StatedMarks[];
  /** The rectangle of the column, and of the line at its value, which no text may cross. Null when nothing is published. */
  readonly surface: Rect | null;
  readonly datum: Rect | null;
};

export function drawColumn(column: PeriodColumn, scales: Scales): DrawnColumn {
  const { slot, from, to, markPositions } = column;
  const row = slot.observed ?? slot.part;
  const stated = slot.groups.map((group, index) => statedMarks(group, markPositions[index] ?? to, scales));
  if (row === null) return { column, observed: [], stated, surface: null, datum: null };
  const [end, base] = [scales.value(row.value), scales.value("0")];
  const part = slot.observed === null;
  return {
    column,
    observed: [barOf(row, from, to, part), ...readingTail(row, from)],
    stated,
    surface: part ? null : { left: from, top: Math.min(end, base), right: to, bottom: Math.max(end, base) },
    datum: { left: from, top: end - 2, right: to, bottom: end + 2 },
  };
}

function barOf(row: ObservedRow, from: number, to: number, part: boolean): BarMark {
  return { kind: "bar", role: observedRole(row, part), outcome: null, key: row.key, along: [from, to], base: "0", value: row.value };
}

/** Parts of a period and provisional values are drawn differently from final values. */
export function observedRole({ provisional }: ObservedRow, part: boolean): Role {
  if (part) return "part";
  return provisional ? "provisional" : "observed";
}

/** The reading of a hedged published value: a line, or an arrow when one end is open. */
export function readingTail({ key, value, reading }: ObservedRow, along: number): readonly (IntervalMark | ArrowMark)[] {
  if (reading === null) return [];
  const [low, high] = reading;
  const common = { role: "observed", outcome: null, key } as const;
  if (low === null || high === null) return [{ ...common, kind: "arrow", along: along + 8, value, towards: high === null ? "up" : "down" }];
  return [{ ...common, kind: "interval", along: along + 1.5, low, high }];
}
