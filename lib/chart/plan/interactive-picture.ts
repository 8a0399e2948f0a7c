import type { Picture } from "../model/picture";
import { markGroupsOf, type PlacedMarkGroup, rowPositions } from "../render/mark-groups";
import type { ChartPlan } from "./chart-plan";
import type { MarkCard } from "./mark-card";

/** A position in the picture and the cards of its rows: the row of the mark, then rows that share the mark. */
export type MarkPlace = { readonly at: readonly [x: number, y: number]; readonly cards: readonly MarkCard[] };

/** The data of the interactive chart (`NAME.marks.json`): the drawn shapes, and the cards of the marks in keyboard order. */
export type InteractivePicture = {
  readonly width: number;
  readonly height: number;
  readonly summary: string;
  readonly groups: readonly PlacedMarkGroup[];
  readonly places: readonly MarkPlace[];
};

/** `cardOf` returns the card of a ledger row by its id. Marks without a card are drawn but cannot be selected. */
export function interactivePicture(picture: Picture, { table }: ChartPlan, cardOf: (id: string) => MarkCard | null): InteractivePicture {
  const id = table.columns.findIndex(({ name }) => name === "id");
  const places = rowPositions(picture);
  const placed = new Set(places.map(({ key }) => key));
  const rest = table.rows.flatMap((row) => {
    const key = row[id];
    const card = key === null || key === undefined || placed.has(key) ? null : cardOf(key);
    return card === null ? [] : [card];
  });
  return {
    width: picture.box.width,
    height: picture.box.height,
    summary: picture.summary,
    groups: markGroupsOf(picture),
    places: places.flatMap(({ key, at }) => {
      const card = cardOf(key);
      return card === null ? [] : [{ at, cards: [card, ...rest.filter(({ kind, value }) => kind === card.kind && value === card.value)] }];
    }),
  };
}
