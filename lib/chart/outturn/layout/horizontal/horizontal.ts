import { rowAxis } from "../../../model/category-axis";
import type { ChartLayout, LabelMark, LineMark, Mark, Run, ValueAxis } from "../../../model/model";
import { type Scales, scalesOf } from "../../../model/scales";
import { textWidth } from "../../../text/text-width";
import type { OutturnRows } from "../../outturn-rows";
import { fittedAxis, sideOf, unitWords } from "../fitted-axis";
import { absenceWords, FEW_FIGURES, type Slot, statedValues } from "../slots";
import { bandMarks } from "./band-marks";
import { type Band, layoutBands } from "./bands";

const TOP = 46;
const TICK_PX = 62;
const TEXT_GAP = 10;
/** Pixels at an end of the scale for arrows that point beyond it, and without them. */
const EDGE = 24;
const SIDE = 8;

/**
 * Periods from top to bottom, values to the right, as on a phone. Before each band stand its period and its published value. The chosen
 * period (where there are few figures every one) has a line of text for each figure above its mark.
 */
export function horizontalLayout(rows: OutturnRows, slots: readonly Slot[], width: number): ChartLayout {
  const words = Math.ceil(Math.max(...slots.flatMap((slot) => headRuns(slot).map(({ text, style }) => textWidth(text, style)))));
  const pixels = width - words - TEXT_GAP - 2 * SIDE;
  const value = fittedAxis(slots, rows, pixels, TICK_PX);
  const sides = new Set(slots.flatMap(statedValues).map((one) => sideOf(one, value)));
  const left = words + TEXT_GAP + (sides.has("below") ? EDGE : SIDE);
  const right = sides.has("above") ? EDGE : SIDE;
  const few = slots.every(({ groups }) => groups.length <= FEW_FIGURES);
  const inputs = slots.map((slot) => ({
    slot,
    isOpen: slot.isChosen || (few && slot.groups.length > 0),
    hasBeyond: statedValues(slot).some((one) => sideOf(one, value) !== "inside"),
    hasOutcome: hasOutcome(slot, rows.chosen),
  }));
  const bands = layoutBands(inputs, TOP);
  const height = Math.ceil((bands.at(-1)?.bottom ?? TOP) + 4);
  const frame = {
    orientation: "horizontal",
    box: { width, height, margins: { top: TOP, right, bottom: 4, left } },
    value: { ...value, ticks: [], labelled: false },
    along: rowAxis(height - TOP - 4),
  } as const;
  const scales = scalesOf(frame);
  const marks: readonly Mark[] = [
    ...bands.flatMap((band): readonly Mark[] => (band.slot.isChosen ? [ground(band, width)] : [])),
    label(unitWords(rows, value, width), 0, 14, "start", "axis"),
    ...tickLabels(value, scales, words, width),
    ...grid(value, bands, scales),
    ...bands.flatMap((band) => headLabels(band)),
    ...bands.flatMap((band) => bandMarks(band, rows, value, scales, width)),
  ];
  const places = bands.map(({ slot, top, bottom }) => ({ key: slot.period.key, from: scales.position(top), to: scales.position(bottom) }));
  const rules = bands.map(({ bottom }) => scales.position(bottom));
  return { ...frame, along: { ...frame.along, rules }, marks, slots: places };
}

function hasOutcome({ groups, observed }: Slot, chosen: string | null): boolean {
  return Boolean(observed[0]) && groups.some((group) => group.rows.some(({ key }) => key === chosen));
}

/** The period and, under it, the value of the first basis or the reason why there is none. */
function headRuns({ period, observed, isChosen }: Slot): readonly [Run, Run] {
  const row = observed[0];
  const value: Run = row ? { text: row.short, style: isChosen ? "strong" : "word" } : { text: absenceWords(period), style: "small" };
  return [{ text: period.text, style: "axis-strong" }, value];
}

function headLabels({ slot, top }: Band): readonly LabelMark[] {
  return headRuns(slot).map(({ text, style }, line) => ({
    ...label(text, 0, top + 16 + line * 15, "start", style),
    key: line === 1 ? (slot.observed[0]?.key ?? null) : null,
  }));
}

function ground({ top, bottom }: Band, width: number): Mark {
  return { kind: "highlight", role: "frame", outcome: null, key: null, from: [0, top], to: [width, bottom] };
}

function tickLabels({ ticks }: ValueAxis, scales: Scales, words: number, width: number): readonly LabelMark[] {
  let before = words;
  return ticks.flatMap(({ value, text }) => {
    const half = textWidth(text, "axis") / 2;
    const x = Math.min(scales.value(value), width - half);
    if (x - half < before + 4) return [];
    before = x + half;
    return [label(text, x, TOP - 8, "middle", "axis")];
  });
}

/** Lines at the ticks through the lanes of marks, interrupted by text; zero is darker. */
function grid({ ticks }: ValueAxis, bands: readonly Band[], { position }: Scales): readonly LineMark[] {
  const lanes = bands.flatMap((band) => band.lanes).map(({ top, bottom }) => ({ top: position(top), bottom: position(bottom) }));
  return ticks.map(({ value }) => ({
    kind: "line",
    role: Number(value) === 0 ? "observed" : "frame",
    outcome: null,
    key: null,
    points: lanes.flatMap(({ top, bottom }) => [
      { along: top, value: null },
      { along: top, value },
      { along: bottom, value },
    ]),
    stroke: "thin",
    dots: false,
  }));
}

function label(text: string, x: number, y: number, anchor: LabelMark["anchor"], style: Run["style"]): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor, runs: [{ text, style }], halo: false };
}
