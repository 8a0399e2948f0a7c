import { ticks } from "d3-array";
import { bareAxis } from "../../model/category-axis";
import { downsample } from "../../model/downsample";
import type { Chart, LineMark, Mark, SpotMark } from "../../model/model";
import { type Scales, scalesOf } from "../../model/scales";
import { textWidth } from "../../text/text-width";
import type { OutturnRows } from "../outturn-rows";
import { fittedAxis, sideOf } from "./fitted-axis";
import type { Slot } from "./slots";

/** Height of the strip in pixels, and of the periods beneath it. */
const STRIP = 38;
const TEXT = 24;
const INSET = 6;
/** More slots are drawn as a line. */
const MAX_COLUMNS = 160;
const MAX_POINTS = 400;
/** Of more stated figures every n-th is drawn: the strip is an overview. */
const MAX_SPOTS = 400;
const TEXT_GAP = 14;

/**
 * All periods in a strip with its own scale, fitted to the published values: values as short lines, figures as dots, grey outside the
 * range that the chart above shows, which has an outline.
 */
export function brushChart(
  rows: OutturnRows,
  slots: readonly Slot[],
  shown: { readonly from: number; readonly to: number },
  { width, left }: { readonly width: number; readonly left: number },
): Chart {
  const axis = fittedAxis(slots, rows, STRIP, STRIP);
  const value = { ...axis, ticks: [], labelled: false };
  const box = { width, height: STRIP + TEXT, margins: { top: INSET, right: 2, bottom: TEXT + INSET, left } };
  const along = bareAxis("period", [0, Math.max(1, slots.length)]);
  const frame = { orientation: "vertical", box, value, along } as const;
  const scales = scalesOf(frame);
  const { plot } = scales;
  const isShown = (index: number) => index >= shown.from && index < shown.to;
  const chosen = slots.findIndex(({ isChosen }) => isChosen);
  const marks: readonly Mark[] = [
    ...(chosen < 0 ? [] : [ground(scales.along(chosen), scales.along(chosen + 1))]),
    outline([plot.left, 0.5], [plot.right, STRIP - 0.5], "frame"),
    ...(slots.length > MAX_COLUMNS ? [publishedLine(slots, scales)] : shortLines(slots, isShown)),
    ...spots(slots, isShown, value, scales),
    outline([scales.along(shown.from), 0.5], [scales.along(shown.to), STRIP - 0.5], "observed"),
  ];
  const ticks = periodTicks(slots, scales, width);
  const title = `${rows.title}: all periods`;
  const places = slots.map(({ period }, index) => ({ key: period.key, from: index, to: index + 1 }));
  return { ...frame, along: { ...along, ticks }, marks, slots: places, isOverview: true, title, summary: title };
}

function shortLines(slots: readonly Slot[], isShown: (index: number) => boolean): readonly Mark[] {
  return slots.flatMap(({ observed }, index): readonly Mark[] => {
    const row = observed[0];
    if (!row) return [];
    const points = [index + 0.08, index + 0.92].map((along) => ({ along, value: row.value }));
    const role = isShown(index) ? "observed" : "lastYear";
    return [{ kind: "line", role, outcome: null, key: null, points, stroke: "solid", dots: false }];
  });
}

function publishedLine(slots: readonly Slot[], scales: Scales): LineMark {
  const points = slots.flatMap(({ observed }, index) => (observed[0] ? [{ along: index + 0.5, value: observed[0].value }] : []));
  const kept = downsample(
    points.map(({ along, value }) => ({ x: along, y: scales.value(value) })),
    MAX_POINTS,
  );
  const shown = kept.flatMap((index) => points[index] ?? []);
  return { kind: "line", role: "lastYear", outcome: null, key: null, points: shown, stroke: "solid", dots: false };
}

/** A dot for each figure inside the scale, at the bound or the middle of its bounds. */
function spots(slots: readonly Slot[], isShown: (index: number) => boolean, value: Chart["value"], scales: Scales): readonly SpotMark[] {
  const all = slots.flatMap(({ groups }, index) =>
    groups.flatMap(({ low, high }, place): readonly SpotMark[] => {
      const bounds = [low, high].filter((end) => end !== null && sideOf(end, value) === "inside");
      if (bounds.length === 0) return [];
      const y = bounds.reduce((sum, end) => sum + scales.value(end ?? "0"), 0) / bounds.length;
      const x = scales.along(index + 0.5 + ((place + 1) / (groups.length + 1) - 0.5) * 0.84);
      return [{ kind: "spot", role: isShown(index) ? "stated" : "implied", outcome: null, key: null, x, y }];
    }),
  );
  const every = Math.ceil(all.length / MAX_SPOTS);
  return all.filter((_, index) => index % Math.max(1, every) === 0);
}

function outline([left, top]: readonly [number, number], [right, bottom]: readonly [number, number], role: "frame" | "observed"): Mark {
  const points = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ] as const;
  return { kind: "leader", role, outcome: null, key: null, points };
}

function ground(left: number, right: number): Mark {
  return { kind: "highlight", role: "frame", outcome: null, key: null, from: [left, 1], to: [right, STRIP - 1] };
}

/** As many period texts as fit under the strip, evenly. */
function periodTicks(slots: readonly Slot[], { along }: Scales, width: number): Chart["along"]["ticks"] {
  const widest = Math.max(0, ...slots.map(({ period }) => textWidth(period.text, "axis")));
  const room = along(slots.length - 1) - along(0);
  const count = Math.max(1, Math.floor(room / (widest + TEXT_GAP)));
  const indexes = slots.length <= count ? slots.map((_, index) => index) : ticks(0, slots.length - 1, count / 1.5).filter(Number.isInteger);
  let before = Number.NEGATIVE_INFINITY;
  return indexes.flatMap((index) => {
    const text = slots[index]?.period.text ?? "";
    const half = textWidth(text, "axis") / 2;
    const x = along(index + 0.5);
    if (x - half < before + TEXT_GAP / 2 || x - half < 0 || x + half > width) return [];
    before = x + half;
    return [{ at: index + 0.5, text, strong: false }];
  });
}
