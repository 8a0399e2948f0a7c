import { type LabelArea, placeFirst } from "../labels/collision";
import { overlaps, type Rect, textRect } from "../labels/rect";
import { groupEqualFigures } from "../model/figure-groups";
import type { LabelMark, Run } from "../model/model";
import type { Scales } from "../model/scales";
import { statedMarks } from "../model/stated-marks";
import type { ObservedRow } from "../outturn/outturn-rows";
import type { Panel, YearSlot } from "./panel-rows";

const LINE_HEIGHT = 14;
/** In pixels. Narrower columns are drawn as a line. */
const MIN_COLUMN_WIDTH = 6.5;
const MAX_CAPS = 200;
/** The usual sign for a revised value in statistical tables. */
export const REVISED = "r";

/** Stated numbers at their marks, then values at the ends of columns: years with stated figures first, then the newest years. */
export function panelLabels(
  panel: Panel,
  chosen: string | null,
  slots: readonly YearSlot[],
  scales: Scales,
  width: number,
): readonly LabelMark[] {
  const groups = slots.flatMap((slot) => groupsOf(panel, chosen, slot, scales));
  const { plot } = scales;
  const zero = scales.value("0");
  const area: LabelArea = {
    bounds: { left: plot.left, top: 24, right: width, bottom: plot.bottom + 2 },
    columns: [],
    taken: [
      ...groups.map(({ rect }) => rect),
      { left: plot.left, top: zero - 1, right: plot.right, bottom: zero + 1 },
      textRect({ x: plot.left, y: plot.top - 8, anchor: "start", runs: [{ text: panel.unit, style: "axis" }] }),
      ...panel.observed.slice(-MAX_CAPS).flatMap((row) => capOf(row, slots, scales)),
    ],
  };
  // On a line of many years only the newest value has a label; the table has all.
  const isLine = slots.length > 0 && (slots[0]?.to ?? 0) - (slots[0]?.from ?? 0) < MIN_COLUMN_WIDTH;
  const named = isLine ? panel.observed.slice(-1) : panel.observed;
  const statedYears = new Set(panel.stated.map(({ period }) => period.text));
  const inTurn = [...named].sort(
    (a, b) => Number(statedYears.has(b.slot.text)) - Number(statedYears.has(a.slot.text)) || b.slot.text.localeCompare(a.slot.text),
  );
  const stated = groups.flatMap((group) => placeFirst(area, statedPlaces(group), "loose") ?? []);
  const values = inTurn.flatMap((row) => placeFirst(area, valuePlaces(row, slots, scales), "loose") ?? []);
  return [...values, ...stated];
}

type Placed = {
  readonly number: string;
  readonly key: string;
  readonly outcome: LabelMark["outcome"];
  readonly rect: Rect;
  readonly middle: number;
};

function groupsOf({ stated }: Panel, chosen: string | null, { year, from, to }: YearSlot, scales: Scales): readonly Placed[] {
  const groups = groupEqualFigures(
    stated.filter(({ period }) => period.text === year),
    chosen,
  );
  const step = (to - from) / Math.max(1, groups.length);
  return groups.map((group, index) => {
    const along = from + step * (index + 0.5);
    const { number, outcome } = group.first;
    return { number: digitsOf(number), key: group.key, outcome, rect: statedMarks(group, along, scales).rect, middle: along };
  });
}

/** The digits alone: the mark already shows shape and hedge. */
function digitsOf(number: string): string {
  return number.replaceAll("%", "").replace(/^[a-z ]+ (?=[+\u2212\d])/, "");
}

function capOf({ slot, value }: ObservedRow, slots: readonly YearSlot[], scales: Scales): readonly Rect[] {
  const at = slots.find(({ year }) => year === slot.text);
  const y = scales.value(value);
  return at === undefined ? [] : [{ left: at.from, top: y - 1.5, right: at.to, bottom: y + 1.5 }];
}

/** Above or below the column's end, farther off when a stated mark is in the way, or inside. */
function valuePlaces(row: ObservedRow, slots: readonly YearSlot[], scales: Scales): readonly (readonly LabelMark[])[] {
  const slot = slots.find(({ year }) => year === row.slot.text);
  if (slot === undefined) return [];
  const hangs = Number(row.value) < 0;
  const end = scales.value(row.value);
  const mark: readonly Run[] = row.revised ? [{ text: REVISED, style: "axis" }] : [];
  const at = (text: string, far: number): readonly LabelMark[] => [
    {
      kind: "label",
      role: "observed",
      outcome: null,
      key: row.key,
      x: slot.middle,
      y: hangs ? end + 15 + far : end - 6 - far,
      anchor: "middle",
      runs: [{ text, style: "value-small" }, ...mark],
      halo: true,
    },
  ];
  const inside = -(LINE_HEIGHT + 9);
  return [0, LINE_HEIGHT, inside, 2 * LINE_HEIGHT].flatMap((far) => [at(row.label, far), at(row.short, far)]);
}

function statedPlaces({ number, key, outcome, rect, middle }: Placed): readonly (readonly LabelMark[])[] {
  const at = (x: number, y: number, anchor: LabelMark["anchor"]): readonly LabelMark[] => [
    { kind: "label", role: "stated", outcome, key, x, y, anchor, runs: [{ text: number, style: "number" }], halo: true },
  ];
  const level = (rect.top + rect.bottom) / 2 + 4;
  const places = [
    at(middle, rect.top - 5, "middle"),
    at(middle, rect.bottom + 15, "middle"),
    at(rect.left - 4, level, "end"),
    at(rect.right + 4, level, "start"),
    at(middle, rect.top - 5 - LINE_HEIGHT, "middle"),
    at(middle, rect.bottom + 15 + LINE_HEIGHT, "middle"),
    at(middle, rect.top - 5 - 2 * LINE_HEIGHT, "middle"),
  ];
  return places.filter(([label]) => label !== undefined && !overlaps(textRect(label), rect));
}
