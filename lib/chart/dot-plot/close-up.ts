import { formatCount } from "../../format/lists";
import { nearestBound } from "../model/bounds";
import { emptyLayout } from "../model/empty-layout";
import { type FigureGroup, groupEqualFigures } from "../model/figure-groups";
import { headingLabel } from "../model/heading-label";
import type { Chart, Mark } from "../model/model";
import { layoutDotPlot } from "./dot-plot";
import type { DotRow, OutcomeText, OutturnLine } from "./dot-rows";
import { MAX_OUTTURN_LINES } from "./outturn-lines";
import type { PathFigure, PathOutcome, PathRows } from "./path-rows";
import type { RowPositions } from "./row-positions";

/** Of more figures the newest are drawn; the path and the table have all. */
const MAX_ROWS = 6;
const HEADING_HEIGHT = 30;
/** A gap smaller than this share of a scale from zero is hard to see: 230 against 240 on a scale to 300 is 16 of 480 pixels. */
const SMALL_GAP_SHARE = 0.12;
/** Pixels between the dotted lines of two outturns beyond the same bound. */
const DIFFERENCE_SPACING = 5;

/**
 * One period on a scale around its values, a row for each different figure. The outturn of each basis is a line through all
 * rows; a dotted line is its difference from the chosen figure.
 */
export function closeUpChart(rows: PathRows, width: number): Chart {
  const groups = groupEqualFigures(rows.figures, rows.chosen).slice(-MAX_ROWS);
  const title = `${rows.title}: ${rows.periodText} on a scale of its own`;
  if (groups.length === 0)
    return {
      ...emptyLayout(width, `Nothing was stated for ${rows.periodText}.`),
      title,
      summary: `${rows.title}: no figure was stated for ${rows.periodText}.`,
    };
  const dotRows = [...groups.map((group) => rowOf(group, rows)), ...rows.outturns.slice(MAX_OUTTURN_LINES).map(outturnRow)];
  const heads = ["figure", "by", "stated on"];
  const { bases: outcomeHeads, outturns, unit, multiplier } = rows;
  const layout = layoutDotPlot(
    { heads, outcomeHeads, rows: dotRows, outturns, unit, multiplier },
    { width, left: 0, above: HEADING_HEIGHT },
    (positions) => differences(groups, outturns.slice(0, MAX_OUTTURN_LINES), positions),
  );
  return {
    ...layout,
    marks: [headingLabel(`${rows.periodText} on a scale of its own`), ...layout.marks],
    title,
    summary: closeUpSummary(rows),
  };
}

/** Whether a gap between a figure and an outturn of the period is too small to see on a scale from zero. */
export function needsCloseUp({ figures, outturns }: PathRows): boolean {
  const bounds = figures.flatMap(({ stated }) => [stated.low, stated.high]).flatMap((bound) => (bound === null ? [] : [Number(bound)]));
  const published = outturns.map(({ value }) => Number(value));
  const scale = Math.max(0, ...[...bounds, ...published].map(Math.abs));
  const gaps = published.flatMap((value) => bounds.map((bound) => Math.abs(bound - value))).filter((gap) => gap > 0);
  return gaps.length > 0 && Math.min(...gaps) < SMALL_GAP_SHARE * scale;
}

function rowOf(group: FigureGroup, rows: PathRows): DotRow {
  const row = rows.figures.find(({ key }) => key === group.key);
  const { number, name, day } = group.parts;
  return {
    key: group.key,
    cells: [
      { text: number, style: "number" },
      { text: name, style: group.chosen ? "strong" : "word" },
      { text: day, style: "small" },
    ],
    parts: group.parts,
    group,
    outturn: null,
    published: null,
    remark: null,
    outcomes: row?.outcomes.map(withDifference) ?? [],
    headline: row === undefined ? null : headlineOf(row),
    chosen: group.chosen,
  };
}

/** The outturn of a basis that has no line of its own. */
function outturnRow({ key, title, value, reading, label, publicText }: OutturnLine): DotRow {
  return {
    key,
    cells: [
      { text: label, style: "strong" },
      { text: title, style: "word" },
      { text: publicText, style: "small" },
    ],
    parts: { number: label, name: title, day: publicText },
    group: null,
    outturn: null,
    published: { value, reading, inForce: true },
    remark: "published",
    outcomes: [],
    headline: null,
    chosen: false,
  };
}

function withDifference({ outcome, word, difference }: PathOutcome): OutcomeText {
  const apart = outcome === "above" || outcome === "below";
  return { outcome, word: difference === null || !apart ? word : `${word} ${difference}` };
}

function headlineOf({ headline, outcomes }: PathFigure): OutcomeText {
  const [only, more] = outcomes;
  return only !== undefined && more === undefined ? withDifference(only) : headline;
}

/** Lines from the chosen figure's nearest bound to each outturn beyond it. */
function differences(groups: readonly FigureGroup[], outturns: readonly OutturnLine[], positions: RowPositions): readonly Mark[] {
  const index = groups.findIndex(({ chosen }) => chosen);
  const group = groups[index];
  const middle = positions.rows[index]?.middle;
  if (group === undefined || middle === undefined) return [];
  const { low, high } = group;
  return outturns.flatMap(({ key, value }, place): readonly Mark[] => {
    const bound = nearestBound(low, high, value);
    if (bound === null) return [];
    const along = positions.scales.position(middle + (place - (outturns.length - 1) / 2) * DIFFERENCE_SPACING);
    const points = [bound, value].map((one) => ({ along, value: one }));
    return [{ kind: "line", role: "difference", outcome: null, key, points, stroke: "dotted", dots: false }];
  });
}

export function closeUpSummary({ title, periodText, outturns, figures, chosen }: PathRows): string {
  const groups = groupEqualFigures(figures, chosen);
  const row = figures.find(({ key }) => key === chosen);
  const published = outturns.map(({ label, title: basis }) => `${label} on ${basis}`).join(", ");
  const head = `${title}, ${periodText}: ${formatCount(groups.length, "different figure")} stated`;
  const about = row === undefined ? "" : `; ${row.number} by ${row.speaker} on ${row.day} is ${row.headline.word}`;
  return `${head}, ${published === "" ? "nothing published yet" : `published ${published}`}${about}.`;
}
