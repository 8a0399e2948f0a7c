import type { WorkedFigure } from "./outcomes";

const figure = { indicator: "turnover", statedOn: "2023-12-14", period: "2023", nature: "projection" } as const;

/**
 * Customs in dollars published 240.11bn and +26.3%, in yuan +32.7%; the Russian side 227.8bn, over 185bn +23.135…%.
 * 240.11 − 230 = 10.11; 26.3 − 30 = −3.7; 32.7 − 30 = 2.7.
 */
export const FOUNDING: readonly WorkedFigure[] = [
  {
    title: "14 December 2023: 220–230bn in 2023",
    figure: { ...figure, measure: "level", digits: "220" },
    headline: { outcome: "depends", counts: { below: 0, within: 1, above: 1 } },
    bases: {
      "turnover-gacc-usd": { outcome: "above", settled: { difference: "10110000000", outturn: { value: "240110000000" } } },
      "turnover-russia-usd": { outcome: "within", settled: { difference: "0", outturn: { value: "227800000000" } } },
      "turnover-gacc-cny": { outcome: "notComparable", reason: "unit", settled: null },
    },
  },
  {
    title: "14 December 2023: +30% in 2023",
    figure: { ...figure, measure: "growth", digits: "30" },
    headline: { outcome: "below", counts: { below: 2, within: 0, above: 0 } },
    bases: {
      "turnover-gacc-usd": { outcome: "below", settled: { difference: "-3.7", outturn: { growth: "26.3" } } },
      "turnover-russia-usd": {
        outcome: "below",
        settled: { difference: "-6.864864864864864865", outturn: { growth: "23.135135135135135135" } },
      },
      "turnover-gacc-cny": { outcome: "above", aside: "currency", counts: false, settled: { difference: "2.7" } },
    },
  },
];
