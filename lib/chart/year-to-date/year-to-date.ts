import { formatList } from "../../format/lists";
import { emptyLayout } from "../model/empty-layout";
import { formOf } from "../model/forms";
import type { Chart, LabelMark } from "../model/model";
import type { CompositePicture } from "../model/picture";
import { zeroAxis } from "../model/value-axis";
import { wrapText } from "../text/wrap";
import { cumulativeChart } from "./cumulative-chart";
import { monthsChart } from "./months-chart";
import { requiredPlot } from "./required-plot";
import type { PanelFrame, YearToDatePanel, YearToDateRows } from "./year-to-date-rows";

const PANELS_ACROSS = { wide: 3, medium: 2, narrow: 1 };
const PANEL_GAP = 32;
const ROW_GAP = 28;
/** Share of the usual width for a panel without a remainder. */
const EMPTY_SHARE = 0.54;
const HEADING_HEIGHT = 26;
const TICKS = 5;
const MONTH_TICKS = 3;
const MOST_PANELS = 4;

/** One panel per basis: the year to date, the required monthly value, and the single months. */
export function yearToDatePicture(rows: YearToDateRows, width: number): CompositePicture {
  const title = `${rows.title}: what was still to come for ${rows.periodText}`;
  const across = PANELS_ACROSS[formOf(width)];
  if (rows.panels.length === 0) {
    const empty: Chart = { ...emptyLayout(width, `No part of ${rows.periodText} was known.`), title, summary: yearToDateSummary(rows) };
    return { box: { width, height: empty.box.height }, parts: [{ x: 0, y: 0, chart: empty }], title, summary: yearToDateSummary(rows) };
  }
  const panels = rows.panels.slice(0, MOST_PANELS);
  const parts: CompositePicture["parts"][number][] = [];
  let top = 0;
  for (let from = 0; from < panels.length; from += across) {
    const line = panels.slice(from, from + across);
    const widths = widthsOf(line, width, across);
    let x = 0;
    let height = 0;
    line.forEach((panel, index) => {
      const drawn = drawPanel(panel, rows, widths[index] ?? width, x, top);
      parts.push(...drawn.parts);
      height = Math.max(height, drawn.height);
      x += (widths[index] ?? width) + PANEL_GAP;
    });
    top += height + ROW_GAP;
  }
  return { box: { width, height: Math.ceil(top - ROW_GAP) }, parts, title, summary: yearToDateSummary(rows) };
}

/**
 * "Turnover: 220–230 stated by Putin for 2023; on Chinese customs 218 was known (Jan–Nov, out 7 Dec), 1.8–11.8 to come in
 * December …".
 */
export function yearToDateSummary({ title, periodText, number, speaker, panels }: YearToDateRows): string {
  const parts = panels.flatMap(({ title: basis, required, average, knownLabel, knownWords }) =>
    required === null
      ? []
      : [
          `on ${basis} ${knownLabel} was known (${knownWords}), ${required.label} to come ${required.each}, ${average?.label ?? "not held"} the average month so far`,
        ],
  );
  const head = `${title}: ${number} stated by ${speaker} for ${periodText}`;
  return parts.length === 0 ? `${head}; no part of it was known.` : `${head}; ${formatList(parts)}.`;
}

function widthsOf(panels: readonly YearToDatePanel[], width: number, across: number): readonly number[] {
  const shares = panels.map(({ stated }) => (stated === null && across > 2 ? EMPTY_SHARE : 1));
  const sum = Math.max(
    Math.min(across, 2),
    shares.reduce((all, share) => all + share, 0),
  );
  const available = width - PANEL_GAP * (Math.max(panels.length, Math.min(across, 2)) - 1);
  return shares.map((share) => Math.round((available * share) / sum));
}

function drawPanel(panel: YearToDatePanel, rows: YearToDateRows, width: number, x: number, y: number) {
  const size = { width, ...axesOf(panel, rows.panels), left: 46 };
  const cumulative = cumulativeChart(panel, rows, size);
  const parts = [
    { x, y, chart: headingChart(panel, width) },
    { x, y: y + HEADING_HEIGHT, chart: cumulative },
  ];
  const below = y + HEADING_HEIGHT + cumulative.box.height;
  if (panel.stated === null) {
    const reason = reasonChart(panel, width);
    return { parts: [...parts, { x, y: below, chart: reason }], height: HEADING_HEIGHT + cumulative.box.height + reason.box.height };
  }
  const requiredChart = requiredPlot(panel, size);
  const months = monthsChart(panel, rows, size);
  return {
    parts: [...parts, { x, y: below, chart: requiredChart }, { x, y: below + requiredChart.box.height, chart: months }],
    height: HEADING_HEIGHT + cumulative.box.height + requiredChart.box.height + months.box.height,
  };
}

/** Panels of one unit share their scales. */
function axesOf(panel: YearToDatePanel, panels: readonly YearToDatePanel[]): Pick<PanelFrame, "cumulative" | "monthly"> {
  const alike = panels.filter(({ unit }) => unit === panel.unit);
  const { multiplier, unit } = panel;
  const axis = (values: readonly string[], count: number) => zeroAxis({ values, multiplier, unit, count });
  return { cumulative: axis(alike.flatMap(cumulativeValues), TICKS), monthly: axis(alike.flatMap(monthlyValues), MONTH_TICKS) };
}

function cumulativeValues({ known, later, lastYear, stated, outturn, computable }: YearToDatePanel): readonly string[] {
  const bounds = stated === null ? [] : stated.stated.reading;
  return [...[...known, ...later, ...lastYear, ...computable].map(({ value }) => value), outturn?.value ?? null, ...bounds].filter(
    (value) => value !== null,
  );
}

function monthlyValues({ monthly, average, required, actual }: YearToDatePanel): readonly string[] {
  return [...monthly.map(({ value }) => value), average?.value, required?.low, required?.high, actual?.value].filter(
    (value) => value !== null && value !== undefined,
  );
}

function headingChart({ title }: YearToDatePanel, width: number): Chart {
  return textChart([{ text: title, style: "strong" }], width, HEADING_HEIGHT, 16);
}

function reasonChart({ reason }: YearToDatePanel, width: number): Chart {
  const lines = wrapText(reason ?? "", "word", width - 4);
  return textChart(
    lines.map((text) => ({ text, style: "word" })),
    width,
    lines.length * 18 + 16,
    24,
  );
}

/** A chart with lines of text only. */
function textChart(lines: LabelMark["runs"], width: number, height: number, first: number): Chart {
  const empty = emptyLayout(width, "");
  const marks = lines.map(
    (run, index): LabelMark => ({
      kind: "label",
      role: "frame",
      outcome: null,
      key: null,
      x: 0,
      y: first + index * 18,
      anchor: "start",
      runs: [run],
      halo: false,
    }),
  );
  return { ...empty, box: { ...empty.box, height }, marks, title: "", summary: "" };
}
