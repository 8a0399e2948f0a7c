import type { Chart } from "../model/model";
import { emptyAxis } from "../model/value-axis";
import { turnedLayout } from "./horizontal/horizontal";
import type { OutturnRows } from "./outturn-rows";
import { type Slot, slotsOf } from "./period-slots";
import { summarise } from "./summary";
import { timelineLayout } from "./timeline";
import { type Layout, uprightLayout } from "./vertical/vertical";
import { windowOf } from "./visible-periods";

/** Which of the periods are drawn, in words; null where all are. */
export function drawnPeriods(rows: OutturnRows): string | null {
  return windowOf(slotsOf(rows)).words;
}

/** A chart is drawn in three boxes and CSS picks one: wide pages, paper, phones. Text is never scaled. */
export type BoxName = "wide" | "print" | "narrow";

const SIZES = { wide: { width: 1200, height: 580 }, print: { width: 680, height: 460 }, narrow: { width: 358, height: 420 } } as const;
/** A column narrower than this cannot carry its words: as many periods are drawn as a line over time. */
const NARROWEST_COLUMN = 26;
/** On paper columns this narrow would drop the words of most figures; the chart turns, as on a phone. */
const NARROWEST_ON_PAPER = 76;
const MOST_LINES = 48;

/** What was published by period and what was stated for each, of one indicator on one basis. */
export function outturnChart(rows: OutturnRows, box: BoxName): Chart {
  const { slots, words } = windowOf(slotsOf(rows));
  const summary = [summarise(rows), words].filter((sentence) => sentence !== null).join(" ");
  return { ...layoutOf(rows, slots, box), title: `${rows.title}, ${rows.seriesTitle}`, summary };
}

/** On a card the newest periods, as many as keep their words when drawn small. */
const CARD = { width: 640, height: 236, most: 6 };

/** The newest periods of the same, for the card by which other sites show the page. */
export function outturnCard(rows: OutturnRows): Chart {
  const slots = slotsOf(rows).slice(-CARD.most);
  const layout = slots.length === 0 ? emptyLayout(rows, CARD.width) : uprightLayout(rows, slots, CARD);
  return { ...layout, title: `${rows.title}, ${rows.seriesTitle}`, summary: summarise(rows) };
}

function layoutOf(rows: OutturnRows, slots: readonly Slot[], box: BoxName): Layout {
  const size = SIZES[box];
  if (slots.length === 0) return emptyLayout(rows, size.width);
  const most = box === "wide" ? size.width / NARROWEST_COLUMN : MOST_LINES;
  if (slots.length > most) return timelineLayout(rows, slots, size);
  const turned = box === "narrow" || (box === "print" && size.width / slots.length < NARROWEST_ON_PAPER);
  return turned ? turnedLayout(rows, slots, size.width) : uprightLayout(rows, slots, size);
}

function emptyLayout(rows: OutturnRows, width: number): Layout {
  const box = { width, height: 120, margins: { top: 30, right: 8, bottom: 34, left: 20 } };
  return {
    orientation: "upright",
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
        runs: [{ text: "No figure held.", look: "word" }],
        halo: false,
      },
    ],
  };
}
