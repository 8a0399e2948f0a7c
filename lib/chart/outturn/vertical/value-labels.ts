import { type Room, settle, settleFirst } from "../../labels/collision";
import { around } from "../../labels/rect";
import type { LabelMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { TextLook } from "../../render/styles";
import { lookWidth } from "../../text/text-width";
import { wrapText } from "../../text/wrap";
import type { Drawn } from "./column";

const LINE = 15;
/** Marks so near to the datum push its label beyond them. */
const NEAR = 24;

/** The words of slots without a column, at the base or under the dashed line of a part. They are placed first and always stand. */
export function absenceLabels(drawn: readonly Drawn[], scales: Scales, room: Room): readonly LabelMark[] {
  return drawn.flatMap(({ column: { slot, left, right } }) => {
    const words = slot.part?.label ?? slot.absence;
    if (words === null || slot.observed !== null) return [];
    const lines = wrapText(words, "small", right - left + 2);
    const top = slot.part === null ? scales.value("0") - 8 - (lines.length - 1) * LINE : scales.value(slot.part.value) + 16;
    return settle(
      room,
      lines.map((text, index) => label(text, "small", (left + right) / 2, top + index * LINE, "middle", null)),
    );
  });
}

/** Each column's own value at its left: above the datum, higher where a mark is in the way, else inside. All in short where one is too wide. */
export function valueLabels(drawn: readonly Drawn[], scales: Scales, room: Room): readonly LabelMark[] {
  const look: TextLook = drawn.some(({ column }) => column.to - column.from < 48) ? "value-small" : "value";
  const tight = drawn.some(
    ({ column: { slot, left, right } }) =>
      slot.observed !== null && !slot.strong && lookWidth(slot.observed.label, look) > right - left - 2,
  );
  const first = [...drawn].sort((a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong));
  return first.flatMap((one) => {
    const { slot } = one.column;
    if (slot.observed === null) return [];
    const text = tight ? slot.observed.short : slot.observed.label;
    const texts = slot.strong
      ? ([
          [slot.observed.label, "headline"],
          [text, look],
        ] as const)
      : ([[text, look]] as const);
    const places = texts.flatMap(([words, way]) => valuePlaces(one, words, way, scales));
    const placed = settleFirst(room, places, "clean") ?? settleFirst(room, places, "anywhere") ?? [];
    return [...placed, ...firmness(one, placed, scales, room)];
  });
}

function valuePlaces(one: Drawn, text: string, look: TextLook, scales: Scales): readonly (readonly LabelMark[])[] {
  const { slot, from, to } = one.column;
  const row = slot.observed;
  if (row === null) return [];
  const hangs = Number(row.value) < 0;
  const size = look === "headline" ? 18 : 11;
  const end = scales.value(row.value);
  const near = one.stated.map(({ rect }) => rect).filter(({ top, bottom }) => bottom > end - NEAR && top < end + NEAR);
  const marks = around(near);
  const beyond = hangs ? Math.max(end, marks?.bottom ?? end) + 4 + size : Math.min(end, marks?.top ?? end) - 6;
  const outside = hangs ? end + 6 + size : end - (look === "headline" ? 10 : 8);
  const inside = hangs ? end - 8 : end + 6 + size;
  const wide = lookWidth(text, look) > to - from;
  const at = (y: number) => [
    wide ? [label(text, look, (from + to) / 2, y, "middle", row.key)] : [label(text, look, from, y, "start", row.key)],
  ];
  return [...at(outside), ...at(beyond), [label(text, look, from + 3, inside, "start", row.key)]];
}

/** "provisional" or "revised" at the value, where it is either. */
function firmness({ column }: Drawn, value: readonly LabelMark[], scales: Scales, room: Room): readonly LabelMark[] {
  const row = column.slot.observed;
  const [above] = value;
  if (row === null || above === undefined || !(row.provisional || row.revised)) return [];
  const hangs = Number(row.value) < 0;
  const inside = scales.value(row.value) + (hangs ? -8 : 18);
  const words = row.provisional ? ["provisional", "prov."] : ["revised", "rev."];
  const blocks = words.flatMap((word) => [
    [label(word, "small", column.from + 4, inside, "start", row.key)],
    [label(word, "small", column.from, hangs ? above.y + LINE : above.y - LINE - 2, "start", row.key)],
  ]);
  return settleFirst(room, blocks, "anywhere") ?? [];
}

function label(text: string, look: TextLook, x: number, y: number, anchor: LabelMark["anchor"], key: string | null): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key, x, y, anchor, runs: [{ text, look }], halo: false };
}
