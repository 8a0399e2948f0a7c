import { lastDayOf } from "../../domain/time/day";
import { formatCount } from "../../format/lists";
import { emptyLayout } from "../model/empty-layout";
import { groupEqualFigures } from "../model/figure-groups";
import { isWide } from "../model/forms";
import type { Chart, ChartLayout } from "../model/model";
import { layoutDotPlot } from "./dot-plot";
import type { DotPlotInput, DotRow } from "./dot-rows";
import { connectors } from "./path-connectors";
import type { PathFigure, PathRows } from "./path-rows";
import { TIME_AXIS_WIDTH, timeAxis } from "./time-axis";

/** Of more figures the newest are drawn; the table has all. */
const MAX_FIGURES = 60;

/**
 * The figures for one period by the day stated, one row each, on a common scale. Each outturn is a line through all rows, thin
 * until it became public. A line connects one speaker's figures, a dashed line a figure to the one that it restates.
 */
export function pathChart(rows: PathRows, width: number): Chart {
  return {
    ...pathLayout(rows, width),
    title: `${rows.title}: figures for ${rows.periodText}, by the day stated`,
    summary: pathSummary(rows),
  };
}

function pathLayout(rows: PathRows, width: number): ChartLayout {
  if (rows.figures.length === 0) return emptyLayout(width, `Nothing was stated for ${rows.periodText}.`);
  const dated = datedRows(rows);
  const left = isWide(width) && dated.length > 1 ? TIME_AXIS_WIDTH : 0;
  return layoutDotPlot(dotPlotInput(rows, dated), { width, left, above: 0 }, (positions) => [
    ...(positions.left > 0 ? timeAxis(dated, positions) : []),
    ...connectors(
      dated.map(({ figure }) => figure),
      rows,
      positions,
    ),
  ]);
}

/** A row with its day, an ISO date. */
type DatedRow = { readonly day: string; readonly row: DotRow; readonly figure: PathFigure | null };

function datedRows(rows: PathRows): readonly DatedRow[] {
  const shown = rows.figures.slice(-MAX_FIGURES);
  const figures = shown.map((figure): DatedRow => ({ day: lastDayOf(figure.statedOn), row: figureRow(figure, rows), figure }));
  const outturns = rows.outturns.map(
    (line, index): DatedRow => ({
      day: line.publicOn,
      figure: null,
      row: {
        key: line.key,
        cells: [
          { text: line.publicText, style: "small" },
          { text: line.title, style: "word" },
          { text: line.label, style: "strong" },
        ],
        parts: { number: line.label, name: line.title, day: `published ${line.publicText}` },
        group: null,
        outturn: index,
        published: null,
        remark: "published",
        outcomes: [],
        headline: null,
        chosen: false,
      },
    }),
  );
  // The sort is stable: figures stated on the day of a release stand before it.
  return [...figures, ...outturns].sort((a, b) => a.day.localeCompare(b.day));
}

function figureRow(figure: PathFigure, { chosen, figures }: PathRows): DotRow {
  const { key, number, speaker, day, outcomes, headline, href } = figure;
  // Figures of one statement share its address: all are highlighted.
  const isChosen = figures.some((one) => one.key === chosen && one.href === href);
  return {
    key,
    cells: [
      { text: day, style: "small" },
      { text: speaker, style: isChosen ? "strong" : "word" },
      { text: number, style: "number" },
    ],
    parts: { number, name: speaker, day },
    group: groupEqualFigures([figure], chosen)[0] ?? null,
    outturn: null,
    published: null,
    remark: null,
    outcomes,
    headline,
    chosen: isChosen,
  };
}

function dotPlotInput(rows: PathRows, dated: readonly DatedRow[]): DotPlotInput {
  const { outturns, bases, unit, multiplier } = rows;
  return {
    heads: ["stated on", "speaker", "figure"],
    outcomeHeads: bases,
    rows: dated.map(({ row }) => row),
    outturns,
    unit,
    multiplier,
  };
}

/**
 * "Turnover: 16 figures for 2023 by eight speakers, from 200 on 14 Feb 2023 to 220–230 on 14 Dec 2023; published: 240.11 on
 * Chinese customs."
 */
export function pathSummary({ title, periodText, figures, outturns }: PathRows): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return `${title}: no figure was stated for ${periodText}.`;
  const speakers = new Set(figures.map(({ speakerKey }) => speakerKey)).size;
  const range = first === last ? last.number : `from ${first.number} on ${first.day} to ${last.number} on ${last.day}`;
  const published = outturns.map(({ label, title: basis }) => `${label} on ${basis}`).join(", ");
  return `${title}: ${formatCount(figures.length, "figure")} for ${periodText} by ${formatCount(speakers, "speaker")}, ${range}; ${published === "" ? "nothing is published yet" : `published: ${published}`}.`;
}
