import { rowAxis } from "../model/category-axis";
import type { ChartLayout, LabelMark, Mark, ValueAxis } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import type { TextStyleName } from "../render/styles";
import { textWidth } from "../text/text-width";
import { frameOf, HEAD_HEIGHT, isEmpty, type NumberLineFrame, wordsOf } from "./number-line-frame";
import { lineLabels, lineMarks } from "./number-line-marks";
import type { NumberLineRows } from "./number-line-rows";

/** In pixels from the top: the stated value, when it was said, and its mark. */
const STATED = { text: 15, said: 31, mark: 49 };
/** Under the rows: the ticks' numbers, then the unit. */
const AXIS_HEIGHT = 40;
/** Above and below the line of a narrow row, where grid and band stand. */
const NARROW_REACH = 26;

/**
 * A stated figure above, and below it a row a basis with what was published: every row is on one scale, and the stated value runs through
 * all of them as a band.
 */
export function numberLine(rows: NumberLineRows, width: number): ChartLayout {
  const frame = frameOf(rows, width);
  const box = {
    width,
    height: frame.bottom + AXIS_HEIGHT,
    margins: { top: HEAD_HEIGHT, right: width - frame.right, bottom: AXIS_HEIGHT, left: frame.left },
  };
  const value = { ...frame.axis, ticks: ticksOf(rows, frame), unit: "", side: "below" as const, grid: false };
  const along = rowAxis(frame.bottom - HEAD_HEIGHT);
  const scales = scalesOf({ orientation: "horizontal", box, value, along });
  const marks = [
    ...rules(frame, width),
    ...grid(frame, scales),
    ...band(rows, frame, scales),
    ...statedHead(rows, scales, width),
    ...frame.rows.flatMap((row) => {
      const { labels, marks: outcomes } = wordsOf(frame, row);
      const signs = outcomes.map((one): Mark => ({ kind: "outcome", role: "frame", key: row.basis.key, ...one }));
      const bounds = frame.form === "wide" ? ([frame.left - 4, frame.right + 4] as const) : ([0, width] as const);
      return [...lineMarks(rows, row, scales), ...lineLabels(rows, row, scales, bounds), ...labels, ...signs];
    }),
    unitLabel(rows, frame),
  ];
  return { orientation: "horizontal", box, value, along, marks };
}

/** Hairlines between the rows. */
function rules({ rows, bottom }: NumberLineFrame, width: number): readonly Mark[] {
  return [...rows.map(({ top }) => top), bottom].map((y) => ({
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [0, y],
      [width, y],
    ],
  }));
}

/** From the top to the bottom of each stretch in which grid and band stand: never across the words of a narrow row. */
function stretches({ form, rows, bottom }: NumberLineFrame): readonly (readonly [number, number])[] {
  return form === "wide"
    ? [[HEAD_HEIGHT, bottom]]
    : rows.flatMap(({ basis, line }) => (isEmpty(basis) ? [] : [[line - NARROW_REACH, line + NARROW_REACH]]));
}

function grid(frame: NumberLineFrame, { position }: Scales): readonly Mark[] {
  return frame.axis.ticks.flatMap(({ value }) =>
    stretches(frame).map((along): Mark => {
      const points = along.map((one) => ({ along: position(one), value }));
      return { kind: "line", role: "frame", outcome: null, key: null, points, stroke: "thin", dots: false };
    }),
  );
}

/** What was stated, through all rows: a range or reading as a band, a point as a line, an open bound to the end of the scale. */
function band({ stated }: NumberLineRows, frame: NumberLineFrame, scales: Scales): readonly Mark[] {
  const [start, end] = frame.axis.domain;
  const [low, high] = isHedgedPoint(stated) ? stated.reading : [stated.low, stated.high];
  const isOpen = low === null || high === null;
  return stretches(frame).flatMap(([top, bottom]): readonly Mark[] => {
    const edges = [top, bottom].map((pixel) => ({ along: scales.position(pixel), low: low ?? start, high: high ?? end }));
    if (!isOpen) return [{ kind: "band", role: "stated", outcome: null, key: null, edges }];
    const bound = low ?? high ?? start;
    const x = scales.value(bound);
    const line: Mark = {
      kind: "leader",
      role: "asOf",
      outcome: null,
      key: null,
      points: [
        [x, top],
        [x, bottom],
      ],
    };
    return [line];
  });
}

function statedHead(rows: NumberLineRows, scales: Scales, width: number): readonly Mark[] {
  const { stated, statedText, saidText, key } = rows;
  const group = { first: { stated, outcome: "pending" as const }, low: stated.low, high: stated.high, key };
  const { marks } = statedMarks(group, scales.position(STATED.mark), scales);
  const ends = [stated.low, stated.high].filter((one) => one !== null).map(scales.value);
  const x = ends.reduce((sum, one) => sum + one, 0) / Math.max(1, ends.length);
  return [
    ...marks.map((mark): Mark => ({ ...mark, outcome: null }) as Mark),
    centred(x, STATED.text, statedText, "number", width),
    centred(x, STATED.said, saidText, "small", width),
  ];
}

/** A label in the middle of `x`, moved inwards where it would leave the picture. */
function centred(x: number, y: number, text: string, style: TextStyleName, width: number): LabelMark {
  const half = textWidth(text, style) / 2 + 1;
  const inside = Math.max(half, Math.min(width - half, x));
  return { kind: "label", role: "frame", outcome: null, key: null, x: inside, y, anchor: "middle", runs: [{ text, style }], halo: true };
}

function ticksOf({ signed }: NumberLineRows, { axis }: NumberLineFrame): ValueAxis["ticks"] {
  return axis.ticks.map(({ value, text }) => ({ value, text: signed && Number(value) > 0 ? `+${text}` : text }));
}

function unitLabel({ unit }: NumberLineRows, { axis, bottom }: NumberLineFrame): LabelMark {
  const runs = [{ text: unitText(axis, unit), style: "axis" }] as const;
  return { kind: "label", role: "frame", outcome: null, key: null, x: 0, y: bottom + 35, anchor: "start", runs, halo: true };
}

function unitText({ domain: [low, high] }: ValueAxis, unit: string): string {
  return Number(low) > 0 || Number(high) < 0 ? `${unit}; the scale does not start at zero` : unit;
}
