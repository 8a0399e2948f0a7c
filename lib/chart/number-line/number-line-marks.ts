import { fits, type LabelArea, place } from "../labels/collision";
import type { Rect } from "../labels/rect";
import { nearestBound } from "../model/bounds";
import type { LabelMark, Mark } from "../model/model";
import type { Scales } from "../model/scales";
import { isHedgedPoint, type StatedBounds } from "../model/stated-bounds";
import type { TextStyleName } from "../render/styles";
import type { PlacedRow } from "./number-line-frame";
import type { NumberLineRows, NumberLineValue } from "./number-line-rows";

const HALF_TICK = 9;
const HALF_GREY_TICK = 5;
const CLEARANCE = 7;
/** From the line to the baselines of labels above and below it. */
const ABOVE = 12;
const BELOW = 23;
/** As far from the line as labels stand. */
const BAND_REACH = 31;
const SHIFTS = { start: CLEARANCE, middle: 0, end: -CLEARANCE } as const;

/** The line of one basis: its base, what it published, and the distance to the stated figure. */
export function lineMarks({ stated }: NumberLineRows, { basis, line: middle }: PlacedRow, { position }: Scales): readonly Mark[] {
  const { key, actual, base, implied } = basis;
  const line = position(middle);
  const marks: Mark[] = [];
  if (base !== null) marks.push(dot(base, line));
  if (implied !== null) marks.push(greyTick(implied, [position(middle - HALF_GREY_TICK), position(middle + HALF_GREY_TICK)]));
  if (actual === null) return marks;
  if (base !== null) marks.push(span(key, line, base.value, actual.value, "observed"));
  const bound = nearestBound(stated.low, stated.high, actual.value);
  if (bound !== null && !isBetween(bound, base?.value ?? actual.value, actual.value))
    marks.push(span(key, line, bound, actual.value, "difference"));
  if (actual.reading !== null) marks.push(...reading(key, line, actual.value, actual.reading));
  marks.push({ kind: "point", role: "observed", outcome: null, key, along: line, value: actual.value, form: "tick" });
  return marks;
}

/** The labels of the line's values: what was published first, then what is for comparison where it fits. */
export function lineLabels(
  { stated }: NumberLineRows,
  { basis, line, bottom }: PlacedRow,
  scales: Scales,
  [left, right]: readonly [number, number],
): readonly Mark[] {
  const { actual, base, implied } = basis;
  const at = ({ value }: NumberLineValue) => scales.value(value);
  const taken: Rect[] = [
    ...[actual, base, implied].flatMap((one) =>
      one === null ? [] : [tickRect(at(one), line, one === actual ? HALF_TICK : HALF_GREY_TICK)],
    ),
  ];
  const area: LabelArea = { bounds: { left, right, top: line - 31, bottom: Math.min(bottom, line + 31) }, columns: [], taken };
  const isRightOfBase = actual === null || base === null || at(base) <= at(actual);
  const blocks: (readonly (readonly LabelMark[])[])[] = [];
  if (actual !== null) blocks.push(candidates(at(actual), line, actual.text, "value", isRightOfBase ? "end" : "start", "above"));
  if (base !== null) blocks.push(candidates(at(base), line, base.text, "small", "middle", "above"));
  if (implied !== null) blocks.push(candidates(at(implied), line, implied.text, "small", "middle", "below"));
  const edges = bandEnds(stated).map((end) => tickRect(scales.value(end), line, BAND_REACH));
  return blocks.flatMap((options) => {
    const clear = { ...area, taken: [...taken, ...edges] };
    const block = options.find((one) => fits(clear, one, "loose")) ?? options.find((one) => fits(area, one, "loose"));
    return block === undefined ? [] : place(area, block);
  });
}

/** Where the stated value's band ends, or the one bound that it has: a label lies across them only where there is no other place. */
function bandEnds(stated: StatedBounds): readonly string[] {
  const ends: readonly (string | null)[] = isHedgedPoint(stated) ? stated.reading : [stated.low, stated.high];
  return ends.filter((end) => end !== null);
}

/** Places for a label about a mark, best first. */
function candidates(
  x: number,
  line: number,
  text: string,
  style: TextStyleName,
  anchor: LabelMark["anchor"],
  side: "above" | "below",
): readonly (readonly LabelMark[])[] {
  const other = anchor === "end" ? "start" : "end";
  const anchors: readonly LabelMark["anchor"][] = anchor === "middle" ? ["middle", "start", "end"] : [anchor, other, "middle"];
  const sides = side === "above" ? (["above", "below"] as const) : (["below", "above"] as const);
  return sides.flatMap((where) =>
    anchors.map((one) => {
      const shift = SHIFTS[one];
      const lift = one === "middle" ? ABOVE : CLEARANCE;
      const y = where === "above" ? line - lift : line + (one === "middle" ? BELOW : BELOW - 5);
      return [
        { kind: "label", role: "frame", outcome: null, key: null, x: x + shift, y, anchor: one, runs: [{ text, style }], halo: true },
      ] satisfies readonly LabelMark[];
    }),
  );
}

function tickRect(x: number, line: number, half: number): Rect {
  return { left: x - 2, right: x + 2, top: line - half, bottom: line + half };
}

function dot({ value }: NumberLineValue, line: number): Mark {
  return { kind: "line", role: "implied", outcome: null, key: null, points: [{ along: line, value }], stroke: "solid", dots: true };
}

function greyTick({ value }: NumberLineValue, ends: readonly [number, number]): Mark {
  const points = ends.map((along) => ({ along, value }));
  return { kind: "line", role: "implied", outcome: null, key: null, points, stroke: "solid", dots: false };
}

function span(key: string, line: number, from: string, to: string, role: "observed" | "difference"): Mark {
  const points = [from, to].map((value) => ({ along: line, value }));
  return { kind: "line", role, outcome: null, key, points, stroke: role === "observed" ? "solid" : "dotted", dots: false };
}

/** A value that is not one number: a line over what it may be; an open end is an arrow. */
function reading(key: string, along: number, value: string, [low, high]: readonly [string | null, string | null]): readonly Mark[] {
  const common = { role: "observed", outcome: null, key, along } as const;
  if (low === null && high === null) return [];
  if (high === null) return [{ ...common, kind: "arrow", value: low ?? value, towards: "up" }];
  if (low === null) return [{ ...common, kind: "arrow", value: high, towards: "down" }];
  return [{ ...common, kind: "interval", low, high }];
}

function isBetween(value: string, a: string, b: string): boolean {
  return Number(value) >= Math.min(Number(a), Number(b)) && Number(value) <= Math.max(Number(a), Number(b));
}
