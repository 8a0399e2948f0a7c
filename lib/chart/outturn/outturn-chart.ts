import { isNarrow, isWide } from "../model/forms";
import type { Chart, ChartLayout } from "../model/model";
import { emptyAxis } from "../model/value-axis";
import { horizontalLayout } from "./horizontal/horizontal";
import type { OutturnRows } from "./outturn-rows";
import { type PeriodSlot, periodSlots } from "./period-slots";
import { outturnSummary } from "./summary";
import { timelineLayout } from "./timeline";
import { verticalLayout } from "./vertical/vertical";
import { visiblePeriods } from "./visible-periods";

/** A sentence that says which periods are drawn; null when all are. */
export function drawnPeriodsNote(rows: OutturnRows): string | null {
  return visiblePeriods(periodSlots(rows)).words;
}

/** Height in pixels of a chart whose values go up, by its width. */
const HEIGHTS = { wide: 580, other: 460 };
/** In pixels. With narrower columns there is no space for text: the periods are drawn as a line over time. */
const MIN_COLUMN_WIDTH = 26;
/** In pixels. On a chart of medium width narrower columns would lose most labels: periods go down, as on a phone. */
const MIN_LABELLED_WIDTH = 76;
const MAX_COLUMNS = 48;

/** Published values by period and the figures stated for each, of one indicator on one basis. */
export function outturnChart(rows: OutturnRows, width: number): Chart {
  const { slots, words } = visiblePeriods(periodSlots(rows));
  const summary = [outturnSummary(rows), words].filter((sentence) => sentence !== null).join(" ");
  return { ...layoutOf(rows, slots, width), title: `${rows.title}, ${rows.seriesTitle}`, summary };
}

/** A share card shows the newest periods: as many as keep their labels at its size. */
const CARD = { width: 640, height: 236, most: 6 };

/** The same chart with the newest periods only, for the share card. */
export function outturnCardChart(rows: OutturnRows): Chart {
  const slots = periodSlots(rows).slice(-CARD.most);
  const layout = slots.length === 0 ? emptyOutturnLayout(rows, CARD.width) : verticalLayout(rows, slots, CARD);
  return { ...layout, title: `${rows.title}, ${rows.seriesTitle}`, summary: outturnSummary(rows) };
}

function layoutOf(rows: OutturnRows, slots: readonly PeriodSlot[], width: number): ChartLayout {
  const size = { width, height: isWide(width) ? HEIGHTS.wide : HEIGHTS.other };
  if (slots.length === 0) return emptyOutturnLayout(rows, width);
  const most = isWide(width) ? width / MIN_COLUMN_WIDTH : MAX_COLUMNS;
  if (slots.length > most) return timelineLayout(rows, slots, size);
  const isHorizontal = isNarrow(width) || (!isWide(width) && width / slots.length < MIN_LABELLED_WIDTH);
  return isHorizontal ? horizontalLayout(rows, slots, width) : verticalLayout(rows, slots, size);
}

function emptyOutturnLayout(rows: OutturnRows, width: number): ChartLayout {
  const box = { width, height: 120, margins: { top: 30, right: 8, bottom: 34, left: 20 } };
  return {
    orientation: "vertical",
    box,
    value: emptyAxis(rows.unit),
    along: { ticks: [], breaks: [], rules: [] },
    marks: [
      {
        kind: "label",
        role: "frame",
        outcome: null,
        key: null,
        x: width / 2,
        y: 64,
        anchor: "middle",
        runs: [{ text: "No figure held.", style: "word" }],
        halo: false,
      },
    ],
  };
}
