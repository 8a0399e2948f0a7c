/** Query parameters that narrow the figures of a comparison; the indicator apart. */
export const COMPARE_FILTERS = ["speaker", "institution", "period", "nature", "measure", "shape", "outcome", "from", "to"] as const;
export type CompareFilter = (typeof COMPARE_FILTERS)[number];
