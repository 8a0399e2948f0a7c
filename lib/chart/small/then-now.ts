import { formatCount } from "../../format/lists";
import { type LabelArea, placeFirst } from "../labels/collision";
import { type Rect, textRect } from "../labels/rect";
import { bareAxis } from "../model/category-axis";
import { downsample } from "../model/downsample";
import { emptyLayout } from "../model/empty-layout";
import { isNarrow, isWide } from "../model/forms";
import type { Chart, LabelMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import { isChanged } from "./is-changed";
import { canGoDown, thenNowDown } from "./then-now-down";
import type { ThenNowPoint, ThenNowRows } from "./then-now-rows";

/** Height in pixels, by the width of the chart. */
const HEIGHTS = { wide: 300, other: 260 };
const MARGINS = { top: 40, bottom: 28 };
const MIN_RIGHT = 30;
const TICKS = 4;
const MAX_POINTS = 400;
/** Of more labels the newest are drawn; the table has all. */
const MAX_LABELS = 40;

/** Values known then as a line with dots; values published or changed since as open circles; a change as a dotted line. */
export function thenNowChart(rows: ThenNowRows, width: number): Chart {
  const size = { width, height: isWide(width) ? HEIGHTS.wide : HEIGHTS.other };
  const { multiplier, unit } = rows;
  const title = `${rows.title}, ${rows.seriesTitle}: as it stood on ${rows.thenText} and on ${rows.nowText}`;
  const summary = thenNowSummary(rows);
  const values = rows.points.flatMap(({ before, after }) => [before, after]).flatMap((one) => (one === null ? [] : [one.value]));
  if (values.length === 0) return { ...emptyLayout(size.width, `Nothing was published by ${rows.nowText}.`), title, summary };
  if (isNarrow(width) && canGoDown(rows)) return { ...thenNowDown(rows, width), title, summary };
  const value = zeroAxis({ values, multiplier, unit, count: TICKS });
  const left = 12 + Math.max(...value.ticks.map(({ text }) => textWidth(text, "axis")));
  const widest = Math.max(...rows.points.map(({ text }) => textWidth(text, "axis")));
  const right = Math.max(MIN_RIGHT, widest / 2 + 1);
  const frame = {
    orientation: "vertical",
    box: { ...size, margins: { ...MARGINS, right, left } },
    value,
    along: bareAxis("period", [0, rows.points.length]),
  } as const;
  const scales = scalesOf(frame);
  const changed = rows.points.map(isChanged);
  const marks = [
    thenLine(rows, scales),
    ...sinceLine(rows, changed),
    ...changes(rows),
    ...rows.points.flatMap((point, index) => (changed[index] ? circle(point, middleOf(index)) : [])),
    ...labels(rows, changed, scales, size.width),
  ];
  return { ...frame, along: { ...frame.along, ticks: ticksOf(rows, scales, widest) }, marks, title, summary };
}

/** "Turnover, customs: nine values held on 14 Dec 2023; by 25 Nov 2026 two more published, one value changed." */
export function thenNowSummary({ title, seriesTitle, thenText, nowText, points }: ThenNowRows): string {
  const held = points.filter(({ before }) => before !== null).length;
  const added = points.filter(({ before, after }) => before === null && after !== null).length;
  const revised = points.filter((point) => point.before !== null && isChanged(point)).length;
  return `${title}, ${seriesTitle}: ${formatCount(held, "value")} held on ${thenText}; by ${nowText} ${formatCount(added, "more", "more")} published, ${formatCount(revised, "value")} changed.`;
}

/** The middle of a period on the axis. */
function middleOf(index: number): number {
  return index + 0.5;
}

function thenLine({ points }: ThenNowRows, scales: Scales): Mark {
  const all = points.map(({ before }, index) => ({ along: middleOf(index), value: before?.value ?? null }));
  const held = all.filter(({ value }) => value !== null);
  const drawn =
    held.length <= MAX_POINTS
      ? all
      : downsample(
          held.map(({ along, value }) => ({ x: along, y: scales.value(value ?? "0") })),
          MAX_POINTS,
        ).flatMap((index) => held[index] ?? []);
  return { kind: "line", role: "observed", outcome: null, key: null, points: drawn, stroke: "solid", dots: points.length < 60 };
}

/** A dotted line through the values published or changed since, joined to their neighbours. */
function sinceLine({ points }: ThenNowRows, changed: readonly boolean[]): readonly Mark[] {
  if (!changed.includes(true) || points.length > MAX_POINTS) return [];
  const joined = points.flatMap(({ after }, index) => {
    const isEnd = changed[index] || changed[index - 1] || changed[index + 1];
    return [{ along: middleOf(index), value: isEnd && after !== null ? after.value : null }];
  });
  return [{ kind: "line", role: "later", outcome: null, key: null, points: joined, stroke: "dotted", dots: false }];
}

function changes({ points }: ThenNowRows): readonly Mark[] {
  return points.flatMap(({ key, before, after }, index): readonly Mark[] => {
    if (before === null || after === null || Number(before.value) === Number(after.value)) return [];
    const ends = [before, after].map(({ value }) => ({ along: middleOf(index), value }));
    return [{ kind: "line", role: "difference", outcome: null, key, points: ends, stroke: "dotted", dots: false }];
  });
}

function circle({ key, after }: ThenNowPoint, along: number): readonly Mark[] {
  return after === null ? [] : [{ kind: "point", role: "later", outcome: null, key, along, value: after.value, form: "dot" }];
}

/** Labels of the values published or changed since, the newest first, and of the last value known then. */
function labels({ points, unit }: ThenNowRows, changed: readonly boolean[], scales: Scales, width: number): readonly LabelMark[] {
  const { plot } = scales;
  const area: LabelArea = {
    bounds: { left: plot.left, top: 6, right: width, bottom: plot.bottom - 2 },
    columns: [],
    taken: [
      textRect({ x: plot.left, y: plot.top - 8, anchor: "start", runs: [{ text: unit, style: "axis" }] }),
      ...segments(points, scales),
      ...points
        .slice(-MAX_POINTS)
        .flatMap((_, index) => dotsOf(points, points.length - Math.min(points.length, MAX_POINTS) + index, scales)),
    ],
  };
  const last = points.findLastIndex(({ before }) => before !== null);
  const named = points.flatMap((_, index) => (changed[index] || index === last ? [index] : [])).slice(-MAX_LABELS);
  return [...named].reverse().flatMap((index) => {
    const point = points[index];
    const shown = changed[index] ? point?.after : point?.before;
    if (!shown || point === undefined) return [];
    const [x, y] = [scales.along(middleOf(index)), scales.value(shown.value)];
    const at = (lx: number, ly: number, anchor: LabelMark["anchor"]): readonly LabelMark[] => [
      {
        kind: "label",
        role: "observed",
        outcome: null,
        key: point.key,
        x: lx,
        y: ly,
        anchor,
        runs: [{ text: shown.label, style: "value-small" }],
        halo: true,
      },
    ];
    return (
      placeFirst(
        area,
        [at(x, y - 11, "middle"), at(x, y + 20, "middle"), at(x - 8, y + 4, "end"), at(x + 8, y + 4, "start"), at(x, y - 26, "middle")],
        "loose",
      ) ?? []
    );
  });
}

function dotsOf(points: readonly ThenNowPoint[], index: number, scales: Scales): readonly Rect[] {
  const point = points[index];
  const x = scales.along(middleOf(index));
  return [point?.before, point?.after].flatMap((one) => {
    if (!one) return [];
    const y = scales.value(one.value);
    return [{ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }];
  });
}

/** Small rectangles along the lines, which labels must avoid. */
function segments(points: readonly ThenNowPoint[], scales: Scales): readonly Rect[] {
  if (points.length > MAX_POINTS) return [];
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]?.after ?? points[index]?.before;
    const to = point.after ?? point.before;
    if (!from || !to) return [];
    const [x1, x2] = [scales.along(middleOf(index)), scales.along(middleOf(index + 1))];
    const [y1, y2] = [scales.value(from.value), scales.value(to.value)];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
    });
  });
}

/** As many periods as fit, the newest among them. */
function ticksOf({ points }: ThenNowRows, { along }: Scales, widest: number): Chart["along"]["ticks"] {
  const every = Math.max(1, Math.ceil((widest + 8) / (along(1) - along(0))));
  return points.flatMap(({ text }, index) => {
    const at = middleOf(index);
    return (points.length - 1 - index) % every === 0 && along(at) >= widest / 2 ? [{ at, text, strong: false }] : [];
  });
}
