import type { Picture } from "../model/picture";
import { rowPositions } from "../render/row-positions";
import type { MarkCard, MarkCards } from "./mark-card";

/** A position in the picture and the cards of its rows: the row of the mark, then rows that share the mark. */
export type MarkPlace = { readonly key: string; readonly at: readonly [x: number, y: number]; readonly cards: readonly MarkCard[] };

/** The marks of a picture that have cards, in keyboard order. A card without a mark of its own joins the mark of the same value. */
export function markPlaces(picture: Picture, cards: MarkCards): readonly MarkPlace[] {
  const places = rowPositions(picture);
  const placed = new Set(places.map(({ key }) => key));
  const rest = Object.entries(cards).flatMap(([key, card]) => (placed.has(key) ? [] : [card]));
  return places.flatMap(({ key, at }) => {
    const card = cards[key];
    if (card === undefined) return [];
    return [{ key, at, cards: [card, ...rest.filter(({ kind, value }) => kind === card.kind && value === card.value)] }];
  });
}
