import type { Outcome } from "../model/outcome";
import type { Picture } from "../model/picture";
import { type PlacedPiece, piecesOf, placesOf } from "../render/mark-groups";
import type { ChartPlan } from "./chart-plan";

/** What a reader is told of one row that a chart draws: plain words, as JSON. The same numbers stand in the chart's table. */
export type MarkCard = {
  readonly kind: "published" | "stated";
  /** The number as given, bounds and hedge in words, and what it is about: "$220–230 billion for 2023". */
  readonly value: string;
  readonly who: string;
  /** "said on 14 December 2023". */
  readonly when: string;
  readonly quote: { readonly text: string; readonly language: string | null; readonly translation: string | null } | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly outcomes: readonly { readonly basis: string; readonly outcome: Outcome; readonly words: string }[];
  /** Where the row is told in full. */
  readonly href: string | null;
};

/** A place of the picture and the rows that are drawn there: the row of the mark, then others that share it. */
export type MarkPlace = { readonly at: readonly [x: number, y: number]; readonly cards: readonly MarkCard[] };

/** A chart for the interactive drawer: what `lib/chart` drew, and what to tell of each mark, in the order in which keys walk them. */
export type InteractivePicture = {
  readonly width: number;
  readonly height: number;
  readonly summary: string;
  readonly pieces: readonly PlacedPiece[];
  readonly places: readonly MarkPlace[];
};

/** `cardOf` tells of a row by its id in the ledger; a mark whose row it does not know is drawn and not walked. */
export function interactivePicture(picture: Picture, { table }: ChartPlan, cardOf: (id: string) => MarkCard | null): InteractivePicture {
  const id = table.columns.findIndex(({ name }) => name === "id");
  const places = placesOf(picture);
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
    pieces: piecesOf(picture),
    places: places.flatMap(({ key, at }) => {
      const card = cardOf(key);
      return card === null ? [] : [{ at, cards: [card, ...rest.filter(({ kind, value }) => kind === card.kind && value === card.value)] }];
    }),
  };
}
