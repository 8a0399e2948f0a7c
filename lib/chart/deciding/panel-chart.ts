import { rowAxis } from "../model/category-axis";
import { headingLabel } from "../model/heading-label";
import type { Chart, ValueAxis } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { spanAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import { type BasisForm, basisHeight, basisMarks } from "./basis-row";
import type { DecidingPanel } from "./deciding-rows";
import { boundMarks, LANE_HEIGHT, laneMarks } from "./stated-lanes";

const HEADING_HEIGHT = 26;
const HEADING_LINE = 18;
/** Pixels between the lowest lane and the first row. */
const LANES_FOOT = 4;
const FOOT = 24;
/** Pixels free at both ends of the scale, for the half of a tick's text and of a diamond. */
const SIDE = 16;
const TICK_PX = 84;
const NAME_GAP = 20;
/** Names wider than this share of the panel stand above their rows. */
const MOST_NAME_SHARE = 0.34;
const ROOM_ABOVE_BELOW = 420;
/** From more bases on rows are low and have one line of text. */
const MAX_TALL_ROWS = 4;

/** One panel at a width in pixels. `lanes` is the number of lanes to keep for stated marks, so that panels side by side align. */
export function panelChart(panel: DecidingPanel, width: number, lanes: number): Chart {
  const heading = wrapText(panel.heading, "strong", width);
  const top = HEADING_HEIGHT + HEADING_LINE * (heading.length - 1);
  const form = formOf(panel, width);
  const rowsTop = top + LANE_HEIGHT * Math.max(lanes, panel.stated.length) + LANES_FOOT;
  const heights = panel.bases.map((basis) => basisHeight(basis, form));
  const tops = heights.map((_, index) => rowsTop + heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  const rowsBottom = rowsTop + heights.reduce((sum, one) => sum + one, 0);
  const height = rowsBottom + FOOT;
  const box = { width, height, margins: { top: rowsTop, right: SIDE, bottom: FOOT, left: form.left + SIDE } };
  const axis = axisOf(panel, width - form.left - 2 * SIDE);
  const frame = {
    orientation: "horizontal",
    box,
    value: { ...axis, unit: "", side: "below" },
    along: rowAxis(rowsBottom - rowsTop),
  } as const;
  const scales = scalesOf(frame);
  const rows = panel.bases.map((basis, index) => basisMarks(basis, panel, tops[index] ?? rowsTop, form, scales));
  const labels = rows.flat().filter((mark) => mark.kind === "label");
  return {
    ...frame,
    value: { ...frame.value, ticks: withTextThatFits(axis, panel.signed, scales, width) },
    along: { ...frame.along, rules: [...tops, rowsBottom].map(scales.position) },
    marks: [
      ...heading.map((line, index) => ({ ...headingLabel(line), y: headingLabel(line).y + index * HEADING_LINE })),
      ...boundMarks(panel, scales, labels),
      ...laneMarks(panel, top, scales, width),
      ...rows.flat(),
    ],
    title: panel.heading,
    summary: panel.heading,
  };
}

function formOf({ bases }: DecidingPanel, width: number): BasisForm {
  const names = Math.ceil(Math.max(0, ...bases.map(({ name }) => textWidth(name, "strong"))) + NAME_GAP);
  const isStacked = width < ROOM_ABOVE_BELOW || names > width * MOST_NAME_SHARE;
  const isLow = bases.length > MAX_TALL_ROWS;
  const common = { width, hasBefore: !isLow };
  if (isStacked) return { ...common, kind: "stacked", left: 0 };
  return { ...common, kind: isLow ? "low" : "tall", left: names };
}

/** A scale around all that is drawn. Differences are read off it, not lengths from zero. */
function axisOf({ stated, bases, multiplier, unit }: DecidingPanel, plot: number): ValueAxis {
  const said = stated.flatMap((row) => {
    const { low, high, reading } = row.stated;
    return isHedgedPoint(row.stated) ? [low, high, ...reading] : [low, high];
  });
  const published = bases.flatMap(({ actual, before }) => [actual?.value ?? null, ...(actual?.reading ?? []), before?.value ?? null]);
  const values = [...said, ...published].filter((value) => value !== null);
  return spanAxis({ values, multiplier, unit, count: Math.max(2, Math.min(7, Math.round(plot / TICK_PX))) }, 0.08);
}

/** The ticks with the text that fits side by side inside the panel; the others without. */
function withTextThatFits(axis: ValueAxis, signed: boolean, scales: Scales, width: number): ValueAxis["ticks"] {
  let before = Number.NEGATIVE_INFINITY;
  return axis.ticks.map(({ value, text: digits }) => {
    const text = signed && Number(value) > 0 ? `+${digits}` : digits;
    const half = textWidth(text, "axis") / 2;
    const x = scales.value(value);
    if (x - half < before + 8 || x + half > width) return { value, text: "" };
    before = x + half;
    return { value, text };
  });
}
