import { type LabelArea, place, placeFirst } from "../../labels/collision";
import { boundingRect } from "../../labels/rect";
import type { LabelMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { TextStyleName } from "../../render/styles";
import { LINE_HEIGHT } from "../../text/line-spacing";
import { textWidth } from "../../text/text-width";
import { wrapText } from "../../text/wrap";
import type { DrawnColumn } from "./column";

/** In pixels. Marks this near to a column's end push its label beyond them. */
const NEAR_CAP = 24;

/** The text of periods without a column, at the base or below the dashed line of a part. Placed first, so always drawn. */
export function absenceLabels(drawnColumns: readonly DrawnColumn[], scales: Scales, area: LabelArea): readonly LabelMark[] {
  return drawnColumns.flatMap(({ column: { slot, left, right } }) => {
    const words = slot.part?.label ?? slot.absence;
    if (words === null || slot.observed !== null) return [];
    const lines = wrapText(words, "small", right - left + 2);
    const top = slot.part === null ? scales.value("0") - 8 - (lines.length - 1) * LINE_HEIGHT : scales.value(slot.part.value) + 16;
    return place(
      area,
      lines.map((text, index) => label(text, "small", (left + right) / 2, top + index * LINE_HEIGHT, "middle", null)),
    );
  });
}

/**
 * The value of each column: above it, higher when a mark is in the way, else inside. All are short when one full label is too
 * wide.
 */
export function valueLabels(drawnColumns: readonly DrawnColumn[], scales: Scales, area: LabelArea): readonly LabelMark[] {
  const style: TextStyleName = drawnColumns.some(({ column }) => column.to - column.from < 48) ? "value-small" : "value";
  const tight = drawnColumns.some(
    ({ column: { slot, left, right } }) =>
      slot.observed !== null && !slot.strong && textWidth(slot.observed.label, style) > right - left - 2,
  );
  const first = [...drawnColumns].sort((a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong));
  return first.flatMap((one) => {
    const { slot } = one.column;
    if (slot.observed === null) return [];
    const text = tight ? slot.observed.short : slot.observed.label;
    const texts = slot.strong
      ? ([
          [slot.observed.label, "headline"],
          [text, style],
        ] as const)
      : ([[text, style]] as const);
    const places = texts.flatMap(([words, way]) => candidateLabels(one, words, way, scales));
    const placed = placeFirst(area, places, "strict") ?? placeFirst(area, places, "loose") ?? [];
    return [...placed, ...statusLabel(one, placed, scales, area)];
  });
}

function candidateLabels(one: DrawnColumn, text: string, style: TextStyleName, scales: Scales): readonly (readonly LabelMark[])[] {
  const { slot, from, to } = one.column;
  const row = slot.observed;
  if (row === null) return [];
  const hangs = Number(row.value) < 0;
  const size = style === "headline" ? 18 : 11;
  const end = scales.value(row.value);
  const near = one.stated.map(({ rect }) => rect).filter(({ top, bottom }) => bottom > end - NEAR_CAP && top < end + NEAR_CAP);
  const marks = boundingRect(near);
  const beyond = hangs ? Math.max(end, marks?.bottom ?? end) + 4 + size : Math.min(end, marks?.top ?? end) - 6;
  const outside = hangs ? end + 6 + size : end - (style === "headline" ? 10 : 8);
  const inside = hangs ? end - 8 : end + 6 + size;
  const wide = textWidth(text, style) > to - from;
  const at = (y: number) => [
    wide ? [label(text, style, (from + to) / 2, y, "middle", row.key)] : [label(text, style, from, y, "start", row.key)],
  ];
  return [...at(outside), ...at(beyond), [label(text, style, from + 3, inside, "start", row.key)]];
}

/** "provisional" or "revised" beside the value. */
function statusLabel({ column }: DrawnColumn, value: readonly LabelMark[], scales: Scales, area: LabelArea): readonly LabelMark[] {
  const row = column.slot.observed;
  const [above] = value;
  if (row === null || above === undefined || !(row.provisional || row.revised)) return [];
  const hangs = Number(row.value) < 0;
  const inside = scales.value(row.value) + (hangs ? -8 : 18);
  const words = row.provisional ? ["provisional", "prov."] : ["revised", "rev."];
  const blocks = words.flatMap((word) => [
    [label(word, "small", column.from + 4, inside, "start", row.key)],
    [label(word, "small", column.from, hangs ? above.y + LINE_HEIGHT : above.y - LINE_HEIGHT - 2, "start", row.key)],
  ]);
  return placeFirst(area, blocks, "loose") ?? [];
}

function label(text: string, style: TextStyleName, x: number, y: number, anchor: LabelMark["anchor"], key: string | null): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key, x, y, anchor, runs: [{ text, style }], halo: false };
}
