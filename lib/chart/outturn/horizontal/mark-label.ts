import { contains, overlaps, type Rect, textRect } from "../../labels/rect";
import type { FigureGroup } from "../../model/figure-groups";
import type { LabelMark, LeaderMark, Run } from "../../model/model";
import type { Scales } from "../../model/scales";
import { type LabelParts, labelForms, nameAndDay } from "../../text/label-text";

/** Pixels from a mark to its label. */
const TEXT_OFFSET = 5;
const HALF_CAP = 2;

/**
 * The label of a mark on its own line: at the left, else at the right, never across the end of the bar, shortened until it
 * fits. When nothing fits, the number stands before the end of the bar with a leader to its mark.
 */
export function markLabel(
  group: FigureGroup,
  rect: Rect,
  y: number,
  datum: number | null,
  scales: Scales,
  width: number,
): readonly (LabelMark | LeaderMark)[] {
  const bounds: Rect = { left: scales.plot.left + 2, top: Number.NEGATIVE_INFINITY, right: width, bottom: Number.POSITIVE_INFINITY };
  const forms = labelForms(group.parts);
  const labels = forms.flatMap((parts) => [
    labelAt(group, parts, rect.left - TEXT_OFFSET, y, "end", datum),
    labelAt(group, parts, rect.right + TEXT_OFFSET, y, "start", datum),
  ]);
  const fitting = labels.find((label) => contains(bounds, textRect(label)) && !crosses(textRect(label), datum));
  if (fitting !== undefined) return [fitting];
  const shortest = forms.at(-1) ?? group.parts;
  const label = labelAt(group, shortest, Math.min(datum ?? rect.left, rect.left) - TEXT_OFFSET - HALF_CAP, y, "end", datum);
  const middle = (rect.top + rect.bottom) / 2;
  const end = textRect(label).right + 2;
  return [
    label,
    {
      kind: "leader",
      role: "stated",
      outcome: group.first.outcome,
      key: group.key,
      points: [
        [end, middle],
        [rect.left - 1, middle],
      ],
    },
  ];
}

function labelAt(group: FigureGroup, parts: LabelParts, x: number, y: number, anchor: "start" | "end", datum: number | null): LabelMark {
  const who = nameAndDay(parts);
  const runs: readonly Run[] = [
    { text: parts.number, style: "number" },
    ...(who === "" ? [] : [{ text: who, style: group.chosen ? "word" : "small" } as const]),
  ];
  return {
    kind: "label",
    role: "stated",
    outcome: group.first.outcome,
    key: group.key,
    x,
    y,
    anchor,
    runs,
    halo: datum === null || x > datum,
  };
}

function crosses(rect: Rect, datum: number | null): boolean {
  if (datum === null) return false;
  return overlaps(rect, { left: datum - HALF_CAP, right: datum + HALF_CAP, top: rect.top, bottom: rect.bottom }, 2);
}
