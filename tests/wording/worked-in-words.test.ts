import { describe, expect, it } from "vitest";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { isRate, toFlat } from "@/lib/domain/values/stated-value";
import { verdictOf } from "@/lib/wording/verdict";
import { FOUNDING } from "../api/worked/founding";
import { INDIA } from "../api/worked/india";
import type { WorkedFigure } from "../api/worked/outcomes";
import { PHASE_ONE } from "../api/worked/phase-one";
import { WTO_FORECASTS } from "../api/worked/wto";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

/** The outcomes worked by hand, as a reader is told them. Rounded to one decimal, so that actual − stated = difference as printed. */

const AS_OF = "2026-11-20";

const SENTENCES: Readonly<Record<string, string>> = {
  "14 December 2023: 220–230bn in 2023": "Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within.",
  "14 December 2023: +30% in 2023":
    "Actual: +26.3% (Chinese customs), 3.7 points below; +23.1% (Russian side, computed), 6.9 points below. Not counted: +32.7% in yuan; the words speak of US dollars.",
  "8 April 2020: −32 to −13 in 2020":
    "Actual: −5.3% (WTO), 7.7 points above the range: a smaller fall than stated; −5.1% (CPB), 7.9 points above.",
  "8 April 2020: 21 in 2021": "Actual: +9.8% (WTO), 11.2 points below; +10.3% (CPB), 10.7 points below.",
  "8 April 2020: 24 in 2021": "Actual: +9.8% (WTO), 14.2 points below; +10.3% (CPB), 13.7 points below.",
  "20 September 2010: 13.5 in 2010": "Actual: +13.8% (WTO), 0.3 points above. CPB: no figure held.",
  "10 April 2013: 3.3 in 2013": "Actual: +2.1% (WTO, provisional), 1.2 points below. CPB: no figure held.",
  "10 October 2024: 2.7 in 2024":
    "Depends on whose count: +2.8% (WTO), 0.1 points above, but rounding could change it; +1.8% (CPB), 0.9 points below.",
  "5 October 2023: 0.8 in 2023": "Actual: −1.1% (WTO), 1.9 points below; −1.2% (CPB), 2 points below.",
  "23 March 2009: about −9 in 2009":
    "Actual: −12.2% (WTO), 3.2 points below: a larger fall than stated. CPB: no figure held. “About −9%” is read as −9.9% to −8.1%.",
  "5 October 2022: 2.0–4.9, central 3.5, in 2022": "Actual: +2.7% (WTO) and +3.3% (CPB), within the range.",
  "the agreement: agriculture, at least 12.5bn above 2017 in 2020":
    "Actual: $6.3bn more than in 2017 (tradewartracker, computed), $6.2bn below. Two other counts: only part of 2020 is held.",
  "the agreement: energy, at least 18.5bn above 2017 in 2020":
    "Actual: $2.2bn more than in 2017 (tradewartracker, computed), $16.3bn below. Two other counts: only part of 2020 is held.",
  "the agreement: manufactured goods, at least 32.9bn above 2017 in 2020":
    "Actual: $1.9bn more than in 2017 (tradewartracker, computed), $31bn below. Two other counts: only part of 2020 is held.",
  "the agreement: at least 200bn above 2017 over 2020 and 2021":
    "Not known yet: no Peterson Institute for International Economics figure for 2020–2021.",
  "the agreement: agriculture, at least 19.5bn above 2017 in 2021":
    "Not known yet: no figure for 2021 (two counts); only part of 2021 is held (tradewartracker).",
  "Bown, 18 May 2020: covered goods, at least 63.9bn above 2017 by the end of 2020":
    "Actual: $10.4bn more than in 2017 (tradewartracker, computed), $53.5bn below; never reached. Two other counts: only part of 2020 is held.",
  "Bown, 18 May 2020: at least 172.7bn by Chinese statistics":
    "Not known yet: only part of 2020 is held (Peterson Institute for International Economics).",
  "Bown, 8 February 2022: goods and services, at least 502.4bn in 2020 and 2021":
    "Actual: $288.8bn (Peterson Institute for International Economics), $213.6bn below.",
  "Lighthizer, December 2019: 80–100bn of agriculture in 2020 and 2021":
    "Actual: $58.575bn to $59.4bn (US Department of Agriculture, summed), $20.6bn below the range, or more.",
  "Trump, 11 October 2019: 40–50bn, in no period": "Cannot be judged: the words name no year.",
  "Lighthizer, 13 December 2019: 16bn more in the first year": "Cannot be judged: the words name no year.",
  "Goyal, 11 October 2021: 450–500bn in FY2022-23":
    "Actual: $450.95bn (DGCI&S) and $456.1bn (Reserve Bank of India), within the range. First published as $447.5bn (DGCI&S), $2.5bn below the range; since 14 May 2023 $450.95bn, within.",
  "Goyal, 2 July 2021: 400bn in FY2021-22":
    "Actual: $422bn (DGCI&S, provisional), $22bn above; $429.2bn (Reserve Bank of India), $29.2bn above.",
  "Sharma, 3 May 2011: 500bn in FY2013-14": "Actual: $312.35bn (DGCI&S), $187.65bn below. Reserve Bank of India: no figure held.",
  "Sharma, 3 May 2011: more than double FY2010-11 in FY2013-14":
    "Actual: +27% over FY2010-11 (DGCI&S in US dollars, computed), 73 points below. DGCI&S in Indian rupees and Reserve Bank of India: no figure held.",
  "Sharma, 3 May 2011: 26.7% a year over FY2011-12 to FY2013-14":
    "Actual: +8.3% a year (DGCI&S in US dollars, computed), 18.4 points below. DGCI&S in Indian rupees and Reserve Bank of India: no figure held.",
  "Sitharaman, 1 April 2015: 900bn of goods and services by FY2019-20":
    "Actual: $528.45bn (Department of Commerce), $371.55bn below; never reached.",
  "FIEO, 27 May 2025: 525–535bn in FY2025-26":
    "Actual: $441.7bn (DGCI&S, provisional), $83.3bn below the range so far. Reserve Bank of India: not published yet.",
  "FIEO, 27 May 2025: +12% in FY2025-26":
    "Actual: +0.9% (DGCI&S in US dollars, provisional, computed), 11.1 points below so far. DGCI&S in Indian rupees and Reserve Bank of India: not published yet.",
  "Sharma, 2009: 15% a year over FY2009-10 and FY2010-11":
    "Actual: +20.7% a year (DGCI&S in US dollars, computed), 5.7 points above. DGCI&S in Indian rupees and Reserve Bank of India: no figure held.",
  "FIEO, March 2014: about 312–315bn in FY2013-14": "Actual: $312.35bn (DGCI&S), within the range. Reserve Bank of India: no figure held.",
};

const WORKED = [...FOUNDING, ...WTO_FORECASTS, ...PHASE_ONE, ...INDIA];

function isMeant({ figure, statement }: JudgedFigure, { digits, indicator, statedOn, period, ...wanted }: WorkedFigure["figure"]): boolean {
  const { low, high } = toFlat(figure.stated, isRate(figure.measure, figure.unit));
  const isSame = Object.entries(wanted).every(([field, value]) => figure[field as "measure" | "nature"] === value);
  return isSame && statement.statedOn === statedOn && (figure.period?.text ?? null) === period && (low ?? high) === digits;
}

describe("the outcomes worked by hand, in words", () => {
  it("has a sentence for every one", () => {
    expect(Object.keys(SENTENCES).toSorted()).toEqual(WORKED.map(({ title }) => title).toSorted());
  });

  const indicators = new Map([...new Set(WORKED.map(({ figure }) => figure.indicator))].map((slug) => [slug, seededJudged(slug, AS_OF)]));

  it.each(WORKED.map((one) => [one.title, one] as const))("%s", (title, { figure }) => {
    const { figures, facts } = indicators.get(figure.indicator)!;
    const found = figures.filter((one) => isMeant(one, figure));
    expect(found.map((one) => verdictOf(one, facts.series, AS_OF).text)).toEqual([SENTENCES[title]]);
  });
});
