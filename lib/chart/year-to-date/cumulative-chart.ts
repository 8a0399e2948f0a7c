import { sideLabels } from "../labels/side-labels";
import { bareAxis } from "../model/category-axis";
import { groupEqualFigures } from "../model/figure-groups";
import type { CategoryAxis, Chart, LineMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { type StatedMarks, statedMarks } from "../model/stated-marks";
import { textWidth } from "../text/text-width";
import { cumulativeLabels } from "./cumulative-labels";
import { knownLabel } from "./known-label";
import type { PanelFrame, YearToDatePanel, YearToDatePoint, YearToDateRows } from "./year-to-date-rows";

const TOP = 46;
const HEIGHT = 320;
/** In pixels. A narrower panel has the smaller height. */
const NARROW = 400;
const NARROW_HEIGHT = 270;
const BOTTOM = 28;
/** Pixels at the right for labels; fewer when nothing was stated. */
const RIGHT = 146;
/** Pixels from the plot to the labels. */
const LABEL_OFFSET = 14;
/** Pixels between the unit and the line at the day of the statement. */
const UNIT_CLEARANCE = 4;
const MIN_TICK_SPACING = 13;
const TICK_STEPS = [1, 3, 6, 12, 24, 60];
const RIGHT_EMPTY = 96;

/** The months of a picture; the first is 1. */
export function monthAxis(months: readonly string[]): CategoryAxis {
  return bareAxis("month", [0.5, months.length + 0.5]);
}

/** A letter under each month, or under every nth month when the letters would touch. */
export function monthTicks(months: readonly string[], { along }: Scales): CategoryAxis["ticks"] {
  const step = TICK_STEPS.find((many) => (along(2) - along(1)) * many >= MIN_TICK_SPACING) ?? 60;
  const all = months.map((text, index) => ({ at: index + 1, text, strong: false }));
  return all.filter((_, index) => (index + 1) % step === 0);
}

/** The year to date against the year before, the stated figure in the last month, the range between them, and the outturn. */
export function cumulativeChart(panel: YearToDatePanel, rows: YearToDateRows, { width, cumulative, left }: PanelFrame): Chart {
  const right = panel.stated === null ? RIGHT_EMPTY : RIGHT;
  const frame = {
    orientation: "vertical",
    box: { width, height: width < NARROW ? NARROW_HEIGHT : HEIGHT, margins: { top: TOP, right, bottom: BOTTOM, left } },
    value: cumulative,
    along: monthAxis(rows.months),
  } as const;
  const scales = scalesOf(frame);
  const drawn = statedGroupMarks(panel, rows, scales);
  const marks = [
    ...remainderBand(panel, rows),
    cumulativeLine("lastYear", panel.lastYear),
    ...averagePace(panel),
    cumulativeLine("observed", panel.known),
    ...laterMarks(panel, rows),
    ...(drawn?.marks ?? []),
    ...statedDayLine(rows, panel.unit, scales),
    ...knownLabel(panel, drawn === null ? [] : [drawn.rect], scales),
    ...sideLabels(cumulativeLabels(panel, rows, scales, RIGHT - LABEL_OFFSET), {
      x: scales.plot.right + LABEL_OFFSET,
      top: 12,
      bottom: scales.plot.bottom,
      width: right - LABEL_OFFSET,
    }),
  ];
  return { ...frame, along: { ...frame.along, ticks: monthTicks(rows.months, scales) }, marks, title: panel.title, summary: panel.title };
}

/** A line through the known values; it breaks at missing months. */
function cumulativeLine(role: "observed" | "lastYear", points: readonly YearToDatePoint[]): LineMark {
  const drawn = points.flatMap(({ months, value }, index) => {
    const before = points[index - 1];
    const gap = before !== undefined && months - before.months > 1 ? [{ along: months, value: null }] : [];
    return [...gap, { along: months, value }];
  });
  return { kind: "line", role, outcome: null, key: null, points: drawn, stroke: "solid", dots: true };
}

/** When only one value is known, a dashed line from zero to it: the average pace. */
function averagePace({ known }: YearToDatePanel): readonly Mark[] {
  const [only, more] = known;
  if (only === undefined || more !== undefined) return [];
  const points = [
    { along: 0.5, value: "0" },
    { along: only.months, value: only.value },
  ];
  return [{ kind: "line", role: "implied", outcome: null, key: null, points, stroke: "dashed", dots: false }];
}

/** The remainder: an area from the last known value to the stated bounds. */
function remainderBand({ known, stated }: YearToDatePanel, { months }: YearToDateRows): readonly Mark[] {
  const last = known.at(-1);
  if (last === undefined || stated === null) return [];
  const { low, high } = stated.stated;
  const common = { role: "stated", outcome: null, key: stated.key } as const;
  const from = { along: last.months, low: last.value, high: last.value };
  const edge = low ?? high;
  if (edge === null) return [];
  return [{ ...common, kind: "band", edges: [from, { along: months.length, low: low ?? edge, high: high ?? edge }] }];
}

/** Values published later: open circles on a dotted line, the outturn last. */
function laterMarks({ known, later, outturn }: YearToDatePanel, { months }: YearToDateRows): readonly Mark[] {
  const last = known.at(-1);
  const laterPoints = outturn === null ? later : [...later, { ...outturn, months: months.length }];
  if (laterPoints.length === 0) return [];
  const joined = last === undefined ? laterPoints : [last, ...laterPoints];
  const points = joined.map(({ months: at, value }) => ({ along: at, value }));
  return [
    { kind: "line", role: "later", outcome: null, key: null, points, stroke: "dotted", dots: false },
    ...laterPoints.map(
      ({ key, months: at, value }): Mark => ({ kind: "point", role: "later", outcome: null, key, along: at, value, form: "dot" }),
    ),
  ];
}

function statedGroupMarks({ stated }: YearToDatePanel, { months }: YearToDateRows, scales: Scales): StatedMarks | null {
  const [group] = stated === null ? [] : groupEqualFigures([stated], stated.key);
  return group === undefined ? null : statedMarks(group, months.length, scales);
}

/** A vertical line at the day of the statement, below the unit where it would cross that. */
function statedDayLine({ statedAt, months, statedText }: YearToDateRows, unit: string, { plot, along }: Scales): readonly Mark[] {
  if (statedAt < 0 || statedAt > months.length) return [];
  const x = along(statedAt);
  const common = { role: "asOf", outcome: null, key: null } as const;
  const half = textWidth(statedText, "as-of-text") / 2;
  const top = x < plot.left + textWidth(unit, "axis") + UNIT_CLEARANCE ? plot.top - 3 : plot.top - 18;
  const at = Math.min(Math.max(x, half), plot.right + RIGHT_EMPTY - half);
  return [
    {
      ...common,
      kind: "leader",
      points: [
        [x, top],
        [x, plot.bottom],
      ],
    },
    { ...common, kind: "label", x: at, y: plot.top - 24, anchor: "middle", runs: [{ text: statedText, style: "as-of-text" }], halo: true },
  ];
}
