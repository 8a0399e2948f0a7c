import type { Chart, Mark } from "../model/model";
import type { Outcome } from "../model/outcome";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { outcomeLook } from "../outturn/vertical/outcome-marks";
import { OUTCOME_MARK } from "../render/marks/outcome";
import { lookWidth } from "../text/text-width";
import { type TrackBox, trackWidth } from "./box";

/** How many figures of each shape have which headline. */
export type OutcomeRows = {
  readonly title: string;
  readonly shapes: readonly {
    readonly words: string;
    readonly n: number;
    readonly counts: readonly { readonly outcome: Outcome; readonly words: string; readonly count: number }[];
  }[];
};

const TOP = 30;
const RIGHT = 40;
const HEAD = 26;
const LINE = 24;
const BAR = 12;

/** A block a shape, a bar an outcome, its mark and word before it: counts from zero on one scale, never a share. */
export function outcomesChart(rows: OutcomeRows, box: TrackBox): Chart {
  const width = trackWidth(box);
  const shapes = rows.shapes.map((shape) => ({ ...shape, counts: shape.counts.filter(({ count }) => count > 0) })).filter(({ n }) => n > 0);
  const lines = shapes.flatMap(({ counts }) => counts);
  const left = OUTCOME_MARK.width + 20 + Math.max(0, ...lines.map(({ words, outcome }) => lookWidth(words, outcomeLook(outcome))));
  const value = zeroAxis({ values: lines.map(({ count }) => String(count)), multiplier: 0, unit: "", count: 4 });
  const frame = {
    orientation: "turned",
    value: { ...value, ticks: value.ticks.filter(({ value: at }) => Number.isInteger(Number(at))) },
  } as const;
  const scales = scalesOf({ ...frame, box: { width, height: 0, margins: { top: TOP, right: RIGHT, bottom: 0, left } } });
  const marks: Mark[] = [];
  const ticks: { at: number; text: string; strong: boolean }[] = [];
  let top = TOP;
  for (const { words, n, counts } of shapes) {
    ticks.push({ at: top + 18, text: `${words}, n = ${n}`, strong: true });
    top += HEAD;
    for (const { outcome, words: word, count } of counts) {
      const middle = top + LINE / 2;
      const drawn = { role: "observed", outcome, key: null } as const;
      marks.push(
        { ...drawn, kind: "outcome", x: 0, y: middle - OUTCOME_MARK.height / 2 },
        label(word, OUTCOME_MARK.width + 6, middle + 5, outcome, outcomeLook(outcome)),
        { ...drawn, kind: "bar", along: [middle - BAR / 2, middle + BAR / 2], base: "0", value: String(count) },
        label(String(count), scales.value(String(count)) + 8, middle + 5, outcome, "value-small"),
      );
      top += LINE;
    }
    top += 6;
  }
  const box_ = { width, height: top + 4, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  return { ...frame, box: box_, along: { ticks, breaks: [], rules: [] }, marks, title: rows.title, summary: summarise(rows.title, shapes) };
}

function label(text: string, x: number, y: number, outcome: Outcome, look: ReturnType<typeof outcomeLook> | "value-small"): Mark {
  return { kind: "label", role: "observed", outcome, key: null, x, y, anchor: "start", runs: [{ text, look }], halo: true };
}

function summarise(title: string, shapes: OutcomeRows["shapes"]): string {
  const told = shapes.map(({ words, counts }) => `${words} ${counts.map(({ count, words: word }) => `${count} ${word}`).join(", ")}`);
  return `${title}: ${told.join("; ")}.`;
}
