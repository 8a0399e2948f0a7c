import { emptyLayout } from "../model/empty-layout";
import { linesChart } from "../model/lines-chart";
import type { Chart, ChartLayout } from "../model/model";
import { type Slot, slotsOf } from "../outturn/layout/slots";
import type { ComparedRows, OutturnRows } from "../outturn/outturn-rows";

/** In pixels, between the chart and the heading of the panel. */
const GAP = 18;
/** Baseline of the heading, in pixels from its top. */
const HEADING_BASELINE = 16;

/** Lays out rows at slots; `left` is the least space left of the plot, so that two charts share their periods' places. */
type LayOut = (rows: OutturnRows, slots: readonly Slot[], left: number) => ChartLayout;

type Placed = { readonly y: number; readonly chart: Chart };
type WithPanel = { readonly main: ChartLayout; readonly panel: readonly Placed[]; readonly height: number };

/**
 * A chart and, beneath it, the panel of what it is compared with: a heading, and the same periods at the same places on a scale of its
 * own. Without a comparison the panel is empty. `height` is that of both.
 */
export function withComparedPanel(rows: OutturnRows, slots: readonly Slot[], layOut: LayOut): WithPanel {
  const main = layOut(rows, slots, 0);
  const { compared } = rows;
  if (compared === undefined) return { main, panel: [], height: main.box.height };
  const own = panelRows(rows, compared);
  const places = new Set(slots.map(({ period }) => period.key));
  const ownSlots = slotsOf(own).filter(({ period }) => places.has(period.key));
  const isEmpty = ownSlots.every(({ observed }) => observed.every((row) => row === null));
  const { width } = main.box;
  if (isEmpty) return stacked(main, emptyLayout(width, compared.note ?? "It has no value for these periods."), compared);
  const panel = layOut(own, ownSlots, main.box.margins.left);
  const { left } = panel.box.margins;
  return stacked(left > main.box.margins.left ? layOut(rows, slots, left) : main, panel, compared);
}

function stacked(main: ChartLayout, panel: ChartLayout, { title }: ComparedRows): WithPanel {
  const heading = linesChart(title, "strong", main.box.width, HEADING_BASELINE);
  const headingAt = main.box.height + GAP;
  const panelAt = headingAt + heading.box.height;
  return {
    main,
    panel: [
      { y: headingAt, chart: heading },
      { y: panelAt, chart: { ...panel, title, summary: title } },
    ],
    height: panelAt + panel.box.height,
  };
}

/** The compared values as the rows of a chart: the periods of the main chart, and no stated figures. */
export function panelRows({ compared: _, alsoOnScale: __, ...main }: OutturnRows, compared: ComparedRows): OutturnRows {
  const { title, measure, unit, multiplier, transform, bases } = compared;
  const shown = new Set(main.periods.map(({ key }) => key));
  const published = bases.map((basis) => ({ ...basis, observed: basis.observed.filter(({ slot }) => shown.has(slot.text)) }));
  return { ...main, title, measure, unit, multiplier, transform, bases: published, stated: [], chosen: null };
}
