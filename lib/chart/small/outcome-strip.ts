import { nearestBound } from "../model/bounds";
import { bareAxis } from "../model/category-axis";
import { groupEqualFigures } from "../model/figure-groups";
import type { Chart, LabelMark, LineMark, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import { spanAxis } from "../model/value-axis";
import type { StatedRow } from "../outturn/outturn-rows";
import { textWidth } from "../text/text-width";

/** The input of the outcome strips: a stated figure and the outturn on each basis, one strip per basis on a common scale. */
export type OutcomeStripRows = {
  readonly stated: StatedRow;
  /** "billion US dollars". */
  readonly unit: string;
  /** True writes a plus sign: growth and changes. */
  readonly signed: boolean;
  readonly multiplier: number;
  /** In the order of the bases. */
  readonly outturns: readonly OutcomeStripOutturn[];
};
export type OutcomeStripOutturn = { readonly key: string; readonly title: string; readonly value: string; readonly label: string };

export const OUTCOME_STRIP_SIZE = { width: 220, height: 28, head: 18 };
/** A strip is one row. */
const ROW = [0, 1] as const;
const MIDDLE = 0.5;
const SIDE = 10;
const TICKS = 3;
const PAD = 0.12;
const STROKES = ["thin", "thinDashed", "thinDotted"] as const;

/** The tick text of the strips, for a table head. */
export function outcomeStripScale(rows: OutcomeStripRows): Chart {
  const frame = frameOf(rows, OUTCOME_STRIP_SIZE.head);
  const scales = scalesOf(frame);
  let before = Number.NEGATIVE_INFINITY;
  const marks = axisOf(rows).ticks.flatMap(({ value, text: digits }): readonly LabelMark[] => {
    const text = rows.signed && Number(value) > 0 ? `+${digits}` : digits;
    const half = textWidth(text, "axis") / 2;
    const x = scales.value(value);
    if (x - half < before + 6 || x + half > OUTCOME_STRIP_SIZE.width) return [];
    before = x + half;
    return [
      { kind: "label", role: "frame", outcome: null, key: null, x, y: 13, anchor: "middle", runs: [{ text, style: "axis" }], halo: false },
    ];
  });
  return { ...frame, value: { ...frame.value, ticks: [] }, marks, title: rows.unit, summary: `Scale of the strips, in ${rows.unit}` };
}

/**
 * The strip of one basis: the stated mark, its outturn as a tick, a dotted difference, and thin lines for all outturns, which
 * join from strip to strip in a table.
 */
export function outcomeStrip(rows: OutcomeStripRows, basis: string): Chart {
  const frame = frameOf(rows, OUTCOME_STRIP_SIZE.height);
  const scales = scalesOf(frame);
  const { stated, outturns } = rows;
  const [group] = groupEqualFigures([stated], stated.key);
  const own = outturns.find(({ key }) => key === basis);
  const marks = [
    ...outturns.map((one, index) => vertical(one, STROKES[Math.min(index, 2)] ?? "thinDotted")),
    ...(own === undefined ? [] : difference(rows, own)),
    ...(group === undefined ? [] : statedMarks(group, MIDDLE, scales).marks),
    ...(own === undefined ? [] : [tick(own)]),
  ];
  const outturnText = own === undefined ? "no actual in this unit" : `${own.label} came on ${own.title}`;
  return { ...frame, marks, title: stated.number, summary: `${stated.number} was stated; ${outturnText}` };
}

function frameOf(rows: OutcomeStripRows, height: number) {
  return {
    orientation: "horizontal",
    box: { width: OUTCOME_STRIP_SIZE.width, height, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { ...axisOf(rows), labelled: false },
    along: bareAxis("row", ROW),
  } as const;
}

function axisOf({ stated, outturns, multiplier, unit }: OutcomeStripRows) {
  const { low, high, reading } = stated.stated;
  const bounds = [low, high, ...(isHedgedPoint(stated.stated) ? reading : [])].filter((value) => value !== null);
  return spanAxis({ values: [...bounds, ...outturns.map(({ value }) => value)], multiplier, unit, count: TICKS }, PAD);
}

function vertical({ key, value }: OutcomeStripOutturn, stroke: LineMark["stroke"]): Mark {
  const points = ROW.map((along) => ({ along, value }));
  return { kind: "line", role: "observed", outcome: null, key, points, stroke, dots: false };
}

function tick({ key, value }: OutcomeStripOutturn): Mark {
  return { kind: "point", role: "observed", outcome: null, key, along: MIDDLE, value, form: "tick" };
}

function difference({ stated }: OutcomeStripRows, { key, value }: OutcomeStripOutturn): readonly Mark[] {
  const { low, high } = stated.stated;
  const bound = nearestBound(low, high, value);
  if (bound === null) return [];
  const points = [bound, value].map((one) => ({ along: MIDDLE, value: one }));
  return [{ kind: "line", role: "difference", outcome: null, key, points, stroke: "dotted", dots: false }];
}
