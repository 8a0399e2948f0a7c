import { STATEMENT_LABELS } from "../statement/statement-labels";

const { multiplier, lowMultiplier, low, high, central, hedge, inclusive, shape, period } = STATEMENT_LABELS;

/** Labels of the release form, by field name; for rows by the last part of the name. */
export const RELEASE_LABELS = {
  ...STATEMENT_LABELS,
  releasedOn: "Released on",
  releasedOnBasis: "The day is",
  series: "Series",
  period,
  number: "Value",
  multiplier,
  growth: "Growth",
  shape,
  low,
  high,
  central,
  lowMultiplier,
  hedge,
  inclusive,
  growthShape: "Shape of the growth",
  growthHigh: "High end of the growth",
  growthHedge: "Hedge of the growth",
  growthInclusive: "The bound of the growth itself",
  status: "Status",
  unit: "Unit the source prints",
  words: "Words of this value",
  statement: "Only this statement carries it",
  "paste.text": "Table",
  "paste.series": "Series of a lone column",
  "paste.multiplier": "Magnitude of the values",
  "paste.decimal": "Decimals are parted by",
  "paste.months": "In Jan-23 the number is",
  "paste.negative": "Numbers in brackets are",
  "paste.zeros": "Zeros at the end are",
  "paste.periods": "The column of periods is",
  use: "What a column is",
} as const;
