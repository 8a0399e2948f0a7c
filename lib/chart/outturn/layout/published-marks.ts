import type { ArrowMark, BarMark, IntervalMark, LineMark, Mark, Role } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { ObservedRow, OutturnRows } from "../outturn-rows";
import { drawnScale } from "../scale";
import type { Slot } from "./slots";

/**
 * The published values of a slot between two pixels of the period axis: a column for the first basis, lines for the others,
 * `overhang` pixels longer on each side so that they show beside an equal value. On a scale that is not from zero the column is a line
 * too: its length would mean nothing.
 */
export function publishedMarks(
  { observed }: Slot,
  [from, to]: readonly [number, number],
  overhang: number,
  rows: OutturnRows,
  { position }: Scales,
): readonly Mark[] {
  const isFromZero = drawnScale(rows) === "zero";
  return observed.flatMap((row, index): readonly Mark[] => {
    const basis = rows.bases[index];
    if (row === null || basis === undefined) return [];
    const isPartial = row.part && rows.measure === "level";
    if (basis.mark !== "column") {
      // A part of a period is no value beside the whole ones of the first basis; the row under the axis has it.
      return isPartial ? [] : [valueLine(row, position(from - overhang), position(to + overhang), basis.mark)];
    }
    const ends = [position(from), position(to)] as const;
    return [isFromZero ? column(row, ends, isPartial) : levelLine(row, ends, isPartial), ...readingTail(row, from, position)];
  });
}

function column(row: ObservedRow, along: BarMark["along"], part: boolean): BarMark {
  return { kind: "bar", role: observedRole(row, part), outcome: null, key: row.key, along, base: "0", value: row.value };
}

/** The end of a column without the column; thin while it is provisional. */
function levelLine(row: ObservedRow, [from, to]: BarMark["along"], part: boolean): LineMark {
  const role = observedRole(row, part);
  return { ...valueLine(row, from, to, role === "provisional" ? "thin" : "solid"), role };
}

function valueLine({ key, value }: ObservedRow, from: number, to: number, stroke: LineMark["stroke"]): LineMark {
  const points = [from, to].map((along) => ({ along, value }));
  return { kind: "line", role: "observed", outcome: null, key, points, stroke, dots: false };
}

/** Parts of a period and provisional values are drawn differently from final values. */
export function observedRole({ provisional }: ObservedRow, part: boolean): Role {
  if (part) return "part";
  return provisional ? "provisional" : "observed";
}

/** The reading of a hedged published value at the edge of its column: a line, or an arrow when one end is open. */
function readingTail(
  { key, value, reading }: ObservedRow,
  edge: number,
  position: Scales["position"],
): readonly (IntervalMark | ArrowMark)[] {
  if (reading === null) return [];
  const [low, high] = reading;
  const common = { role: "observed", outcome: null, key } as const;
  if (low === null || high === null)
    return [{ ...common, kind: "arrow", along: position(edge + 8), value, towards: high === null ? "up" : "down" }];
  return [{ ...common, kind: "interval", along: position(edge + 1.5), low, high }];
}
