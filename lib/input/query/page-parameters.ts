/**
 * Every parameter that a page reads from its address, forms excepted. The response cache leaves all others out of its key and
 * out of the address that it renders, so a page cannot depend on one that is missing here; the type of a page's query says so.
 */
export const PAGE_PARAMETERS = [
  "asOf",
  "ledger",
  "q",
  "indicator",
  "area",
  "series",
  "basis",
  "speaker",
  "institution",
  "measure",
  "nature",
  "shape",
  "outcome",
  "horizon",
  "stated",
  "outturn",
  "period",
  "figure",
  "from",
  "to",
  "off",
  "scale",
  "as",
  "base",
  "with",
  "show",
  "sort",
  "direction",
  "group",
  "by",
  "errors",
  "cursor",
] as const;

export type PageParameter = (typeof PAGE_PARAMETERS)[number];
