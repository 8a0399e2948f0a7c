import type { LabelMark, LeaderMark, Mark, Orientation, ValueAxis } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { statedMarks } from "../model/stated-marks";
import { spanAxis } from "../model/value-axis";
import type { Layout } from "../outturn/vertical/vertical";
import { laneColumns } from "./dot-columns";
import type { Lane, LaneRows } from "./dot-rows";
import { laneHeads, type Verticals, verticalsOf } from "./outturn-lines";
import type { LanePlace, LanePlaces, LaneRoom } from "./row-positions";
import { headLabels, laneWords } from "./row-text";

const WIDE_LANE = 26;
const NARROW_LANE = 46;
/** Under the lanes: the words of the ticks. */
const FOOT = 26;
const TICK_PX = 90;
/** An arrow at the edge of the scale keeps its head. */
const BEYOND = 24;

/** Lanes in one picture; `between` draws what lies under the marks once the places are known: joins, the rail. */
export function laneLayout(rows: LaneRows, room: LaneRoom, between: (places: LanePlaces) => readonly Mark[]): Layout {
  const columns = laneColumns(rows, room);
  const lane = room.narrow ? NARROW_LANE : WIDE_LANE;
  const value = axisOf(rows, columns.right - columns.plot);
  const sized = (top: number) => ({
    orientation: "turned" as Orientation,
    box: {
      width: room.width,
      height: top + lane * rows.lanes.length + FOOT,
      margins: { top, right: room.width - columns.right, bottom: FOOT, left: columns.plot },
    },
    value,
  });
  const heads = laneHeads(rows.outturns, scalesOf(sized(0)), room, headLabels(rows, columns, 0));
  const frame = sized(room.above + Math.max(heads.height, columns.headHeight) + 8);
  const scales = scalesOf(frame);
  const { top, bottom } = scales.plot;
  const lanes = rows.lanes.map((_, index) => placeOf(top + index * lane, room.narrow));
  const places: LanePlaces = { scales, top, bottom, height: lane, lanes, left: room.left };
  const verticals: Verticals = { lanes: rows.lanes, lines: rows.outturns, places };
  const marks = [
    ...rows.lanes.flatMap((one, index) => wash(one, columns.words - 6, lanes[index]?.top ?? 0, room.width, lane)),
    ...hairlines(places, columns.words, room.width),
    ...(room.narrow ? gridBetween(value, lanes) : []),
    ...verticalsOf(verticals),
    ...between(places),
    ...rows.lanes.flatMap((one, index) => markOf(one, lanes[index]?.middle ?? 0, rows, scales)),
    ...heads.labels(top - 6),
    ...laneWords(rows, columns, places, room),
    ...tickLabels(value, scales, bottom + 18),
    unitLabel(value, columns.plot, bottom + 18, room),
  ];
  const drawn = { ...value, ticks: room.narrow ? [] : value.ticks, labelled: false };
  return { ...frame, value: drawn, along: { ticks: [], breaks: [], rules: [] }, marks };
}

function axisOf(rows: LaneRows, pixels: number): ValueAxis {
  const stated = rows.lanes.flatMap(({ group }) => (group === null ? [] : [group.low, group.high, ...readingShown(group)]));
  const printed = rows.lanes.flatMap(({ print }) => print ?? []);
  const published = [...rows.outturns, ...printed].flatMap(({ value, reading }) => [value, ...(reading ?? [])]);
  const values = [...stated, ...published].filter((one) => one !== null);
  const count = Math.max(2, Math.round(pixels / TICK_PX));
  return spanAxis({ values, multiplier: rows.multiplier, unit: rows.unit, count }, BEYOND / Math.max(1, pixels - 2 * BEYOND));
}

function readingShown({ first }: NonNullable<Lane["group"]>): readonly (string | null)[] {
  return first.stated.shape === "point" && first.stated.hedge !== null ? first.reading : [];
}

function placeOf(top: number, narrow: boolean): LanePlace {
  if (narrow) return { top, middle: top + 34, clear: [top + 23, top + NARROW_LANE] };
  return { top, middle: top + WIDE_LANE / 2, clear: [top, top + WIDE_LANE] };
}

function wash({ chosen, key }: Lane, left: number, top: number, right: number, height: number): readonly Mark[] {
  if (!chosen) return [];
  return [{ kind: "wash", role: "frame", outcome: null, key, from: [Math.max(0, left), top], to: [right, top + height] }];
}

/** Between lanes, across words and marks. */
function hairlines({ lanes, bottom }: LanePlaces, from: number, to: number): readonly LeaderMark[] {
  const edges = [...lanes.slice(1).map(({ top }) => top), bottom];
  return edges.map((y) => ({
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [from, y],
      [to, y],
    ],
  }));
}

/** The hairlines of the scale, left out where they would run through words. */
function gridBetween({ ticks }: ValueAxis, lanes: readonly LanePlace[]): readonly Mark[] {
  return ticks.map(({ value }) => ({
    kind: "line",
    role: "frame",
    outcome: null,
    key: null,
    points: lanes.flatMap(({ clear: [top, bottom] }) => [
      { along: top, value: null },
      { along: top, value },
      { along: bottom, value },
    ]),
    stroke: "thin",
    dots: false,
  }));
}

function markOf({ group, outturn, print, key }: Lane, middle: number, rows: LaneRows, scales: Scales): readonly Mark[] {
  if (group !== null) return statedMarks(group, middle, scales).marks;
  const line = outturn === null ? undefined : rows.outturns[outturn];
  const published = print ?? line;
  if (published === undefined) return [];
  const drawn = { role: "observed", outcome: null, key } as const;
  const [low, high] = published.reading ?? [null, null];
  const tail: readonly Mark[] = low === null || high === null ? [] : [{ ...drawn, kind: "interval", along: middle, low, high }];
  const isRepeat = print !== null && !print.inForce;
  const point = { ...drawn, kind: "point", along: middle, value: published.value } as const;
  return [...tail, isRepeat ? { ...point, role: "later", form: "dot" } : { ...point, form: "tick" }];
}

function tickLabels({ ticks }: ValueAxis, scales: Scales, y: number): readonly LabelMark[] {
  return ticks.map(({ value, text }) => ({
    kind: "label",
    role: "frame",
    outcome: null,
    key: null,
    x: scales.value(value),
    y,
    anchor: "middle",
    runs: [{ text, look: "axis" }],
    halo: false,
  }));
}

function unitLabel({ unit, domain }: ValueAxis, plot: number, y: number, { narrow, above }: LaneRoom): LabelMark {
  const text = Number(domain[0]) > 0 || Number(domain[1]) < 0 ? `${unit}, not from zero` : unit;
  const drawn = { kind: "label", role: "frame", outcome: null, key: null, runs: [{ text, look: "axis" }], halo: false } as const;
  return narrow ? { ...drawn, x: 0, y: above + 12, anchor: "start" } : { ...drawn, x: plot - 24, y, anchor: "end" };
}
