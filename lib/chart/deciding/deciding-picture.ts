import { formatList } from "../../format/lists";
import { emptyLayout } from "../model/empty-layout";
import type { Chart } from "../model/model";
import type { CompositePicture } from "../model/picture";
import type { DecidingBasis, DecidingPanel, DecidingRows } from "./deciding-rows";
import { panelChart } from "./panel-chart";

/** In pixels. From this width on two panels stand side by side. */
const SIDE_BY_SIDE_FROM = 640;
const COLUMN_GAP = 24;
const ROW_GAP = 20;

/** One panel per period and measure: the stated marks on top, a row per basis with what was published, its difference in words. */
export function decidingPicture(rows: DecidingRows, width: number): CompositePicture {
  const title = decidingTitle(rows);
  const summary = decidingSummary(rows);
  if (rows.panels.length === 0) {
    const empty: Chart = { ...emptyLayout(width, "Nothing of this statement can be drawn."), title, summary };
    return { box: { width, height: empty.box.height }, parts: [{ x: 0, y: 0, chart: empty }], title, summary };
  }
  const isBeside = rows.panels.length > 1 && width >= SIDE_BY_SIDE_FROM;
  const own = isBeside ? Math.floor((width - COLUMN_GAP) / 2) : width;
  const lanes = isBeside ? Math.max(...rows.panels.map(({ stated }) => stated.length)) : 0;
  const charts = rows.panels.map((panel) => panelChart(panel, own, lanes));
  let top = 0;
  const parts = charts.map((chart, index) => {
    if (isBeside) return { x: index * (own + COLUMN_GAP), y: 0, chart };
    const y = top;
    top += chart.box.height + ROW_GAP;
    return { x: 0, y, chart };
  });
  const height = isBeside ? Math.max(...charts.map(({ box }) => box.height)) : top - ROW_GAP;
  return { box: { width, height }, parts, title, summary };
}

export function decidingTitle({ title, panels }: DecidingRows): string {
  const periods = [...new Set(panels.flatMap(({ stated }) => stated.map(({ slotText }) => slotText)))];
  return `${title}: stated and actual, ${formatList(periods)}`;
}

/** "In 2023, billion US dollars: said 220–230; Chinese customs 240.1, 10.1 above; Russian side 227.8, within." */
export function decidingSummary({ panels }: DecidingRows): string {
  return panels.map(panelSummary).join(" ");
}

export function panelSummary({ heading, stated, bases }: DecidingPanel): string {
  const said = formatList(stated.map(({ label }) => label));
  return `${heading}: ${[said, ...bases.map(basisText)].join("; ")}.`;
}

function basisText({ name, actual, words }: DecidingBasis): string {
  return actual === null ? `${name}: ${words}` : `${name} ${actual.label}, ${words}`;
}
