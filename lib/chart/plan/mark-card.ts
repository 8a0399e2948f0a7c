import type { MarkOutcome } from "../model/model";

/** The card of one row of a chart, as plain JSON. The table has the same numbers. */
export type MarkCard = {
  readonly kind: "published" | "stated";
  /** The number as stated and its period: "$220–230 billion for 2023". */
  readonly value: string;
  readonly who: string;
  /** "said on 14 December 2023". */
  readonly when: string;
  readonly quote: { readonly text: string; readonly language: string | null; readonly translation: string | null } | null;
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly outcomes: readonly { readonly basis: string; readonly outcome: MarkOutcome; readonly words: string }[];
  /** Address of the statement or release; null when it has no page. */
  readonly href: string | null;
};

/** The cards of a chart by the key of their row. */
export type MarkCards = Readonly<Record<string, MarkCard>>;
