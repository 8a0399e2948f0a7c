import type { ArrowMark, BarMark, IntervalMark, LineMark, Mark, Role } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { ObservedRow } from "../outturn-rows";
import type { Slot } from "./slots";

/** Lines of the second and the third basis. */
const STROKES = ["dashed", "dotted"] as const;
/**
 * The published values of a slot between two pixels of the period axis: a column for the first basis, lines for the others,
 * `overhang` pixels longer on each side so that they show beside an equal value. `isPartial` says whether a row covers a part of its
 * period only.
 */
export function publishedMarks(
  { observed }: Slot,
  [from, to]: readonly [number, number],
  overhang: number,
  isPartial: (row: ObservedRow) => boolean,
  { position }: Scales,
): readonly Mark[] {
  return observed.flatMap((row, basis): readonly Mark[] => {
    if (row === null) return [];
    // A part of a period is no value beside the whole ones of the first basis; the row under the axis has it.
    if (basis > 0 && isPartial(row)) return [];
    if (basis > 0) return [basisLine(row, position(from - overhang), position(to + overhang), STROKES[basis - 1] ?? "thin")];
    return [column(row, position(from), position(to), isPartial(row)), ...readingTail(row, from, position)];
  });
}

function column(row: ObservedRow, from: number, to: number, part: boolean): BarMark {
  return { kind: "bar", role: observedRole(row, part), outcome: null, key: row.key, along: [from, to], base: "0", value: row.value };
}

function basisLine({ key, value }: ObservedRow, from: number, to: number, stroke: LineMark["stroke"]): LineMark {
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
