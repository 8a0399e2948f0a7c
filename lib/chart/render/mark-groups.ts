import { type Picture, pictureParts } from "../model/picture";
import { drawMarkGroups, type MarkGroup } from "./draw";

/** A mark group with the top left corner of its chart, in the picture's pixels. */
export type PlacedMarkGroup = MarkGroup & { readonly x: number; readonly y: number };

/** The mark groups of a picture in drawing order. Neighbouring groups without a row are merged. */
export function markGroupsOf(picture: Picture): readonly PlacedMarkGroup[] {
  return pictureParts(picture).flatMap(({ x, y, chart }) => mergeKeyless(drawMarkGroups(chart)).map((piece) => ({ ...piece, x, y })));
}

/** The position of each row in the picture's pixels, in reading order. A row with several marks has the position of its first. */
export function rowPositions(picture: Picture): readonly { readonly key: string; readonly at: readonly [x: number, y: number] }[] {
  const seen = new Set<string>();
  return pictureParts(picture).flatMap(({ x, y, chart }) => {
    const isVertical = chart.orientation === "vertical";
    const places = drawMarkGroups(chart).flatMap(({ key, at }) => {
      if (key === null || at === null || seen.has(key)) return [];
      seen.add(key);
      return [{ key, at: [at[0] + x, at[1] + y] as const }];
    });
    return places.sort((a, b) => (isVertical ? a.at[0] - b.at[0] || a.at[1] - b.at[1] : a.at[1] - b.at[1] || a.at[0] - b.at[0]));
  });
}

function mergeKeyless(pieces: readonly MarkGroup[]): readonly MarkGroup[] {
  const out: MarkGroup[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && last.key === null && piece.key === null)
      out[out.length - 1] = { ...last, shapes: [...last.shapes, ...piece.shapes] };
    else out.push(piece);
  }
  return out;
}
