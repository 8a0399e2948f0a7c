import { withComparedPanel } from "../compared/compared-panel";
import { emptyLayout } from "../model/empty-layout";
import { isNarrow, isWide } from "../model/forms";
import { linesChart } from "../model/lines-chart";
import type { Chart, ChartLayout } from "../model/model";
import type { Picture } from "../model/picture";
import { brushChart } from "./layout/brush";
import { horizontalLayout } from "./layout/horizontal/horizontal";
import { type Slot, slotsOf, visibleRange } from "./layout/slots";
import { slotsThatFit } from "./layout/vertical/columns";
import { leftMargin, verticalLayout } from "./layout/vertical/vertical";
import type { OutturnRows } from "./outturn-rows";
import { rangeOf, shownRows, switchedOn } from "./shown-rows";

/** Height in pixels between the ends of the scale, by the width of the chart. */
const PLOT_HEIGHTS = { wide: 340, other: 280 };
/** Periods that go down are at most this many. */
const MAX_BANDS = 10;
const BRUSH_GAP = 14;
/** Baseline of the words above the strip, in pixels from their top. */
const WORDS_BASELINE = 8;
/** Height of a compared panel's plot over that of the chart: it has no stated figures. */
const PANEL_SHARE = 0.5;
/** Before the widths of the scale's numbers are known. */
const TICK_TEXT = ["+00,000"];

/**
 * What was published by period and what was stated for each. With more periods than fit, a strip beneath shows all. Its sentence is that
 * of the description, which `layOutChart` adds.
 */
export function outturnPicture(rows: OutturnRows, width: number): Picture {
  const plot = isWide(width) ? PLOT_HEIGHTS.wide : PLOT_HEIGHTS.other;
  return sizedOutturnPicture(rows, { width, plot, isDown: isNarrow(width) });
}

/** In pixels. `plot` is the height between the ends of the scale; `isDown` lets periods go down, as on a phone. */
type Size = { readonly width: number; readonly plot: number; readonly isDown: boolean };

/** The same as a part of a larger picture. */
export function sizedOutturnPicture(rows: OutturnRows, size: Size): Picture {
  const { width, isDown } = size;
  const shown = shownRows(rows);
  const slots = slotsOf(shown);
  const named = { title: rows.title, summary: rows.title };
  if (slots.length === 0) return { ...emptyLayout(width, emptyWords(rows)), ...named };
  const left = leftMargin(shown, TICK_TEXT, width);
  const fitting = visibleRange(slots, isDown ? MAX_BANDS : slotsThatFit(slots, width - left));
  const drawn = slots.slice(fitting.from, fitting.to);
  const lower = { ...size, plot: Math.round(size.plot * PANEL_SHARE) };
  const layOut = (own: OutturnRows, at: readonly Slot[], least: number) => layoutOf(own, at, own === shown ? size : lower, least);
  const { main, panel, height } = withComparedPanel(shown, drawn, layOut);
  const chart = { ...main, ...named };
  const charts = [{ x: 0, y: 0, chart }, ...panel.map((part) => ({ x: 0, ...part }))];
  if (fitting.to - fitting.from === rows.periods.length)
    return panel.length === 0 ? chart : { box: { width, height }, parts: charts, ...named };
  const { from } = rangeOf(rows);
  const range = { from: from + fitting.from, to: from + fitting.to };
  const on = switchedOn(rows);
  const brush = brushChart(on, slotsOf(on), range, { width, left: isDown ? 2 : chart.box.margins.left });
  const said = unfitting(rows, drawn.length, slots.length, width);
  const y = height + BRUSH_GAP + (said?.box.height ?? 0);
  const words = said === null ? [] : [{ x: 0, y: height + BRUSH_GAP, chart: said }];
  return { box: { width, height: y + brush.box.height }, parts: [...charts, ...words, { x: 0, y, chart: brush }], ...named };
}

/** Says how many periods of a range that was asked for do not fit; null where all do, or none was asked for. */
function unfitting({ view }: OutturnRows, drawn: number, all: number, width: number): Chart | null {
  if (view.range === null || drawn === all) return null;
  return linesChart(`${drawn} of the ${all} periods in the range fit here; the files have all.`, "small", width, WORDS_BASELINE);
}

/** `left` is the least space left of the plot where periods go to the right. */
function layoutOf(rows: OutturnRows, slots: readonly Slot[], { width, plot, isDown }: Size, left: number): ChartLayout {
  return isDown ? horizontalLayout(rows, slots, width) : verticalLayout(rows, slots, { width, plot, isBrief: false, left });
}

/** A share card shows the newest periods: as many as keep their labels at its size. */
const CARD = { width: 640, plot: 150, isBrief: true, most: 6 };

/** The same chart with a few periods only, for the share card. */
export function outturnCardChart(all: OutturnRows): Chart {
  const rows = shownRows(all);
  const slots = slotsOf(rows);
  const { from, to } = visibleRange(slots, CARD.most);
  const layout = slots.length === 0 ? emptyLayout(CARD.width, emptyWords(rows)) : verticalLayout(rows, slots.slice(from, to), CARD);
  return { ...layout, title: rows.title, summary: rows.title };
}

function emptyWords({ measure, periods, view }: OutturnRows): string {
  if (view.range !== null && periods.length > 0) return "No period lies in the range.";
  return `No ${measure} was stated or published.`;
}
