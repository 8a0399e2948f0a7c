import type { WorkedFigure } from "./outcomes";

const WTO = "world-merchandise-trade-volume-wto";
const CPB = "world-merchandise-trade-volume-cpb";
const growth = { indicator: "world-merchandise-trade-volume", measure: "growth", nature: "projection" } as const;

export const WTO_FORECASTS: readonly WorkedFigure[] = [
  {
    // The ends reach half a unit further. −5.3 − (−13) = 7.7; −5.3 − (−22.5) = 17.2; −5.1 − (−13) = 7.9.
    title: "8 April 2020: −32 to −13 in 2020",
    figure: { ...growth, statedOn: "2020-04-08", period: "2020", digits: "-32" },
    headline: { outcome: "above", counts: { above: 2, below: 0, within: 0 } },
    bases: {
      [WTO]: {
        outcome: "above",
        reading: { low: "-32.5", high: "-12.5" },
        first: { difference: "7.7", outturn: { growth: "-5.3", releasedOn: "2021-03-31" } },
        settled: { difference: "7.7", error: "17.2" },
      },
      [CPB]: { outcome: "above", settled: { difference: "7.9", outturn: { growth: "-5.1", releasedOn: "2025-03-09" } } },
    },
  },
  {
    title: "8 April 2020: 21 in 2021",
    figure: { ...growth, statedOn: "2020-04-08", period: "2021", digits: "21" },
    bases: { [WTO]: { outcome: "below", first: { difference: "-11.2", outturn: { growth: "9.8" } }, settled: { difference: "-11.2" } } },
  },
  {
    title: "8 April 2020: 24 in 2021",
    figure: { ...growth, statedOn: "2020-04-08", period: "2021", digits: "24" },
    bases: { [WTO]: { outcome: "below", first: { difference: "-14.2", outturn: { growth: "9.8" } }, settled: { difference: "-14.2" } } },
  },
  {
    title: "20 September 2010: 13.5 in 2010",
    figure: { ...growth, statedOn: "2010-09-20", period: "2010", digits: "13.5" },
    bases: {
      [WTO]: {
        outcome: "above",
        reading: { low: "13.45", high: "13.55" },
        first: { difference: "1", error: "1", outturn: { growth: "14.5", releasedOn: "2011-04-08" } },
        settled: { difference: "0.3", error: "0.3", outturn: { growth: "13.8" } },
      },
    },
  },
  {
    title: "10 April 2013: 3.3 in 2013",
    figure: { ...growth, statedOn: "2013-04-10", period: "2013", digits: "3.3" },
    bases: {
      [WTO]: {
        outcome: "below",
        first: { difference: "-1.2", outturn: { growth: "2.1" } },
        settled: { difference: "-1.2", outturn: { growth: "2.1" } },
        latest: { difference: "-0.8", outturn: { growth: "2.5", releasedOn: "2015" } },
      },
    },
  },
  {
    // Reads 2.65–2.75; 2.8 less half its last digit is 2.75: close.
    title: "10 October 2024: 2.7 in 2024",
    figure: { ...growth, statedOn: "2024-10-10", period: "2024", digits: "2.7" },
    headline: { outcome: "depends", counts: { above: 1, below: 1, within: 0 } },
    bases: {
      [WTO]: {
        outcome: "above",
        close: true,
        reading: { low: "2.65", high: "2.75" },
        first: { difference: "0.2", outturn: { growth: "2.9" } },
        settled: { difference: "0.1", outturn: { growth: "2.8" } },
      },
      [CPB]: { outcome: "below", settled: { difference: "-0.9", outturn: { growth: "1.8" } } },
    },
  },
  {
    title: "5 October 2023: 0.8 in 2023",
    figure: { ...growth, statedOn: "2023-10-05", period: "2023", digits: "0.8" },
    headline: { outcome: "below", counts: { below: 2 } },
    bases: {
      [WTO]: {
        outcome: "below",
        first: { difference: "-2", outturn: { growth: "-1.2" } },
        settled: { difference: "-1.9", outturn: { growth: "-1.1" } },
      },
      [CPB]: {
        outcome: "below",
        first: { difference: "-2.7", outturn: { growth: "-1.9" } },
        settled: { difference: "-2", outturn: { growth: "-1.2" } },
      },
    },
  },
  {
    // "About" reaches a tenth of a rate: 0.9.
    title: "23 March 2009: about −9 in 2009",
    figure: { ...growth, statedOn: "2009-03-23", period: "2009", digits: "-9" },
    bases: {
      [WTO]: { outcome: "below", reading: { low: "-9.9", high: "-8.1" }, settled: { difference: "-3.2", outturn: { growth: "-12.2" } } },
    },
  },
  {
    // The central value is 3.5: 2.7 − 3.5 = −0.8; 3.3 − 3.5 = −0.2.
    title: "5 October 2022: 2.0–4.9, central 3.5, in 2022",
    figure: { ...growth, statedOn: "2022-10-05", period: "2022", digits: "2.0" },
    headline: { outcome: "within", counts: { within: 2 } },
    bases: {
      [WTO]: { outcome: "within", settled: { difference: "0", error: "-0.8", outturn: { growth: "2.7" } } },
      [CPB]: { outcome: "within", settled: { difference: "0", error: "-0.2", outturn: { growth: "3.3" } } },
    },
  },
];
