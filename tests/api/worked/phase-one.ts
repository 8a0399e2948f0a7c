import type { WorkedFigure } from "./outcomes";

const AGREEMENT = { statedOn: "2020-01-15", measure: "change", nature: "target" } as const;
const BOWN = { indicator: "phase-one-goods", statedOn: "2020-05-18", period: "2020", nature: "target" } as const;
const ALL = { indicator: "phase-one-goods-and-services", nature: "target" } as const;
const FARM = "us-agricultural-exports-to-china";

export const PHASE_ONE: readonly WorkedFigure[] = [
  {
    // 27.303827703 − 20.969792856 = 6.334034847; 27.227648502 − 20.969792856 = 6.257855646.
    title: "the agreement: agriculture, at least 12.5bn above 2017 in 2020",
    figure: { ...AGREEMENT, indicator: "phase-one-agriculture", period: "2020", digits: "12.5" },
    bases: {
      "phase-one-agriculture-us-exports-twt": {
        outcome: "below",
        first: { difference: "-6165965153", outturn: { change: "6334034847", releasedOn: "2021-02-23" } },
        settled: { difference: "-6242144354", outturn: { change: "6257855646" } },
      },
    },
  },
  {
    // 11.364655612 − 7.649222398 = 3.715433214; 9.811282439 − 7.649222398 = 2.162060041.
    title: "the agreement: energy, at least 18.5bn above 2017 in 2020",
    figure: { ...AGREEMENT, indicator: "phase-one-energy", period: "2020", digits: "18.5" },
    bases: {
      "phase-one-energy-us-exports-twt": {
        outcome: "below",
        first: { difference: "-14784566786", outturn: { change: "3715433214" } },
        settled: { difference: "-16337939959", outturn: { change: "2162060041" } },
      },
    },
  },
  {
    // 52.091184996 − 50.151478524 = 1.939706472.
    title: "the agreement: manufactured goods, at least 32.9bn above 2017 in 2020",
    figure: { ...AGREEMENT, indicator: "phase-one-manufactures", period: "2020", digits: "32.9" },
    bases: {
      "phase-one-manufactures-us-exports-twt": {
        outcome: "below",
        settled: { difference: "-30960293528", outturn: { change: "1939706472" } },
      },
    },
  },
  {
    // Over a base of one year, which counts twice; the year 2017 of goods and services is held on no basis.
    title: "the agreement: at least 200bn above 2017 over 2020 and 2021",
    figure: { ...AGREEMENT, ...ALL, period: "2020/2021", digits: "200" },
    headline: { outcome: "pending" },
    bases: { "phase-one-goods-and-services-census-piie": { outcome: "pending", reason: "notHeld", settled: null } },
  },
  {
    // Eleven months of 2021 are held.
    title: "the agreement: agriculture, at least 19.5bn above 2017 in 2021",
    figure: { ...AGREEMENT, indicator: "phase-one-agriculture", period: "2021", digits: "19.5" },
    headline: { outcome: "pending" },
    bases: { "phase-one-agriculture-us-exports-twt": { outcome: "pending", settled: null } },
  },
  {
    // 90.966490633 − 78.770493778 = 12.195996855; 89.130115937 − 78.770493778 = 10.359622159. PIIE's own basis has no whole year.
    title: "Bown, 18 May 2020: covered goods, at least 63.9bn above 2017 by the end of 2020",
    figure: { ...BOWN, measure: "change", digits: "63.9" },
    headline: { outcome: "below", counts: { below: 1, within: 0, above: 0 } },
    bases: {
      "phase-one-goods-us-exports-twt": {
        outcome: "below",
        reached: null,
        first: { difference: "-51704003145", outturn: { change: "12195996855" } },
        settled: { difference: "-53540377841", outturn: { change: "10359622159" } },
      },
      "phase-one-goods-census-piie": { outcome: "pending", settled: null },
      "phase-one-goods-gacc-piie": { outcome: "pending", settled: null },
    },
  },
  {
    title: "Bown, 18 May 2020: at least 172.7bn by Chinese statistics",
    figure: { ...BOWN, measure: "level", digits: "172.7" },
    headline: { outcome: "pending" },
    bases: { "phase-one-goods-gacc-piie": { outcome: "pending", counts: true, settled: null } },
  },
  {
    title: "Bown, 8 February 2022: goods and services, at least 502.4bn in 2020 and 2021",
    figure: { ...ALL, statedOn: "2022-02-08", measure: "level", period: "2020/2021", digits: "502.4" },
    bases: {
      "phase-one-goods-and-services-census-piie": {
        outcome: "below",
        settled: { difference: "-213600000000", outturn: { value: "288800000000" } },
      },
    },
    // 288.8 / 502.4 is 57.5%.
    share: [{ series: "phase-one-goods-and-services-census-piie", ofLevel: { low: null, high: "57.484076433121019108" } }],
  },
  {
    // 26.4 and nearly 33 (from 32.175): 58.6–59.4, below whatever the parts. A hedged part leaves no difference.
    title: "Lighthizer, December 2019: 80–100bn of agriculture in 2020 and 2021",
    figure: { indicator: FARM, statedOn: "2019-12", measure: "level", period: "2020/2021", digits: "80" },
    headline: { outcome: "below" },
    bases: {
      [`${FARM}-usda`]: { outcome: "below", settled: { difference: null } },
      [`${FARM}-gacc-cny`]: { outcome: "notComparable", reason: "unit", settled: null },
    },
  },
  {
    title: "Trump, 11 October 2019: 40–50bn, in no period",
    figure: { indicator: FARM, statedOn: "2019-10-11", measure: "level", period: null, digits: "40" },
    headline: { outcome: "notComparable" },
    bases: { [`${FARM}-usda`]: { outcome: "notComparable", reason: "noPeriod", settled: null } },
  },
  {
    title: "Lighthizer, 13 December 2019: 16bn more in the first year",
    figure: { indicator: FARM, statedOn: "2019-12-13", measure: "change", period: null, digits: "16" },
    headline: { outcome: "notComparable" },
    bases: { [`${FARM}-usda`]: { outcome: "notComparable", reason: "noPeriod", settled: null } },
  },
];
