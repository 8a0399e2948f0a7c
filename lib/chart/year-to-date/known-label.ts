import { overlaps, type Rect, textRect } from "../labels/rect";
import type { LabelMark, Mark } from "../model/model";
import type { Scales } from "../model/scales";
import type { YearToDatePanel, YearToDatePoint } from "./year-to-date-rows";

/**
 * The label of the last known value at the left of its point, without its text when that would cross a line; none without a free
 * place. `stated` are the rectangles of stated marks in pixels.
 */
export function knownLabel(
  { known, knownWords, knownLabel: label }: YearToDatePanel,
  stated: readonly Rect[],
  scales: Scales,
): readonly Mark[] {
  const last = known.at(-1);
  if (last === undefined) return [];
  const [x, y] = [scales.along(last.months) - 9, scales.value(last.value) - 5];
  const common = { kind: "label", role: "observed", outcome: null, key: last.key, x, y, anchor: "end", halo: true } as const;
  const forms: readonly LabelMark["runs"][] = [
    [
      { text: knownWords, style: "small" },
      { text: label, style: "value" },
    ],
    [{ text: label, style: "value" }],
  ];
  const lines = [...segments(known, scales), ...stated];
  const short = forms.at(-1) ?? [];
  const labels = [...forms.map((runs): LabelMark => ({ ...common, runs })), { ...common, x: x + 12, y: y - 5, runs: short }];
  const free = labels.find((one) => isFree(textRect(one), scales, lines));
  return free === undefined ? [] : [free];
}

function isFree(rect: Rect, { plot }: Scales, lines: readonly Rect[]): boolean {
  return rect.left >= plot.left && rect.top >= plot.top && !lines.some((line) => overlaps(rect, line, 1));
}

function segments(points: readonly YearToDatePoint[], scales: Scales): readonly Rect[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (before === undefined) return [];
    const [x1, y1, x2, y2] = [
      scales.along(before.months),
      scales.value(before.value),
      scales.along(point.months),
      scales.value(point.value),
    ];
    const steps = 6;
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
    });
  });
}
