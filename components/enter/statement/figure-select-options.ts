/** Options of a figure's selects. */
export const NATURES = [
  { value: "projection", words: "projection" },
  { value: "target", words: "target" },
  { value: "reported", words: "reported" },
];
export const MEASURES = [
  { value: "level", words: "level" },
  { value: "growth", words: "growth" },
  { value: "change", words: "change" },
];
export const TIMINGS = [
  { value: "in", words: "in" },
  { value: "by", words: "by end of" },
];
export const MAGNITUDES = [
  { value: "0", words: "units" },
  { value: "3", words: "thousand" },
  { value: "6", words: "million" },
  { value: "9", words: "billion" },
  { value: "12", words: "trillion" },
  { value: "15", words: "quadrillion" },
  { value: "4", words: "ten thousand (万)" },
  { value: "8", words: "hundred million (亿)" },
];
export const HEDGES = [
  { value: "about", words: "about" },
  { value: "almost", words: "almost, just under" },
  { value: "over", words: "just over" },
];
export const INCLUSIONS = [
  { value: "true", words: "at least, up to" },
  { value: "false", words: "more than, less than" },
];
export const OVERS = [
  { value: "yearEarlier", words: "a year earlier" },
  { value: "previousPeriod", words: "the period before" },
  { value: "previousPeriodAnnualised", words: "the period before, annualised" },
  { value: "perYear", words: "per year of the span" },
  { value: "base", words: "a base period" },
  { value: "none", words: "a base not named" },
];
