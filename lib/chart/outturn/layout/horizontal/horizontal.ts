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
/** In pixels from the top of a band: the middle of its period, and the baseline of the value under it. */
const HEAD = 12;
const VALUE = 31;

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
    value: { ...value, unit: "", grid: false },
    along: rowAxis(height - TOP - 4),
  } as const;
  const scales = scalesOf(frame);
  const marks: readonly Mark[] = [
    ...bands.flatMap((band): readonly Mark[] => (band.slot.isChosen ? [ground(band, width)] : [])),
    label(unitWords(rows, value, width), 0, 14, "start", "axis"),
    ...grid(value, bands, scales),
    ...bands.map(valueLabel),
    ...bands.flatMap((band) => bandMarks(band, rows, value, scales, width)),
  ];
  const places = bands.map(({ slot, top, bottom }) => ({ key: slot.period.key, from: scales.position(top), to: scales.position(bottom) }));
  const rules = bands.map(({ bottom }) => scales.position(bottom));
  const ticks = bands.map(({ slot: { period }, top }) => ({ at: scales.position(top + HEAD), text: period.text, strong: true }));
  const named = { ...frame.value, ticks: ticksThatFit(value, scales, words, width) };
  return { ...frame, value: named, along: { ...frame.along, ticks, rules }, marks, slots: places };
}

function hasOutcome({ groups, observed }: Slot, chosen: string | null): boolean {
  return Boolean(observed[0]) && groups.some((group) => group.rows.some(({ key }) => key === chosen));
}

/** The period and, under it, the value of the first basis or the reason why there is none. */
function headRuns(slot: Slot): readonly [Run, Run] {
  return [{ text: slot.period.text, style: "axis-strong" }, valueRun(slot)];
}

function valueRun({ period, observed, isChosen }: Slot): Run {
  const row = observed[0];
  return row ? { text: row.short, style: isChosen ? "strong" : "word" } : { text: absenceWords(period), style: "small" };
}

function valueLabel({ slot, top }: Band): LabelMark {
  const { text, style } = valueRun(slot);
  return { ...label(text, 0, top + VALUE, "start", style), key: slot.observed[0]?.key ?? null };
}

function ground({ top, bottom }: Band, width: number): Mark {
  return { kind: "highlight", role: "frame", outcome: null, key: null, from: [0, top], to: [width, bottom] };
}

/** The ticks whose text does not touch that of the one before. */
function ticksThatFit({ ticks }: ValueAxis, scales: Scales, words: number, width: number): ValueAxis["ticks"] {
  let before = words;
  return ticks.filter(({ value, text }) => {
    const half = textWidth(text, "axis") / 2;
    const x = Math.min(scales.value(value), width - half);
    if (x - half < before + 4) return false;
    before = x + half;
    return true;
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
