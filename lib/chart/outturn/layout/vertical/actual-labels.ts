import { type LabelArea, placeFirst } from "../../../labels/collision";
import { spreadPositions } from "../../../labels/spread";
import type { LabelMark, Run } from "../../../model/model";
import type { Scales } from "../../../model/scales";
import { textWidth } from "../../../text/text-width";
import type { BasisRow } from "../../outturn-rows";
import type { SlotColumn } from "./columns";

const LINE = 17;
const OFFSET = 6;
const MAX_NAME_WIDTH = 120;

/**
 * The published values of the chosen slot beside the ends of its column and lines, "−5.3 WTO", all at one side; a single one inside the
 * column or just beyond its end. Empty when there is no room, or the names are long: the rows under the axis have them.
 */
export function actualLabels(column: SlotColumn, bases: readonly BasisRow[], scales: Scales, area: LabelArea): readonly LabelMark[] {
  const { slot, left, right, from } = column;
  const names = bases.map(({ name }) => name);
  if (names.length > 1 && names.some((name) => textWidth(name, "small") > MAX_NAME_WIDTH)) return [];
  const shown = slot.observed.flatMap((row, basis) => {
    if (row === null || (basis > 0 && row.part)) return [];
    const number: Run = { text: row.label, style: "value" };
    const runs: readonly Run[] = names.length > 1 ? [number, { text: names[basis] ?? "", style: "small" }] : [number];
    return [{ row, runs, y: scales.value(row.value) }];
  });
  const sorted = shown.toSorted((a, b) => a.y - b.y);
  const middle = sorted.reduce((sum, { y }) => sum + y, 0) / Math.max(1, sorted.length);
  const start = middle - ((sorted.length - 1) * LINE) / 2;
  const isApart = sorted.every(({ y }, index) => index === 0 || y - (sorted[index - 1]?.y ?? y) >= LINE);
  const heights = isApart
    ? sorted.map(({ y }) => y)
    : spreadPositions(
        sorted.map((_, index) => start + index * LINE),
        LINE,
        0,
        Number.POSITIVE_INFINITY,
      );
  const block = (x: number, anchor: LabelMark["anchor"]): readonly LabelMark[] =>
    sorted.map(({ row, runs }, index) => labelOf(row.key, runs, x, (heights?.[index] ?? middle) + 5, anchor));
  const [only, more] = sorted;
  const isSingle = only !== undefined && more === undefined;
  const inSlot = isSingle
    ? [insideOf(only.row.value, only.y), beyondEndOf(only.row.value, only.y)].map((y) => [
        labelOf(only.row.key, only.runs.slice(0, 1), from + 4, y, "start"),
      ])
    : [];
  return placeFirst(area, [...inSlot, block(right + OFFSET, "start"), block(left - OFFSET, "end")], "loose") ?? [];
}

function insideOf(value: string, end: number): number {
  return Number(value) < 0 ? end - 8 : end + 18;
}

function beyondEndOf(value: string, end: number): number {
  return Number(value) < 0 ? end + 18 : end - 8;
}

function labelOf(key: string, runs: readonly Run[], x: number, y: number, anchor: LabelMark["anchor"]): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key, x, y, anchor, runs, halo: true };
}
