import { formatCount, formatList } from "../../format/lists";
import { emptyLayout } from "../model/empty-layout";
import { isNarrow } from "../model/forms";
import { linesChart } from "../model/lines-chart";
import type { Chart } from "../model/model";
import { type CompositePicture, pictureParts } from "../model/picture";
import { sizedOutturnPicture } from "../outturn/outturn-chart";
import type { OutturnRows } from "../outturn/outturn-rows";
import { shownRows, switchedOn } from "../outturn/shown-rows";
import type { PanelRows } from "./panel-rows";

/** In pixels. Panels stand side by side as long as each is at least this wide. */
const MIN_PANEL_WIDTH = 420;
const PANEL_GAP = 36;
const ROW_GAP = 26;
/** Height in pixels between the ends of the scale of a panel. */
const PLOT_HEIGHT = 170;
/** Baseline of the first line of a title, in pixels from the top of the panel. */
const TITLE_BASELINE = 16;

/** One measure on each basis, a panel per basis in a grid. Panels of one unit share a scale. On a phone periods go down. */
export function panelPicture(all: PanelRows, width: number): CompositePicture {
  const rows = switchedOnPanels(all);
  const title = panelTitle(rows);
  const summary = panelSummary(rows);
  if (rows.panels.length === 0) {
    const words = all.panels.length === 0 ? "Nothing is published on any basis." : "All bases are off.";
    const empty: Chart = { ...emptyLayout(width, words), title, summary };
    return { box: { width, height: empty.box.height }, parts: [{ x: 0, y: 0, chart: empty }], title, summary };
  }
  const columns = columnsOf(rows.panels.length, width);
  const own = Math.floor((width - PANEL_GAP * (columns - 1)) / columns);
  const panels = rows.panels.map((panel) => drawPanel(panel, rows.panels, own, isNarrow(width)));
  const parts: CompositePicture["parts"][number][] = [];
  let top = 0;
  for (let from = 0; from < panels.length; from += columns) {
    const line = panels.slice(from, from + columns);
    line.forEach((panel, index) => {
      parts.push(...panel.parts.map((part) => ({ ...part, x: part.x + index * (own + PANEL_GAP), y: part.y + top })));
    });
    top += Math.max(...line.map(({ height }) => height)) + ROW_GAP;
  }
  return { box: { width, height: top - ROW_GAP }, parts, title, summary };
}

/** The panels whose basis is on. */
export function switchedOnPanels(rows: PanelRows): PanelRows {
  return { ...rows, panels: rows.panels.filter((panel) => switchedOn(panel).bases.length > 0) };
}

/** The panels whose basis is on, with the rows that they draw: what the table has. */
export function shownPanels(rows: PanelRows): PanelRows {
  return { ...rows, panels: switchedOnPanels(rows).panels.map(shownRows) };
}

/** As many columns as fit, with the last row as full as the others where that is possible. */
function columnsOf(count: number, width: number): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + PANEL_GAP) / (MIN_PANEL_WIDTH + PANEL_GAP))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** The title of the basis above its chart. */
function drawPanel(panel: OutturnRows, all: readonly OutturnRows[], width: number, isDown: boolean) {
  const title = linesChart(panel.bases[0]?.title ?? "", "strong", width, TITLE_BASELINE);
  const alsoOnScale = all.filter(({ unit }) => unit === panel.unit).flatMap((one) => publishedOn(shownRows(one)));
  const picture = sizedOutturnPicture({ ...panel, alsoOnScale }, { width, plot: PLOT_HEIGHT, isDown });
  const below = pictureParts(picture).map((part) => ({ ...part, y: part.y + title.box.height }));
  return { parts: [{ x: 0, y: 0, chart: title }, ...below], height: title.box.height + picture.box.height };
}

function publishedOn({ bases }: OutturnRows): readonly string[] {
  return bases
    .flatMap(({ observed }) => observed.flatMap(({ value, reading }) => [value, ...(reading ?? [])]))
    .filter((one) => one !== null);
}

export function panelTitle({ title, measure }: PanelRows): string {
  return measure === "level" ? `${title} on each basis` : `${title}: ${measure} on each basis`;
}

/** "Turnover, growth: +26.3 in 2023 on Chinese customs and …; one stated figure." Levels have their unit. */
export function panelSummary({ title, measure, panels }: PanelRows): string {
  const what = measure === "level" ? title : `${title}, ${measure}`;
  const last = panels.flatMap(({ bases, unit }) => {
    const row = bases[0]?.observed.findLast(({ part }) => measure !== "level" || !part);
    return row === undefined ? [] : [`${row.label} ${measure === "level" ? `${unit} ` : ""}in ${row.slotText} on ${bases[0]?.title}`];
  });
  const stated = new Set(panels.flatMap((panel) => panel.stated.map(({ key }) => key))).size;
  const count = formatCount(stated, "stated figure");
  return last.length === 0 ? `${what}: ${count}, none published.` : `${what}: ${formatList(last)}; ${count}.`;
}
