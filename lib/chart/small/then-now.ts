import { formatCount } from "../../format/lists";
import { type LabelArea, placeFirst } from "../labels/collision";
import { type Rect, textRect } from "../labels/rect";
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
  const frame = { orientation: "vertical", box: { ...size, margins: { ...MARGINS, right, left } }, value } as const;
  const scales = scalesOf(frame);
  const step = (scales.plot.right - scales.plot.left) / rows.points.length;
  const place = (index: number) => scales.plot.left + step * (index + 0.5);
  const changed = rows.points.map(isChanged);
  const marks = [
    thenLine(rows, place, scales),
    ...sinceLine(rows, changed, place),
    ...changes(rows, place),
    ...rows.points.flatMap((point, index) => (changed[index] ? circle(point, place(index)) : [])),
    ...labels(rows, changed, place, scales, size.width),
  ];
  return { ...frame, along: { ticks: ticksOf(rows, place, step, widest), breaks: [], rules: [] }, marks, title, summary };
}

/** "Turnover, customs: nine values held on 14 Dec 2023; by 25 Nov 2026 two more published, one value changed." */
export function thenNowSummary({ title, seriesTitle, thenText, nowText, points }: ThenNowRows): string {
  const held = points.filter(({ before }) => before !== null).length;
  const added = points.filter(({ before, after }) => before === null && after !== null).length;
  const revised = points.filter((point) => point.before !== null && isChanged(point)).length;
  return `${title}, ${seriesTitle}: ${formatCount(held, "value")} held on ${thenText}; by ${nowText} ${formatCount(added, "more", "more")} published, ${formatCount(revised, "value")} changed.`;
}

function thenLine({ points }: ThenNowRows, place: (index: number) => number, scales: Scales): Mark {
  const all = points.map(({ before }, index) => ({ along: place(index), value: before?.value ?? null }));
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
function sinceLine({ points }: ThenNowRows, changed: readonly boolean[], place: (index: number) => number): readonly Mark[] {
  if (!changed.includes(true) || points.length > MAX_POINTS) return [];
  const joined = points.flatMap(({ after }, index) => {
    const isEnd = changed[index] || changed[index - 1] || changed[index + 1];
    return [{ along: place(index), value: isEnd && after !== null ? after.value : null }];
  });
  return [{ kind: "line", role: "later", outcome: null, key: null, points: joined, stroke: "dotted", dots: false }];
}

function changes({ points }: ThenNowRows, place: (index: number) => number): readonly Mark[] {
  return points.flatMap(({ key, before, after }, index): readonly Mark[] => {
    if (before === null || after === null || Number(before.value) === Number(after.value)) return [];
    const ends = [before, after].map(({ value }) => ({ along: place(index), value }));
    return [{ kind: "line", role: "difference", outcome: null, key, points: ends, stroke: "dotted", dots: false }];
  });
}

function circle({ key, after }: ThenNowPoint, along: number): readonly Mark[] {
  return after === null ? [] : [{ kind: "point", role: "later", outcome: null, key, along, value: after.value, form: "dot" }];
}

/** Labels of the values published or changed since, the newest first, and of the last value known then. */
function labels(
  { points, unit }: ThenNowRows,
  changed: readonly boolean[],
  place: (index: number) => number,
  scales: Scales,
  width: number,
): readonly LabelMark[] {
  const { plot } = scales;
  const area: LabelArea = {
    bounds: { left: plot.left, top: 6, right: width, bottom: plot.bottom - 2 },
    columns: [],
    taken: [
      textRect({ x: plot.left, y: plot.top - 8, anchor: "start", runs: [{ text: unit, style: "axis" }] }),
      ...segments(points, place, scales),
      ...points
        .slice(-MAX_POINTS)
        .flatMap((_, index) => dotsOf(points, points.length - Math.min(points.length, MAX_POINTS) + index, place, scales)),
    ],
  };
  const last = points.findLastIndex(({ before }) => before !== null);
  const named = points.flatMap((_, index) => (changed[index] || index === last ? [index] : [])).slice(-MAX_LABELS);
  return [...named].reverse().flatMap((index) => {
    const point = points[index];
    const shown = changed[index] ? point?.after : point?.before;
    if (!shown || point === undefined) return [];
    const [x, y] = [place(index), scales.value(shown.value)];
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

function dotsOf(points: readonly ThenNowPoint[], index: number, place: (index: number) => number, scales: Scales): readonly Rect[] {
  const point = points[index];
  const x = place(index);
  return [point?.before, point?.after].flatMap((one) => {
    if (!one) return [];
    const y = scales.value(one.value);
    return [{ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }];
  });
}

/** Small rectangles along the lines, which labels must avoid. */
function segments(points: readonly ThenNowPoint[], place: (index: number) => number, scales: Scales): readonly Rect[] {
  if (points.length > MAX_POINTS) return [];
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]?.after ?? points[index]?.before;
    const to = point.after ?? point.before;
    if (!from || !to) return [];
    const [x1, y1, x2, y2] = [place(index), scales.value(from.value), place(index + 1), scales.value(to.value)];
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
    });
  });
}

/** As many periods as fit, the newest among them. */
function ticksOf({ points }: ThenNowRows, place: (index: number) => number, step: number, widest: number): Chart["along"]["ticks"] {
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  return points.flatMap(({ text }, index) =>
    (points.length - 1 - index) % every === 0 && place(index) >= widest / 2 ? [{ at: place(index), text, strong: false }] : [],
  );
}
