/** Colour names. Their values are custom properties in a page and `palette.ts` in an SVG file. */
export type ColourToken =
  | "paper"
  | "ink"
  | "ink2"
  | "rule"
  | "field"
  | "accent"
  | "below"
  | "above"
  | "pending"
  | "implied"
  | "obfill"
  | "wash";

export type PathStyle = {
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
  readonly round?: true;
  /** True draws on whole pixels, so that hairlines are sharp. */
  readonly crisp?: true;
};

/** The styles of paths. The name is the class in a page; `charts.css` has the same rules (a test compares). */
export const PATH_STYLES = {
  grid: { stroke: "rule", width: 1, crisp: true },
  zero: { stroke: "ink", width: 1, crisp: true },
  highlight: { fill: "wash" },
  column: { fill: "obfill" },
  "column-open": { stroke: "field", width: 1, dash: "2 2" },
  cap: { stroke: "ink", width: 3 },
  part: { stroke: "ink", width: 2, dash: "3 3" },
  series: { stroke: "ink", width: 2 },
  "series-thin": { stroke: "ink", width: 1, crisp: true },
  "series-thin-dash": { stroke: "ink", width: 1, dash: "5 3", crisp: true },
  "series-thin-dot": { stroke: "ink", width: 1, dash: "1.5 2.5", crisp: true },
  "series-dash": { stroke: "ink", width: 2, dash: "5 3" },
  "series-dot": { stroke: "ink", width: 2, dash: "2 3" },
  dot: { fill: "ink" },
  later: { fill: "paper", stroke: "ink", width: 2.5 },
  "later-line": { stroke: "ink", width: 1.5, dash: "2 3" },
  stated: { stroke: "accent", width: 2 },
  "stated-fill": { fill: "accent" },
  "stated-open": { fill: "paper", stroke: "accent", width: 1.75 },
  notch: { stroke: "paper", width: 2 },
  "stated-thin": { stroke: "accent", width: 1 },
  reading: { stroke: "accent", width: 1.25, dash: "2 2" },
  "reading-end": { stroke: "accent", width: 1.25 },
  wedge: { fill: "accent", opacity: 0.1 },
  implied: { stroke: "implied", width: 2 },
  "implied-fill": { fill: "implied" },
  "implied-dash": { stroke: "implied", width: 1.5, dash: "4 3" },
  "last-year": { stroke: "implied", width: 1.5 },
  "as-of": { stroke: "accent", width: 1, dash: "1 3", round: true },
  difference: { stroke: "ink", width: 1, dash: "2 2" },
  leader: { stroke: "field", width: 1 },
  "outcome-ink": { stroke: "ink", width: 1.4 },
  "outcome-ink-fill": { fill: "ink" },
  "outcome-above": { stroke: "above", width: 1.4 },
  "outcome-above-fill": { fill: "above" },
  "outcome-below": { stroke: "below", width: 1.4 },
  "outcome-below-fill": { fill: "below" },
  "outcome-pending": { stroke: "pending", width: 1.4 },
  "outcome-pending-dash": { stroke: "pending", width: 1.4, dash: "2 1.6" },
} as const satisfies Record<string, PathStyle>;

export type PathStyleName = keyof typeof PATH_STYLES;

export function pathStyle(name: PathStyleName): PathStyle {
  return PATH_STYLES[name];
}

export type TextStyle = {
  readonly fill: ColourToken;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: "sans" | "serif";
};

/** The styles of text. No text is smaller than 12 px, so that it stays readable. */
export const TEXT_STYLES = {
  axis: { fill: "ink2", size: 12.5, weight: 400, family: "sans" },
  "axis-strong": { fill: "ink", size: 12.5, weight: 600, family: "sans" },
  small: { fill: "ink2", size: 12.5, weight: 400, family: "sans" },
  word: { fill: "ink", size: 13, weight: 400, family: "sans" },
  strong: { fill: "ink", size: 13, weight: 600, family: "sans" },
  number: { fill: "accent", size: 13, weight: 600, family: "sans" },
  value: { fill: "ink", size: 14, weight: 600, family: "sans" },
  "value-small": { fill: "ink", size: 12.5, weight: 600, family: "sans" },
  headline: { fill: "ink", size: 22, weight: 600, family: "serif" },
  "as-of-text": { fill: "accent", size: 12.5, weight: 400, family: "sans" },
  "above-text": { fill: "above", size: 13, weight: 600, family: "sans" },
  "below-text": { fill: "below", size: 13, weight: 600, family: "sans" },
  "within-text": { fill: "ink", size: 13, weight: 600, family: "sans" },
  "pending-text": { fill: "pending", size: 13, weight: 400, family: "sans" },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof TEXT_STYLES;

export function textStyle(name: TextStyleName): TextStyle {
  return TEXT_STYLES[name];
}
