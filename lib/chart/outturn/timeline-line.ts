import { ticks } from "d3-array";
import type { Rect } from "../labels/rect";
import { downsample } from "../model/downsample";
import type { CategoryAxis, LabelMark, LineMark } from "../model/model";
import type { Scales } from "../model/scales";
import { textWidth } from "../text/text-width";
import type { PeriodSlot } from "./period-slots";

/** A line with more points is downsampled: they would make the file longer without changing its shape. The table has all. */
const MAX_POINTS = 800;
const YEAR_PX = 90;
/** In pixels. Points that are farther apart are drawn as dots on the line. */
const MIN_DOT_SPACING = 9;

type PositionOf = (slot: Pick<PeriodSlot, "first" | "last">) => number;
type Point = { readonly along: number; readonly value: string | null };

/** The published values as a line that breaks at missing values, and the rectangles that it covers. */
export function timelineLine(
  slots: readonly PeriodSlot[],
  at: PositionOf,
  scales: Scales,
): { readonly mark: LineMark; readonly rects: readonly Rect[] } {
  const stretches = stretchesOf(slots);
  const held = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const thinned = stretches.map((stretch) => downsampleStretch(stretch, at, scales, held));
  const points = thinned.flatMap((stretch, index): readonly Point[] =>
    index === 0 ? stretch : [{ along: stretch[0]?.along ?? 0, value: null }, ...stretch],
  );
  const dots = (scales.plot.right - scales.plot.left) / Math.max(1, slots.length) > MIN_DOT_SPACING;
  return {
    mark: { kind: "line", role: "observed", outcome: null, key: null, points, stroke: "solid", dots },
    rects: thinned.flatMap((stretch) => rectsOf(stretch, scales)),
  };
}

function stretchesOf(slots: readonly PeriodSlot[]): readonly (readonly PeriodSlot[])[] {
  const stretches: PeriodSlot[][] = [];
  let open: PeriodSlot[] | null = null;
  for (const slot of slots) {
    if (slot.observed === null || slot.hasGapBefore) open = null;
    if (slot.observed === null) continue;
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push(slot);
  }
  return stretches;
}

function downsampleStretch(stretch: readonly PeriodSlot[], at: PositionOf, scales: Scales, held: number): readonly Point[] {
  const samples = stretch.map((slot) => ({ x: at(slot), y: scales.value(slot.observed?.value ?? "0") }));
  const share = held <= MAX_POINTS ? stretch.length : Math.max(3, Math.round((stretch.length / held) * MAX_POINTS));
  return downsample(samples, share).map((index) => ({ along: samples[index]?.x ?? 0, value: stretch[index]?.observed?.value ?? null }));
}

function rectsOf(stretch: readonly Point[], scales: Scales): readonly Rect[] {
  return stretch.slice(1).flatMap((point, index) => {
    const before = stretch[index];
    if (before === undefined || before.value === null || point.value === null) return [];
    const [a, b] = [scales.value(before.value), scales.value(point.value)];
    return [{ left: before.along, top: Math.min(a, b) - 2, right: point.along, bottom: Math.max(a, b) + 2 }];
  });
}

/** "not held" at the base of each gap that is wide enough for the text. */
export function gapLabels(slots: readonly PeriodSlot[], at: PositionOf, scales: Scales): readonly LabelMark[] {
  const stretches = stretchesOf(slots);
  return stretches.slice(1).flatMap((stretch, index): readonly LabelMark[] => {
    const [before, after] = [stretches[index]?.at(-1), stretch[0]];
    if (before === undefined || after === undefined || at(after) - at(before) < textWidth("not held", "small") + 8) return [];
    const x = (at(before) + at(after)) / 2;
    const runs = [{ text: "not held", style: "small" }] as const;
    return [{ kind: "label", role: "observed", outcome: null, key: null, x, y: scales.value("0") - 8, anchor: "middle", runs, halo: true }];
  });
}

/** As many years as fit, each at the middle of its January. */
export function yearTicks(slots: readonly PeriodSlot[], at: PositionOf, scales: Scales): CategoryAxis["ticks"] {
  const first = Number(slots[0]?.first.slice(0, 4));
  const last = Number(slots.at(-1)?.last.slice(0, 4));
  const years = ticks(first, last, Math.max(2, (scales.plot.right - scales.plot.left) / YEAR_PX)).filter(Number.isInteger);
  return years.flatMap((year) => {
    const x = at({ first: `${year}-01-01`, last: `${year}-01-31` });
    return x < scales.plot.left ? [] : [{ at: x, text: String(year), strong: false }];
  });
}
