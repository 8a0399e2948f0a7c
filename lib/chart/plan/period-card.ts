import type { MarkOutcome } from "../model/model";

/** All that a chart knows of one period, as plain JSON: every basis, every stated figure. The table has the same numbers. */
export type PeriodCard = {
  /** "2023", "FY2022-23", "March 2024". */
  readonly title: string;
  /** In the order of the bases; those that publish nothing for the period are absent. */
  readonly published: readonly PublishedLine[];
  /** Whose count the outcomes of `stated` are by; null when nothing is published on any basis. */
  readonly against: string | null;
  /** By the day stated. */
  readonly stated: readonly StatedLine[];
};

export type PublishedLine = {
  /** Slug of the series. */
  readonly key: string;
  /** Whose count: "Chinese customs". */
  readonly basis: string;
  /** "$240.11bn". */
  readonly number: string;
  /** The day of the release and what is to be said of the number: "12 Jan 2024, provisional". */
  readonly when: string;
};

export type StatedLine = {
  /** Of the figure. */
  readonly key: string;
  /** "$220–230bn". */
  readonly number: string;
  readonly who: string;
  /** "14 Dec 2023". */
  readonly day: string;
  readonly outcome: MarkOutcome;
  /** "$10.1bn above". */
  readonly words: string;
  /** On the bases where the outcome is another. */
  readonly elsewhere: readonly { readonly basis: string; readonly outcome: MarkOutcome; readonly words: string }[];
  /** Address of the statement. */
  readonly href: string;
};

/** The cards of a chart's periods by SDMX text. */
export type PeriodCards = Readonly<Record<string, PeriodCard>>;
