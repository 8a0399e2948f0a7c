import type { Outcome } from "../../domain/judging/outcome";
import type { TextStyleName } from "../render/styles";

/**
 * A chart as data. `along` and every `x`, `y`, width and height are pixels of its box; every `value` is decimal text
 * in base units (levels) or percent (rates), and only a scale turns it into a pixel.
 */
export type Chart = {
  readonly orientation: Orientation;
  readonly box: Box;
  readonly value: ValueAxis;
  readonly along: CategoryAxis;
  /** In the order of drawing: the later lies over the earlier. */
  readonly marks: readonly Mark[];
  /** What the chart is of, in a few words. */
  readonly title: string;
  /** One sentence that says what it shows. */
  readonly summary: string;
};

/** A chart before it is described. */
export type ChartLayout = Omit<Chart, "title" | "summary">;

/** In pixels. */
export type ChartSize = { readonly width: number; readonly height: number };

/** `upright`: values go up and years to the right. `turned`: values go to the right and years down. */
export type Orientation = "vertical" | "horizontal";

export type Box = { readonly width: number; readonly height: number; readonly margins: Margins };
export type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type ValueAxis = {
  readonly domain: readonly [low: string, high: string];
  readonly ticks: readonly { readonly value: string; readonly text: string }[];
  /** Printed once, above the top line; empty where the heading says it. */
  readonly unit: string;
  /** Where printed, in pixels from the plot's edge that the unit leans on: null prints no unit and no tick text. */
  readonly labelled: boolean;
};

export type CategoryAxis = {
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly strong: boolean }[];
  /** Jumps in time, drawn as //. */
  readonly breaks: readonly number[];
  /** Hairlines between slots. */
  readonly rules: readonly number[];
};

/** What a mark stands for: ink is published, the accent is stated, grey is implied or computed. */
export type Role =
  | "observed"
  | "provisional"
  | "part"
  | "later"
  | "stated"
  | "reading"
  | "implied"
  | "lastYear"
  | "asOf"
  | "difference"
  | "frame";

/** The outcome on one basis; "depends" for a headline whose outcome differs by basis (docs/rules.md, rule 10). */
export type MarkOutcome = Outcome | "depends";

/** `key` names the row a mark draws; null for what belongs to no row. */
type MarkBase = { readonly role: Role; readonly outcome: MarkOutcome | null; readonly key: string | null };

/** A column from a base to a value; the datum is its cap. */
export type BarMark = MarkBase & {
  readonly kind: "bar";
  readonly along: readonly [from: number, to: number];
  readonly base: string;
  readonly value: string;
};
/** Joined points; a null value breaks the line, and a point alone between breaks is a dot. */
export type LineMark = MarkBase & {
  readonly kind: "line";
  readonly points: readonly { readonly along: number; readonly value: string | null }[];
  readonly stroke: "solid" | "dashed" | "dotted" | "thin" | "thinDashed" | "thinDotted";
  readonly dots: boolean;
};
/** From a low to a high value: a stated range, the reading of a hedged point, an implied range. */
export type IntervalMark = MarkBase & { readonly kind: "interval"; readonly along: number; readonly low: string; readonly high: string };
export type PointMark = MarkBase & {
  readonly kind: "point";
  readonly along: number;
  readonly value: string;
  readonly form: "diamond" | "open" | "dot" | "tick";
};
/** A floor (`up`) or a ceiling (`down`): a tick at the threshold and an arrow of 17 px whatever the scale. */
export type ArrowMark = MarkBase & {
  readonly kind: "arrow";
  readonly along: number;
  readonly value: string;
  readonly towards: "up" | "down";
};
/** A surface between two edges along the axis: what is still to come. */
export type BandMark = MarkBase & {
  readonly kind: "band";
  readonly edges: readonly { readonly along: number; readonly low: string; readonly high: string }[];
};
/** The wash of a chosen row, in pixels. */
export type HighlightMark = MarkBase & {
  readonly kind: "highlight";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
};
export type Run = { readonly text: string; readonly style: TextStyleName };
/** A line of text at its baseline; `x` is the end that the anchor names. */
export type LabelMark = MarkBase & {
  readonly kind: "label";
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly runs: readonly Run[];
  /** A halo of paper, for text outside columns. */
  readonly halo: boolean;
};
export type Anchor = "start" | "middle" | "end";
/** A line in pixels: from a label to the mark it names; of the frame a hairline, observed the rail of time. */
export type LeaderMark = MarkBase & { readonly kind: "leader"; readonly points: readonly (readonly [x: number, y: number])[] };
/** A small dot in pixels, on the rail of time. */
export type SpotMark = MarkBase & { readonly kind: "spot"; readonly x: number; readonly y: number };
/** The outcome mark, 12 by 18, its top left corner at x, y. */
export type OutcomeMark = MarkBase & { readonly kind: "outcome"; readonly x: number; readonly y: number; readonly outcome: MarkOutcome };

export type Mark =
  | BarMark
  | LineMark
  | IntervalMark
  | PointMark
  | ArrowMark
  | BandMark
  | HighlightMark
  | LabelMark
  | LeaderMark
  | SpotMark
  | OutcomeMark;
