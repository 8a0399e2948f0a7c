import type { YearNaming } from "../time/fiscal-year";
import type { Period } from "../time/period";
import type { FlatValue, StatedValue } from "../values/stated-value";
import type { Over } from "./series";
import type { Citation, NewCitation } from "./source";

export type Nature = "projection" | "target" | "reported";
/** `level`, `growth` (percent over a base) or `change` (difference over a base). */
export type Measure = "level" | "growth" | "change";
/** `in` the period, or `by` its end (a deadline). */
export type Timing = "in" | "by";
export type Manner = "said" | "published" | "relayed" | "leaked";
/** How the day of a statement is known: the day itself, or only that of a report. */
export type StatedBasis = "day" | "report";
export type SpeakerKind = "person" | "institution";

export type Speaker = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly sequence: number;
};

/** A speaker in one statement. `onBehalfOf` is an institution's slug. */
export type StatementSpeaker = {
  readonly slug: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly capacity: string | null;
  readonly onBehalfOf: string | null;
};

/** A number in a statement, with the words that state it. */
export type Figure = {
  readonly id: string;
  /** Id of its statement. */
  readonly statement: string;
  readonly statedOn: string;
  /** First day on which the statement counts as made (rule 4). */
  readonly knownOn: string;
  readonly place: number;
  /** Position in the statement, as listed. */
  readonly position: number;
  /** Slug. */
  readonly indicator: string;
  /** Slug of the series that the words refer to. */
  readonly series: string | null;
  readonly nature: Nature;
  readonly measure: Measure;
  /** Null for a level, and when the words name no base (`noBase`). */
  readonly over: Over | null;
  /** Null: the words name no period. */
  readonly period: Period | null;
  /** How fiscal years are named where this figure's period is printed: see `yearNamingOfFigure`. */
  readonly years: YearNaming | null;
  readonly periodText: string | null;
  readonly timing: Timing;
  readonly stated: StatedValue;
  /** For growth: the currency of the rate, where the words name or imply one. */
  readonly unit: string | null;
  readonly words: string | null;
  readonly condition: string | null;
  /** Ids of the citations that support it. */
  readonly citations: readonly string[];
  /** Id of the earlier figure that it restates. */
  readonly restates: string | null;
  readonly sequence: number;
};

/** What one or more speakers said on a day, on an occasion. */
export type Statement = {
  readonly id: string;
  readonly statedOn: string;
  readonly statedOnBasis: StatedBasis;
  readonly knownOn: string;
  readonly place: number;
  readonly occasion: string | null;
  readonly manner: Manner;
  readonly speakers: readonly StatementSpeaker[];
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
  readonly sequence: number;
};

/** A figure without words and citations: the fields that judging needs. */
export type FigureToJudge = Omit<Figure, "periodText" | "words" | "condition" | "citations" | "restates">;

/** What lists of judged figures tell of a statement. */
export type StatementToJudge = Pick<Statement, "id" | "statedOn" | "knownOn" | "speakers"> & {
  readonly figures: readonly FigureToJudge[];
};

export type NewSpeaker =
  | { readonly slug: string; readonly capacity: string | null; readonly onBehalfOf: string | null }
  | { readonly name: string; readonly kind: SpeakerKind; readonly capacity: string | null; readonly onBehalfOf: string | null };

export type NewFigure = FlatValue & {
  readonly indicator: string;
  readonly series: string | null;
  readonly nature: Nature;
  readonly measure: Measure;
  readonly over: Over | null;
  /** SDMX text, normalised. */
  readonly period: string | null;
  readonly periodText: string | null;
  readonly timing: Timing;
  readonly unit: string | null;
  readonly words: string | null;
  readonly condition: string | null;
  /** Positions in the statement's citations. */
  readonly citations: readonly number[];
  readonly restates: string | null;
};

/** A figure added to an existing statement (id); `citations` are positions among its active citations. */
export type AddedFigure = NewFigure & { readonly statement: string };

export type NewStatement = {
  readonly speakers: readonly NewSpeaker[];
  readonly statedOn: string;
  readonly statedOnBasis: StatedBasis;
  readonly occasion: string | null;
  readonly manner: Manner;
  readonly citations: readonly NewCitation[];
  readonly figures: readonly NewFigure[];
};
