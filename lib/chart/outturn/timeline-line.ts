import { ticks } from "d3-array";
import type { Rect } from "../labels/rect";
import { thin } from "../model/downsample";
import type { AlongAxis, LabelMark, LineMark } from "../model/model";
import type { Scales } from "../model/scales";
import { lookWidth } from "../text/text-width";
import type { Slot } from "./period-slots";

/** More points than this add text, not shape: the line is thinned for drawing. The table has all. */
const MOST_POINTS = 800;
const YEAR_PX = 90;
/** Points farther apart than this are dots on the line. */
const DOTS_FROM = 9;

type At = (slot: Pick<Slot, "first" | "last">) => number;
type Point = { readonly along: number; readonly value: string | null };

/** The published values as one line that breaks where none is held, and the room it takes. */
export function lineOf(slots: readonly Slot[], at: At, scales: Scales): { readonly mark: LineMark; readonly rects: readonly Rect[] } {
  const stretches = stretchesOf(slots);
  const held = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const thinned = stretches.map((stretch) => thinStretch(stretch, at, scales, held));
  const points = thinned.flatMap((stretch, index): readonly Point[] =>
    index === 0 ? stretch : [{ along: stretch[0]?.along ?? 0, value: null }, ...stretch],
  );
  const dots = (scales.plot.right - scales.plot.left) / Math.max(1, slots.length) > DOTS_FROM;
  return {
    mark: { kind: "line", role: "observed", outcome: null, key: null, points, stroke: "solid", dots },
    rects: thinned.flatMap((stretch) => rectsOf(stretch, scales)),
  };
}

function stretchesOf(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const stretches: Slot[][] = [];
  let open: Slot[] | null = null;
  for (const slot of slots) {
    if (slot.observed === null || slot.jump) open = null;
    if (slot.observed === null) continue;
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push(slot);
  }
  return stretches;
}

function thinStretch(stretch: readonly Slot[], at: At, scales: Scales, held: number): readonly Point[] {
  const samples = stretch.map((slot) => ({ x: at(slot), y: scales.value(slot.observed?.value ?? "0") }));
  const share = held <= MOST_POINTS ? stretch.length : Math.max(3, Math.round((stretch.length / held) * MOST_POINTS));
  return thin(samples, share).map((index) => ({ along: samples[index]?.x ?? 0, value: stretch[index]?.observed?.value ?? null }));
}

function rectsOf(stretch: readonly Point[], scales: Scales): readonly Rect[] {
  return stretch.slice(1).flatMap((point, index) => {
    const before = stretch[index];
    if (before === undefined || before.value === null || point.value === null) return [];
    const [a, b] = [scales.value(before.value), scales.value(point.value)];
    return [{ left: before.along, top: Math.min(a, b) - 2, right: point.along, bottom: Math.max(a, b) + 2 }];
  });
}

/** "not held" at the base of every gap between two values that has room for the words. */
export function gapLabels(slots: readonly Slot[], at: At, scales: Scales): readonly LabelMark[] {
  const stretches = stretchesOf(slots);
  return stretches.slice(1).flatMap((stretch, index): readonly LabelMark[] => {
    const [before, after] = [stretches[index]?.at(-1), stretch[0]];
    if (before === undefined || after === undefined || at(after) - at(before) < lookWidth("not held", "small") + 8) return [];
    const x = (at(before) + at(after)) / 2;
    const runs = [{ text: "not held", look: "small" }] as const;
    return [{ kind: "label", role: "observed", outcome: null, key: null, x, y: scales.value("0") - 8, anchor: "middle", runs, halo: true }];
  });
}

/** Years, as many as have room, each at the middle of its first month. */
export function yearTicks(slots: readonly Slot[], at: At, scales: Scales): AlongAxis["ticks"] {
  const first = Number(slots[0]?.first.slice(0, 4));
  const last = Number(slots.at(-1)?.last.slice(0, 4));
  const years = ticks(first, last, Math.max(2, (scales.plot.right - scales.plot.left) / YEAR_PX)).filter(Number.isInteger);
  return years.flatMap((year) => {
    const x = at({ first: `${year}-01-01`, last: `${year}-01-31` });
    return x < scales.plot.left ? [] : [{ at: x, text: String(year), strong: false }];
  });
}
