import { formatList } from "../../format/lists";
import { emptyLayout } from "../model/empty-layout";
import { isWide } from "../model/forms";
import { linesChart } from "../model/lines-chart";
import type { Chart } from "../model/model";
import type { CompositePicture } from "../model/picture";
import { zeroAxis } from "../model/value-axis";
import { cumulativeChart } from "./cumulative-chart";
import { monthsChart } from "./months-chart";
import { PANEL_GAP, panelRowsOf } from "./panel-rows-of";
import { requiredPlot } from "./required-plot";
import type { PanelFrame, YearToDatePanel, YearToDateRows } from "./year-to-date-rows";

const ROW_GAP = 28;
const TICKS = 5;
const MONTH_TICKS = 3;
const LEFT = 46;

type Part = CompositePicture["parts"][number];

/** One panel per basis: the year to date, the required value per month or quarter, and the single months or quarters. */
export function yearToDatePicture(rows: YearToDateRows, width: number): CompositePicture {
  const title = `${rows.title}: what was still to come for ${rows.periodText}`;
  const summary = yearToDateSummary(rows);
  if (rows.panels.length === 0) {
    const empty: Chart = { ...emptyLayout(width, `No part of ${rows.periodText} was known.`), title, summary };
    return { box: { width, height: empty.box.height }, parts: [{ x: 0, y: 0, chart: empty }], title, summary };
  }
  const parts: Part[] = [];
  let top = 0;
  const lines = panelRowsOf(rows.panels, width);
  for (const line of lines) {
    let x = 0;
    let height = 0;
    for (const { panel, width: own } of line) {
      const isAlone = lines.length === 1 && line.length === 1 && isWide(width);
      const drawn = isAlone ? drawAcross(panel, rows, width) : drawPanel(panel, rows, own);
      parts.push(...drawn.parts.map((part) => ({ ...part, x: part.x + x, y: part.y + top })));
      height = Math.max(height, drawn.height);
      x += own + PANEL_GAP;
    }
    top += height + ROW_GAP;
  }
  return { box: { width, height: Math.ceil(top - ROW_GAP) }, parts, title, summary };
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

type Drawn = { readonly parts: readonly Part[]; readonly height: number };

function drawPanel(panel: YearToDatePanel, rows: YearToDateRows, width: number): Drawn {
  const size = { width, ...axesOf(panel, rows.panels), left: LEFT };
  const heading = headingChart(panel, width);
  return stacked([heading, cumulativeChart(panel, rows, size), ...remainderCharts(panel, rows, size)]);
}

/** The only panel of a wide picture: the year to date at the left, the rest beside it. */
function drawAcross(panel: YearToDatePanel, rows: YearToDateRows, width: number): Drawn {
  const half = Math.floor((width - PANEL_GAP) / 2);
  const size = { width: half, ...axesOf(panel, rows.panels), left: LEFT };
  const heading = headingChart(panel, width);
  const left = stacked([heading, cumulativeChart(panel, rows, size)]);
  const right = stacked(remainderCharts(panel, rows, size));
  const beside = right.parts.map((part) => ({ ...part, x: half + PANEL_GAP, y: part.y + heading.box.height }));
  return { parts: [...left.parts, ...beside], height: Math.max(left.height, right.height + heading.box.height) };
}

/** What was required and the single months; without a remainder why there is none. */
function remainderCharts(panel: YearToDatePanel, rows: YearToDateRows, size: PanelFrame): readonly Chart[] {
  return panel.stated === null ? [reasonChart(panel, size.width)] : [requiredPlot(panel, size), monthsChart(panel, rows, size)];
}

function stacked(charts: readonly Chart[]): Drawn {
  let height = 0;
  const parts = charts.map((chart): Part => {
    const y = height;
    height += chart.box.height;
    return { x: 0, y, chart };
  });
  return { parts, height };
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

function monthlyValues({ single, average, required, actual }: YearToDatePanel): readonly string[] {
  return [...single.map(({ value }) => value), average?.value, required?.low, required?.high, actual?.value].filter(
    (value) => value !== null && value !== undefined,
  );
}

function headingChart({ title }: YearToDatePanel, width: number): Chart {
  return linesChart(title, "strong", width, 16);
}

function reasonChart({ reason }: YearToDatePanel, width: number): Chart {
  return linesChart(reason ?? "", "word", width, 24);
}
