import { type BlockLine, blockLines, type LabelledGroup, sharedBlockLines } from "../../../labels/block-lines";
import { fits, type LabelArea, place, type Strictness } from "../../../labels/collision";
import { distantLabel } from "../../../labels/distant-label";
import type { LabelledSlot } from "../../../labels/labelled-slot";
import { boundingRect, type Rect } from "../../../labels/rect";
import type { LabelMark, LeaderMark } from "../../../model/model";
import { labelForms } from "../../../text/label-text";
import { LINE_HEIGHT } from "../../../text/line-spacing";
import { textWidth } from "../../../text/text-width";

const BELOW_OFFSET = 14;
const ABOVE_OFFSET = 6;

/**
 * The labels of a slot with few groups as blocks at the marks: one below or above each mark, or one block for all below the
 * lowest or above the highest. They are shortened until they fit; else, where `partly` allows it, a number stands farther away with
 * a leader, or is left to the table. Null when they do not fit.
 */
export function statedLabels(slot: LabelledSlot, area: LabelArea, partly: boolean): readonly (LabelMark | LeaderMark)[] | null {
  const { marks } = slot;
  const width = slot.to - slot.from;
  const forms = Math.max(0, ...marks.map(({ group }) => labelForms(group.parts).length));
  for (const strictness of ["strict", "loose"] as const) {
    for (let form = 0; form < forms; form++) {
      const placed = placeSeparately(marks, form, width, strictness, area) ?? placeTogether(marks, form, width, strictness, area);
      if (placed !== null) return placed;
    }
  }
  if (!partly) return null;
  return marks.flatMap((one) => placeSeparately([one], forms - 1, width, "loose", area) ?? distantLabel(one, area) ?? []);
}

/** A block at each mark, from top to bottom; null, and nothing placed, when one does not fit. */
function placeSeparately(
  named: readonly LabelledGroup[],
  form: number,
  width: number,
  strictness: Strictness,
  area: LabelArea,
): readonly LabelMark[] | null {
  const trial: LabelArea = { ...area, taken: [...area.taken] };
  const placed: LabelMark[] = [];
  for (const one of [...named].sort((a, b) => a.rect.top - b.rect.top)) {
    const block = candidateBlocks(blockLines(one, form, width), one.rect, area).find((lines) => fits(trial, lines, strictness));
    if (block === undefined) return null;
    placed.push(...place(trial, block));
  }
  area.taken.push(...trial.taken.slice(area.taken.length));
  return placed;
}

/** One block for all labels, below the lowest mark or above the highest. */
function placeTogether(
  named: readonly LabelledGroup[],
  form: number,
  width: number,
  strictness: Strictness,
  area: LabelArea,
): readonly LabelMark[] | null {
  const rect = boundingRect(named.map((one) => one.rect));
  if (named.length < 2 || rect === null) return null;
  const sorted = [...named].sort((a, b) => a.rect.top - b.rect.top);
  const block = candidateBlocks(sharedBlockLines(sorted, form, width), rect, area).find((lines) => fits(area, lines, strictness));
  return block === undefined ? null : place(area, block);
}

function candidateBlocks(lines: readonly BlockLine[], rect: Rect, area: LabelArea): readonly (readonly LabelMark[])[] {
  const widest = Math.max(...lines.map(({ text, style }) => textWidth(text, style)));
  const right = rect.right - widest >= area.bounds.left ? rect.right : null;
  const stack = (top: number) =>
    lines.map(({ text, style, group }, index): LabelMark => {
      const common = { kind: "label", role: "stated", outcome: group.first.outcome, key: group.key } as const;
      const place = right === null ? ({ x: rect.left, anchor: "start" } as const) : ({ x: right, anchor: "end" } as const);
      return { ...common, ...place, y: top + index * LINE_HEIGHT, runs: [{ text, style }], halo: false };
    });
  return [stack(rect.bottom + BELOW_OFFSET), stack(rect.top - ABOVE_OFFSET - (lines.length - 1) * LINE_HEIGHT)];
}
