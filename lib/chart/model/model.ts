import type { Outcome } from "../../domain/judging/outcome";
import type { TextStyleName } from "../render/styles";

/**
 * A chart as data. A `value` is decimal text in base units (levels) or percent (rates), `along` a position on the category axis in
 * its unit; only a scale (`scalesOf`) turns them into pixels. Texts and what belongs to them (labels, leaders, outcome signs,
 * highlights, spots) stand at `x`, `y` in pixels of the box, placed for these scales.
 */
export type Chart = {
  readonly orientation: Orientation;
  readonly box: Box;
  readonly value: ValueAxis;
  readonly along: CategoryAxis;
  /** In drawing order: later marks lie over earlier ones. */
  readonly marks: readonly Mark[];
  /** The places of periods that a click can choose: their keys, and their ends on the category axis. */
  readonly slots?: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  /** True for the strip of all periods under a chart. */
  readonly isOverview?: true;
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly summary: string;
};

/** A chart without its title and summary. */
export type ChartLayout = Omit<Chart, "title" | "summary">;

/** Direction of the value axis. `vertical`: values go up, periods to the right. `horizontal`: values go right, periods down. */
export type Orientation = "vertical" | "horizontal";

export type Box = { readonly width: number; readonly height: number; readonly margins: Margins };
export type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

export type ValueAxis = {
  readonly domain: readonly [low: string, high: string];
  /** Equal ratios take equal lengths; the domain is above zero. */
  readonly isLogarithmic?: true;
  /** A tick without text is a line of the grid alone. */
  readonly ticks: readonly { readonly value: string; readonly text: string }[];
  /** Drawn once, above the axis; empty when the heading names the unit. */
  readonly unit: string;
  /** False leaves out the unit and the tick text. */
  readonly labelled: boolean;
  /** Where values go right: whether the tick text stands above or below the plot; above unless given. */
  readonly side?: "above" | "below";
  /** False leaves out the lines at the ticks: the chart's own lines leave out texts that they would cross. */
  readonly grid?: boolean;
};

export type CategoryAxis = {
  /**
   * What positions count. `period`: a period's place in its list, its middle half a step later. `day`: days since 1 January 1970.
   * `month`: months, 1 at the middle of the first. `row`: lines of a list from its top. `value`: values of the other axis' unit.
   */
  readonly unit: "period" | "day" | "month" | "row" | "value";
  /** At the left and right ends of the plot, or at its top and bottom. */
  readonly domain: readonly [from: number, to: number];
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly strong: boolean }[];
  /** In pixels: how much farther from the plot than usual the tick text stands. */
  readonly textShift?: number;
  /** Positions of gaps in time, drawn as //. */
  readonly breaks: readonly number[];
  /** Positions of hairlines between rows. */
  readonly rules: readonly number[];
};

/** What a mark stands for. Its colour follows: ink for published, the accent for stated, grey for implied or computed. */
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

/** `key` is the key of the row that the mark draws; null when it draws no row. */
type MarkBase = { readonly role: Role; readonly outcome: MarkOutcome | null; readonly key: string | null };

/** A column from a base to a value, with a line (the cap) at the value. */
export type BarMark = MarkBase & {
  readonly kind: "bar";
  readonly along: readonly [from: number, to: number];
  readonly base: string;
  readonly value: string;
};
/** Points joined by a line. A null value breaks the line; a single point between two breaks is drawn as a dot. */
export type LineMark = MarkBase & {
  readonly kind: "line";
  readonly points: readonly { readonly along: number; readonly value: string | null }[];
  readonly stroke: "solid" | "dashed" | "dotted" | "thin" | "thinDashed" | "thinDotted";
  readonly dots: boolean;
};
/** From a low to a high value: a stated range, the reading of a hedged point (docs/rules.md, rule 3), or an implied range. */
export type IntervalMark = MarkBase & {
  readonly kind: "interval";
  readonly along: number;
  readonly low: string;
  readonly high: string;
  /** The central value that was stated with a range: a notch in its bar. */
  readonly central?: string;
};
export type PointMark = MarkBase & {
  readonly kind: "point";
  readonly along: number;
  readonly value: string;
  readonly form: "diamond" | "open" | "dot" | "tick";
};
/** A floor (`up`) or a ceiling (`down`): a tick at the threshold and an arrow of fixed length. */
export type ArrowMark = MarkBase & {
  readonly kind: "arrow";
  readonly along: number;
  readonly value: string;
  readonly towards: "up" | "down";
  /** At the end of the scale, for a value beyond it: the arrow has no tick. */
  readonly atEdge?: true;
};
/** An area between a low and a high edge: the range of what is still to come. */
export type BandMark = MarkBase & {
  readonly kind: "band";
  readonly edges: readonly { readonly along: number; readonly low: string; readonly high: string }[];
};
/** The background of a chosen row: two opposite corners in pixels. */
export type HighlightMark = MarkBase & {
  readonly kind: "highlight";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
};
export type Run = { readonly text: string; readonly style: TextStyleName };
/** A line of text. `x` is where its anchor stands, `y` its baseline. */
export type LabelMark = MarkBase & {
  readonly kind: "label";
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly runs: readonly Run[];
  /** True draws an outline in the background colour, so that text stays readable over lines. */
  readonly halo: boolean;
};
export type Anchor = "start" | "middle" | "end";
/** A line in pixels: a leader from a label to its mark, a hairline (role frame) or the time axis (role observed). */
export type LeaderMark = MarkBase & { readonly kind: "leader"; readonly points: readonly (readonly [x: number, y: number])[] };
/** A small dot in pixels, on the time axis. */
export type SpotMark = MarkBase & { readonly kind: "spot"; readonly x: number; readonly y: number };
/** The symbol of an outcome; `x`, `y` is its top left corner. */
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
