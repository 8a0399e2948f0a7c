import { formatCount, formatList } from "../../format/lists";
import { downsample } from "../model/downsample";
import { emptyLayout } from "../model/empty-layout";
import { groupEqualFigures } from "../model/figure-groups";
import { formOf, isWide } from "../model/forms";
import { headingLabel } from "../model/heading-label";
import type { CategoryAxis, Chart, Mark, ValueAxis } from "../model/model";
import type { CompositePicture } from "../model/picture";
import { plotOf, type Scales, scalesOf } from "../model/scales";
import { statedMarks } from "../model/stated-marks";
import { zeroAxis } from "../model/value-axis";
import { observedRole, readingTail } from "../outturn/layout/published-marks";
import { textWidth } from "../text/text-width";
import { panelLabels } from "./panel-labels";
import type { Panel, PanelRows, YearSlot } from "./panel-rows";

/** Height of a panel in pixels, by the width of the chart. */
const HEIGHTS = { wide: 220, medium: 210, narrow: 230 };
const PANEL_GAP = 32;
const ROW_GAP = 20;
const MARGINS = { top: 56, right: 6, bottom: 28 };
const TICKS = 4;
const EMPTY = "Nothing is published and nothing was stated.";
const MAX_SLOT_WIDTH = 64;
/** In pixels. A narrower column would be a stroke: the years are drawn as a line. */
const MIN_SLOT_WIDTH = 9;
const MAX_POINTS = 400;
/** Share of a year's width that stays free on each side of its column. */
const PAD = 0.14;

/** Level or growth by year, one panel per basis. Panels of one unit share a scale; stated marks stand in their year. */
export function panelPicture(rows: PanelRows, width: number): CompositePicture {
  const across = isWide(width) ? 2 : 1;
  const height = HEIGHTS[formOf(width)];
  const title = panelTitle(rows);
  const summary = panelSummary(rows);
  if (rows.panels.every(({ observed, stated }) => observed.length + stated.length === 0)) {
    const empty: Chart = { ...emptyLayout(width, EMPTY), title, summary };
    return { box: { width, height: empty.box.height }, parts: [{ x: 0, y: 0, chart: empty }], title, summary };
  }
  const columns = Math.min(across, rows.panels.length);
  const wide = Math.floor((width - PANEL_GAP * (columns - 1)) / columns);
  const lines = Math.ceil(rows.panels.length / columns);
  const years = yearsOf(rows);
  const parts = rows.panels.map((panel, index) => ({
    x: (index % columns) * (wide + PANEL_GAP),
    y: Math.floor(index / columns) * (height + ROW_GAP),
    chart: panelChart(panel, rows, years, { width: wide, height }),
  }));
  return { box: { width, height: lines * height + (lines - 1) * ROW_GAP }, parts, title, summary };
}

export function panelTitle({ title, measure }: PanelRows): string {
  return measure === "growth" ? `${title}: growth on each basis` : `${title} on each basis`;
}

/** "Turnover, growth: +26.3 in 2023 on Chinese customs and …; one stated figure." Levels have their unit. */
export function panelSummary({ title, measure, panels }: PanelRows): string {
  const what = measure === "growth" ? `${title}, growth` : title;
  const last = panels.flatMap(({ title: basis, unit, observed }) => {
    const row = observed.findLast(({ part }) => measure === "growth" || !part);
    return row === undefined ? [] : [`${row.label} ${measure === "growth" ? "" : `${unit} `}in ${row.slotText} on ${basis}`];
  });
  const stated = new Set(panels.flatMap((panel) => panel.stated.map(({ key }) => key))).size;
  const count = formatCount(stated, "stated figure");
  return last.length === 0 ? `${what}: ${count}, none published.` : `${what}: ${formatList(last)}; ${count}.`;
}

/** Every year from the first to the last of any panel. */
function yearsOf({ panels }: PanelRows): readonly string[] {
  const held = panels.flatMap(({ observed, stated }) => [
    ...observed.map(({ slot }) => slot.text),
    ...stated.map(({ period }) => period.text),
  ]);
  const numbers = held.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function panelChart(panel: Panel, rows: PanelRows, years: readonly string[], size: { width: number; height: number }): Chart {
  const value = valueAxis(panel, rows);
  const left = 10 + Math.max(...value.ticks.map(({ text }) => textWidth(text, "axis")));
  const frame = { orientation: "vertical", box: { ...size, margins: { ...MARGINS, left } }, value } as const;
  const scales = scalesOf(frame);
  const slots = slotsOf(years, plotOf(frame.box));
  const marks = [
    ...(slotWidth(slots) < MIN_SLOT_WIDTH ? lineMarks(panel, slots, scales) : columnMarks(panel, rows.measure, slots)),
    ...statedAll(panel, rows.chosen, slots, scales),
    ...panelLabels(panel, rows.chosen, slots, scales, size.width),
    headingLabel(panel.title),
  ];
  return { ...frame, along: yearTicks(slots, size.width), marks, title: panel.title, summary: panel.title };
}

/** One scale for all panels of a unit. Growth has a plus sign above zero. */
function valueAxis({ unit, multiplier }: Panel, { measure, panels }: PanelRows): ValueAxis {
  const alike = panels.filter((other) => other.unit === unit);
  const axis = zeroAxis({ values: alike.flatMap(valuesOf), multiplier, unit, count: TICKS });
  return measure === "level" ? axis : { ...axis, ticks: axis.ticks.map((tick) => ({ ...tick, text: signOf(tick.text) })) };
}

function valuesOf({ observed, stated }: Panel): readonly string[] {
  const values = [
    ...observed.flatMap(({ value, reading }) => [value, ...(reading ?? [])]),
    ...stated.flatMap((row) => [...row.stated.reading]),
  ];
  return values.filter((one) => one !== null);
}

function signOf(text: string): string {
  return /^[1-9]/.test(text) || /^0\./.test(text) ? `+${text}` : text;
}

function slotsOf(years: readonly string[], plot: ReturnType<typeof plotOf>): readonly YearSlot[] {
  const step = Math.min(MAX_SLOT_WIDTH, (plot.right - plot.left) / years.length);
  return years.map((year, index) => {
    const start = plot.left + index * step;
    return { year, from: start + step * PAD, to: start + step * (1 - PAD), middle: start + step / 2 };
  });
}

function slotWidth([first, second]: readonly YearSlot[]): number {
  return first === undefined || second === undefined ? MAX_SLOT_WIDTH : second.middle - first.middle;
}

function columnMarks({ observed }: Panel, measure: PanelRows["measure"], slots: readonly YearSlot[]): readonly Mark[] {
  return observed.flatMap((row): readonly Mark[] => {
    const slot = slots.find(({ year }) => year === row.slot.text);
    if (slot === undefined) return [];
    const common = { role: observedRole(row, measure === "level" && row.part), outcome: null, key: row.key } as const;
    return [{ ...common, kind: "bar", along: [slot.from, slot.to], base: "0", value: row.value }, ...readingTail(row, slot.from)];
  });
}

/** Many years as a downsampled line. */
function lineMarks({ observed }: Panel, slots: readonly YearSlot[], scales: Scales): readonly Mark[] {
  const places = new Map(slots.map(({ year, middle }) => [year, middle]));
  const points = observed.map(({ slot, value }) => ({ along: places.get(slot.text) ?? 0, value }));
  const selected = downsample(
    points.map(({ along, value }) => ({ x: along, y: scales.value(value) })),
    MAX_POINTS,
  );
  const shown = selected.flatMap((index) => points[index] ?? []);
  return [{ kind: "line", role: "observed", outcome: null, key: null, points: shown, stroke: "solid", dots: false }];
}

/** The stated marks, side by side over the column of their year. */
function statedAll({ stated }: Panel, chosen: string | null, slots: readonly YearSlot[], scales: Scales): readonly Mark[] {
  return slots.flatMap(({ year, from, to }) => {
    const groups = groupEqualFigures(
      stated.filter(({ period }) => period.text === year),
      chosen,
    );
    const step = (to - from) / Math.max(1, groups.length);
    return groups.flatMap((group, index) => statedMarks(group, from + step * (index + 0.5), scales).marks);
  });
}

/** As many years as fit, the newest among them. */
function yearTicks(slots: readonly YearSlot[], width: number): CategoryAxis {
  const step = Math.max(1, Math.ceil((textWidth("2000", "axis") + 8) / slotWidth(slots)));
  const half = textWidth("2000", "axis") / 2;
  const inside = slots.filter(({ middle }) => middle + half <= width);
  const ticks = inside.filter((_, index) => (inside.length - 1 - index) % step === 0);
  return { ticks: ticks.map(({ year, middle }) => ({ at: middle, text: year, strong: false })), breaks: [], rules: [] };
}
