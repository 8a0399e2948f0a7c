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

/** A chart is drawn in three sizes, of which CSS shows one: wide pages, paper, phones. Text is never scaled. */
export type BoxName = "wide" | "print" | "narrow";

const SIZES = { wide: { width: 1200, height: 580 }, print: { width: 680, height: 460 }, narrow: { width: 358, height: 420 } } as const;
/** In pixels. With narrower columns there is no space for text: the periods are drawn as a line over time. */
const MIN_COLUMN_WIDTH = 26;
/** In pixels. On paper narrower columns would lose most labels: the chart is drawn horizontally, as on a phone. */
const MIN_COLUMN_WIDTH_ON_PAPER = 76;
const MAX_COLUMNS = 48;

/** Published values by period and the figures stated for each, of one indicator on one basis. */
export function outturnChart(rows: OutturnRows, box: BoxName): Chart {
  const { slots, words } = visiblePeriods(periodSlots(rows));
  const summary = [outturnSummary(rows), words].filter((sentence) => sentence !== null).join(" ");
  return { ...layoutOf(rows, slots, box), title: `${rows.title}, ${rows.seriesTitle}`, summary };
}

/** A share card shows the newest periods: as many as keep their labels at its size. */
const CARD = { width: 640, height: 236, most: 6 };

/** The same chart with the newest periods only, for the share card. */
export function outturnCardChart(rows: OutturnRows): Chart {
  const slots = periodSlots(rows).slice(-CARD.most);
  const layout = slots.length === 0 ? emptyOutturnLayout(rows, CARD.width) : verticalLayout(rows, slots, CARD);
  return { ...layout, title: `${rows.title}, ${rows.seriesTitle}`, summary: outturnSummary(rows) };
}

function layoutOf(rows: OutturnRows, slots: readonly PeriodSlot[], box: BoxName): ChartLayout {
  const size = SIZES[box];
  if (slots.length === 0) return emptyOutturnLayout(rows, size.width);
  const most = box === "wide" ? size.width / MIN_COLUMN_WIDTH : MAX_COLUMNS;
  if (slots.length > most) return timelineLayout(rows, slots, size);
  const isHorizontal = box === "narrow" || (box === "print" && size.width / slots.length < MIN_COLUMN_WIDTH_ON_PAPER);
  return isHorizontal ? horizontalLayout(rows, slots, size.width) : verticalLayout(rows, slots, size);
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
