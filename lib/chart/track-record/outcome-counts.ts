import { rowAt, rowAxis } from "../model/category-axis";
import type { Chart, Mark, MarkOutcome } from "../model/model";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { OUTCOME_MARK_SIZE } from "../render/marks/outcome";
import { outcomeTextStyle } from "../text/outcome-style";
import { textWidth } from "../text/text-width";
import type { OutcomeCounts } from "./outcome-counts-rows";

const TOP = 30;
const RIGHT = 40;
const HEAD_HEIGHT = 26;
const LINE_HEIGHT = 24;
const BAR_HEIGHT = 12;

/** A block per shape with a bar per outcome, on one scale from zero. Counts, not shares: with few figures a share misleads. */
export function outcomesChart(rows: OutcomeCounts, width: number): Chart {
  const shapes = rows.shapes.map((shape) => ({ ...shape, counts: shape.counts.filter(({ count }) => count > 0) })).filter(({ n }) => n > 0);
  const lines = shapes.flatMap(({ counts }) => counts);
  const words = Math.max(0, ...lines.map(({ words: one, outcome }) => textWidth(one, outcomeTextStyle(outcome))));
  const heads = Math.max(0, ...shapes.map((shape) => textWidth(headWords(shape), "axis-strong")));
  const left = Math.max(OUTCOME_MARK_SIZE.width + 20 + words, heads + 10);
  const value = zeroAxis({ values: lines.map(({ count }) => String(count)), multiplier: 0, unit: "", count: 4 });
  const frame = {
    orientation: "horizontal",
    value: { ...value, ticks: value.ticks.filter(({ value: at }) => Number.isInteger(Number(at))) },
  } as const;
  const scales = scalesOf({
    ...frame,
    along: rowAxis(0),
    box: { width, height: TOP, margins: { top: TOP, right: RIGHT, bottom: 0, left } },
  });
  const marks: Mark[] = [];
  const ticks: { at: number; text: string; strong: boolean }[] = [];
  let top = TOP;
  for (const shape of shapes) {
    ticks.push({ at: rowAt(top + 14, TOP), text: headWords(shape), strong: true });
    top += HEAD_HEIGHT;
    for (const { outcome, words: word, count } of shape.counts) {
      const middle = top + LINE_HEIGHT / 2;
      const common = { role: "observed", outcome, key: null } as const;
      marks.push(
        { ...common, kind: "outcome", x: 0, y: middle - OUTCOME_MARK_SIZE.height / 2 },
        label(word, OUTCOME_MARK_SIZE.width + 6, middle + 5, outcome, outcomeTextStyle(outcome)),
        {
          ...common,
          kind: "bar",
          along: [rowAt(middle - BAR_HEIGHT / 2, TOP), rowAt(middle + BAR_HEIGHT / 2, TOP)],
          base: "0",
          value: String(count),
        },
        label(String(count), scales.value(String(count)) + 8, middle + 5, outcome, "value-small"),
      );
      top += LINE_HEIGHT;
    }
    top += 6;
  }
  const box_ = { width, height: top + 4, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  return { ...frame, box: box_, along: { ...rowAxis(top - TOP), ticks }, marks, title: rows.title, summary: outcomesSummary(rows) };
}

function headWords({ words, n }: OutcomeCounts["shapes"][number]): string {
  return `${words}, n = ${n}`;
}

function label(text: string, x: number, y: number, outcome: MarkOutcome, style: ReturnType<typeof outcomeTextStyle> | "value-small"): Mark {
  return { kind: "label", role: "observed", outcome, key: null, x, y, anchor: "start", runs: [{ text, style }], halo: true };
}

export function outcomesSummary({ title, shapes }: OutcomeCounts): string {
  const parts = shapes
    .filter(({ n }) => n > 0)
    .map(
      ({ words, counts }) =>
        `${words} ${counts
          .filter(({ count }) => count > 0)
          .map(({ count, words: word }) => `${count} ${word}`)
          .join(", ")}`,
    );
  return `${title}: ${parts.join("; ")}.`;
}
