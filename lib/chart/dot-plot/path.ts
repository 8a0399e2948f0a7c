import { lastDayOf } from "../../domain/time/day";
import { formatCount } from "../../format/numbers";
import { groupEqual } from "../model/figure-groups";
import type { Chart } from "../model/model";
import { emptyAxis } from "../model/value-axis";
import type { BoxName } from "../outturn/outturn-chart";
import type { Layout } from "../outturn/vertical/vertical";
import { laneLayout } from "./dot-plot";
import type { Lane, LaneRows } from "./dot-rows";
import { joinsOf } from "./path-connectors";
import type { PathFigure, PathRows } from "./path-rows";
import { RAIL, railOf } from "./time-axis";

const WIDTHS = { wide: 1200, print: 680, narrow: 358 } as const;
/** More figures are left to the table, the oldest first. */
const MOST = 60;

/**
 * Figures for one period, a lane a figure by the day stated, on one number line; the outturns run through all of them, thin
 * until the lane in which they became public; a hairline joins one speaker's figures, a bracket a figure to the one it restates.
 */
export function pathChart(rows: PathRows, box: BoxName): Chart {
  return {
    ...pathLayout(rows, box),
    title: `${rows.title}: figures for ${rows.periodText}, by the day stated`,
    summary: pathSummary(rows),
  };
}

function pathLayout(rows: PathRows, box: BoxName): Layout {
  const width = WIDTHS[box];
  if (rows.figures.length === 0) return emptyPath(width);
  const narrow = box === "narrow";
  const dated = datedLanes(rows);
  const left = box === "wide" && dated.length > 1 ? RAIL : 0;
  return laneLayout(laneRows(rows, dated), { width, left, narrow, above: 0 }, (places) => [
    ...(left > 0 ? railOf(dated, places) : []),
    ...joinsOf(
      dated.map(({ figure }) => figure),
      rows,
      places,
    ),
  ]);
}

/** A lane with the day it stands on. */
type DatedLane = { readonly day: string; readonly lane: Lane; readonly figure: PathFigure | null };

function datedLanes(rows: PathRows): readonly DatedLane[] {
  const shown = rows.figures.slice(-MOST);
  const figures = shown.map((figure): DatedLane => ({ day: lastDayOf(figure.statedOn), lane: figureLane(figure, rows), figure }));
  const outturns = rows.outturns.map(
    (line, index): DatedLane => ({
      day: line.publicOn,
      figure: null,
      lane: {
        key: line.key,
        cells: [
          { text: line.publicText, look: "small" },
          { text: line.title, look: "word" },
          { text: line.label, look: "strong" },
        ],
        parts: { number: line.label, name: line.title, day: `published ${line.publicText}` },
        group: null,
        outturn: index,
        print: null,
        remark: "published",
        outcomes: [],
        headline: null,
        chosen: false,
      },
    }),
  );
  // Sorting keeps the order of equal days: what was stated on the day of a release stands before it.
  return [...figures, ...outturns].sort((a, b) => a.day.localeCompare(b.day));
}

function figureLane(figure: PathFigure, { chosen, figures }: PathRows): Lane {
  const { key, number, speaker, day, outcomes, headline, href } = figure;
  // Of one statement: its page is the same.
  const isChosen = figures.some((one) => one.key === chosen && one.href === href);
  return {
    key,
    cells: [
      { text: day, look: "small" },
      { text: speaker, look: isChosen ? "strong" : "word" },
      { text: number, look: "number" },
    ],
    parts: { number, name: speaker, day },
    group: groupEqual([figure], chosen)[0] ?? null,
    outturn: null,
    print: null,
    remark: null,
    outcomes,
    headline,
    chosen: isChosen,
  };
}

function laneRows(rows: PathRows, dated: readonly DatedLane[]): LaneRows {
  const { outturns, bases, unit, multiplier } = rows;
  return {
    heads: ["stated on", "speaker", "figure"],
    outcomeHeads: bases,
    lanes: dated.map(({ lane }) => lane),
    outturns,
    unit,
    multiplier,
  };
}

/** "16 figures for 2023 by eight speakers, from 200 to 220–230; 240.11 was published on Chinese customs." */
export function pathSummary({ title, periodText, figures, outturns }: PathRows): string {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return `${title}: no figure was stated for ${periodText}.`;
  const speakers = new Set(figures.map(({ speakerKey }) => speakerKey)).size;
  const range = first === last ? last.number : `from ${first.number} on ${first.day} to ${last.number} on ${last.day}`;
  const came = outturns.map(({ label, title: basis }) => `${label} on ${basis}`).join(", ");
  return `${title}: ${formatCount(figures.length, "figure")} for ${periodText} by ${formatCount(speakers, "speaker")}, ${range}; ${came === "" ? "nothing is published yet" : `published: ${came}`}.`;
}

export function emptyPath(width: number): Layout {
  return {
    orientation: "turned",
    box: { width, height: 64, margins: { top: 8, right: 8, bottom: 8, left: 8 } },
    value: { ...emptyAxis(""), ticks: [], labelled: false },
    along: { ticks: [], breaks: [], rules: [] },
    marks: [
      {
        kind: "label",
        role: "frame",
        outcome: null,
        key: null,
        x: width / 2,
        y: 38,
        anchor: "middle",
        runs: [{ text: "No figure held.", look: "word" }],
        halo: false,
      },
    ],
  };
}
