import type { MarkOutcome } from "../model/model";

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
  readonly outcomes: readonly { readonly basis: string; readonly outcome: MarkOutcome; readonly words: string }[];
  /** Where the row is told in full. */
  readonly href: string | null;
};
