import type { WorkedFigure } from "./outcomes";

const GOODS = "india-merchandise-exports";
const USD = `${GOODS}-dgcis-usd`;
const RBI = `${GOODS}-rbi-bop-usd`;
const level = { indicator: GOODS, measure: "level" } as const;

export const INDIA: readonly WorkedFigure[] = [
  {
    title: "Goyal, 11 October 2021: 450–500bn in FY2022-23",
    figure: { ...level, statedOn: "2021-10-11", period: "2022-04/2023-03", digits: "450" },
    headline: { outcome: "within", counts: { within: 2, below: 0, above: 0 } },
    bases: {
      [USD]: {
        outcome: "within",
        reading: { low: "449500000000", high: "500500000000" },
        first: { outcome: "below", difference: "-2540000000", outturn: { value: "447460000000", releasedOn: "2023-04-13" } },
        settled: { outcome: "within", difference: "0", outturn: { value: "450950000000", releasedOn: "2023-05-14" } },
        latest: { outcome: "within", difference: "0", outturn: { value: "451070000000" } },
      },
      [RBI]: { outcome: "within", settled: { difference: "0", outturn: { value: "456073000000" } } },
    },
  },
  {
    title: "Goyal, 2 July 2021: 400bn in FY2021-22",
    figure: { ...level, statedOn: "2021-07-02", period: "2021-04/2022-03", digits: "400", nature: "target" },
    headline: { outcome: "above", counts: { above: 2 } },
    bases: {
      [USD]: {
        outcome: "above",
        first: { difference: "18000000000", outturn: { value: "418000000000", releasedOn: "2022-04-03" } },
        settled: { difference: "22000000000", outturn: { value: "422000000000" } },
      },
      [RBI]: { outcome: "above", settled: { difference: "29164000000", outturn: { value: "429164000000" } } },
    },
  },
  {
    title: "Sharma, 3 May 2011: 500bn in FY2013-14",
    figure: { ...level, statedOn: "2011-05-03", period: "2013-04/2014-03", digits: "500" },
    bases: {
      [USD]: {
        outcome: "below",
        first: { difference: "-187650000000", outturn: { value: "312350000000" } },
        settled: { difference: "-187650000000" },
        latest: { difference: "-186000000000", outturn: { value: "314000000000" } },
      },
    },
  },
  {
    // 312.35 / 245.86 is 27.04% more.
    title: "Sharma, 3 May 2011: more than double FY2010-11 in FY2013-14",
    figure: { indicator: GOODS, measure: "growth", statedOn: "2011-05-03", period: "2013-04/2014-03", digits: "100" },
    bases: {
      [USD]: {
        outcome: "below",
        settled: { difference: "-72.9561539087285447", outturn: { growth: "27.0438460912714553" } },
      },
    },
  },
  {
    // The third root of 312.35 / 245.86 is 1.0831.
    title: "Sharma, 3 May 2011: 26.7% a year over FY2011-12 to FY2013-14",
    figure: { indicator: GOODS, measure: "growth", statedOn: "2011-05-03", period: "2011-04/2014-03", digits: "26.7" },
    bases: {
      [USD]: { outcome: "below", settled: { difference: "-18.3943255940072011308", outturn: { growth: "8.3056744059927988692" } } },
    },
  },
  {
    title: "Sitharaman, 1 April 2015: 900bn of goods and services by FY2019-20",
    figure: {
      indicator: "india-goods-and-services-exports",
      measure: "level",
      statedOn: "2015-04-01",
      period: "2019-04/2020-03",
      digits: "900",
    },
    bases: {
      "india-goods-and-services-exports-dgcis-usd": {
        outcome: "below",
        reached: null,
        settled: { difference: "-371550000000", outturn: { value: "528450000000" } },
      },
    },
  },
  {
    title: "FIEO, 27 May 2025: 525–535bn in FY2025-26",
    figure: { ...level, statedOn: "2025-05-27", period: "2025-04/2026-03", digits: "525" },
    bases: {
      [USD]: { outcome: "below", settling: true, settled: { difference: "-83254100000", outturn: { value: "441745900000" } } },
    },
    // 12% more than the 437bn of the same speech is 489.4bn; 525–535bn is 20.1 to 22.4% more. One speech, two answers.
    coherence: [
      { series: USD, base: { value: "437420000000", from: "held" }, holds: false },
      {
        series: null,
        base: { value: "437000000000", from: "stated" },
        impliedLevel: { low: "489440000000", high: "489440000000" },
        impliedGrowth: { low: "20.137299771167048055", high: "22.42562929061784897" },
        holds: false,
      },
    ],
  },
  {
    // From the levels of one day: 441,745.9 / 437,704.5 is 0.923% more.
    title: "FIEO, 27 May 2025: +12% in FY2025-26",
    figure: { indicator: GOODS, measure: "growth", statedOn: "2025-05-27", period: "2025-04/2026-03", digits: "12" },
    bases: {
      [USD]: {
        outcome: "below",
        settling: true,
        settled: { difference: "-11.07668301331149211397", outturn: { growth: "0.92331698668850788603" } },
      },
    },
  },
  {
    // The square root of 245.86 / 168.7 is 1.2072.
    title: "Sharma, 2009: 15% a year over FY2009-10 and FY2010-11",
    figure: { indicator: GOODS, measure: "growth", statedOn: "2009", period: "2009-04/2011-03", digits: "15" },
    bases: { [USD]: { outcome: "above", settled: { difference: "5.721993208938790393", outturn: { growth: "20.721993208938790393" } } } },
  },
  {
    // 312.35 − 313.5 = −1.15.
    title: "FIEO, March 2014: about 312–315bn in FY2013-14",
    figure: { ...level, statedOn: "2014-03", period: "2013-04/2014-03", digits: "312" },
    bases: {
      [USD]: { outcome: "within", settled: { difference: "0", error: "-1150000000", outturn: { value: "312350000000" } } },
    },
  },
];
