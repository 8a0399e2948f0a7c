import { type Picture, pictureParts } from "../model/picture";
import { drawMarkGroups } from "./draw";

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
