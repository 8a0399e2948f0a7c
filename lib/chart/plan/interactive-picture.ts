import type { Picture } from "../model/picture";
import { markGroupsOf, type PlacedMarkGroup, rowPositions } from "../render/mark-groups";
import type { ChartPlan } from "./chart-plan";
import type { MarkCard } from "./mark-card";

/** A place of the picture and the rows that are drawn there: the row of the mark, then others that share it. */
export type MarkPlace = { readonly at: readonly [x: number, y: number]; readonly cards: readonly MarkCard[] };

/** A chart for the interactive drawer: what `lib/chart` drew, and what to tell of each mark, in the order in which keys walk them. */
export type InteractivePicture = {
  readonly width: number;
  readonly height: number;
  readonly summary: string;
  readonly groups: readonly PlacedMarkGroup[];
  readonly places: readonly MarkPlace[];
};

/** `cardOf` tells of a row by its id in the ledger; a mark whose row it does not know is drawn and not walked. */
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
