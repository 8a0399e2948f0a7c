import { type LabelArea, placeFirst } from "../../../labels/collision";
import { distantLabel } from "../../../labels/distant-label";
import type { LabelledSlot } from "../../../labels/labelled-slot";
import { type LeaderList, leaderList } from "../../../labels/leader-list";
import type { LabelMark, LeaderMark } from "../../../model/model";
import { statedLabels } from "./stated-labels";

/** Up to this many figures of one speaker are labelled at their marks. */
const MAX_AT_MARKS = 4;
/** Up to this many figures of a slot are labelled as blocks with name and day. */
const MAX_BLOCKS = 2;
/** In pixels; a narrower block would break names. */
const MIN_BLOCK_WIDTH = 112;

type Labels = readonly (LabelMark | LeaderMark)[];

/** Labels of all figures of the chosen slot; null when not all numbers fit. */
export function chosenLabels(one: LabelledSlot, area: LabelArea): Labels | null {
  if (one.marks.length === 0) return [];
  if (one.marks.length <= MAX_BLOCKS) {
    const spare = Math.max(0, MIN_BLOCK_WIDTH - (one.to - one.from)) / 2;
    const blocks = statedLabels({ ...one, from: one.from - spare, to: one.to + spare }, area, false);
    if (blocks !== null) return blocks;
  }
  const speakers = new Set(one.marks.flatMap(({ group }) => group.rows.map(({ speaker }) => speaker)));
  const atMarks = speakers.size === 1 && one.marks.length <= MAX_AT_MARKS ? numbersAtMarks(one, area) : null;
  return atMarks ?? listLabels(leaderList(one, area));
}

/** Numbers at the marks as far as they fit, with leaders where there is no room beside one. */
export function numbersThatFit(one: LabelledSlot, area: LabelArea): Labels {
  return one.marks.flatMap((mark) => placeFirst(area, numberPlaces(mark), "loose") ?? distantLabel(mark, area) ?? []);
}

function listLabels(list: LeaderList | null): Labels | null {
  return list && [...list.leaders, ...list.labels];
}

/** A number beside, above or below each mark, or farther away with a leader; null, and nothing placed, when one does not fit. */
function numbersAtMarks({ marks }: LabelledSlot, area: LabelArea): Labels | null {
  const trial: LabelArea = { ...area, taken: [...area.taken] };
  const placed: (LabelMark | LeaderMark)[] = [];
  for (const mark of marks) {
    const labels = placeFirst(trial, numberPlaces(mark), "loose") ?? distantLabel(mark, trial);
    if (labels === null) return null;
    placed.push(...labels);
  }
  area.taken.push(...trial.taken.slice(area.taken.length));
  return placed;
}

function numberPlaces({ group, rect }: LabelledSlot["marks"][number]): readonly (readonly LabelMark[])[] {
  const level = (rect.top + rect.bottom) / 2 + 4;
  const middle = (rect.left + rect.right) / 2;
  const at = (x: number, y: number, anchor: LabelMark["anchor"]): readonly LabelMark[] => [
    {
      kind: "label",
      role: "stated",
      outcome: group.first.outcome,
      key: group.key,
      x,
      y,
      anchor,
      runs: [{ text: group.parts.number, style: "number" }],
      halo: true,
    },
  ];
  return [
    at(rect.left - 4, level, "end"),
    at(rect.right + 4, level, "start"),
    at(middle, rect.top - 5, "middle"),
    at(middle, rect.bottom + 14, "middle"),
  ];
}
