import type { BodyName } from "./schemas";

/** Placeholder for the id of an existing row: every ledger has its own ids. */
export const SOME_ID = "01920000-0000-7000-8000-000000000000";

export const SOME_SOURCE = "01920000-0000-7000-8000-000000000001";

const QUOTED = {
  source: {
    title: "China Daily HK (Xinhua photo)",
    url: "https://chinadailyhk.com//article/366853",
    language: "en",
  },
  exact: "expected to grow by 30 percent to $220-230 billion",
};

const RANGE = {
  indicator: "turnover",
  nature: "projection",
  measure: "level",
  period: "2023",
  periodText: "this year",
  shape: "range",
  low: "220",
  high: "230",
  unit: "USD",
  multiplier: 9,
  words: "$220-230 billion",
};

/**
 * Example bodies: the statement of 14 December 2023, and what Chinese customs published about that year. Posted in the order of
 * operations.ts, each one is recorded.
 */
export const EXAMPLES: Readonly<Partial<Record<BodyName, object>>> = {
  NewIndicator: {
    slug: "turnover",
    title: "Russia–China goods trade turnover",
    description: "Goods traded between Russia and China, both ways: the exports and the imports of one of the two, added up.",
    areas: ["RU", "CN"],
    aggregation: "flow",
  },
  NewSeries: {
    slug: "turnover-gacc-usd",
    indicator: "turnover",
    title: "Chinese customs, US dollars",
    publisher: "General Administration of Customs of China",
    unit: "USD",
    frequency: "M",
    definition:
      "Exports and imports of goods between China and Russia, added up, as Chinese customs publish them in US dollars: single months, the year to date, years. Growth is over the same period a year earlier, of the dollar values.",
  },
  PostedStatement: {
    speakers: [
      {
        name: "Vladimir Putin",
        kind: "person",
        capacity: "President of Russia",
      },
    ],
    statedOn: "2023-12-14",
    statedOnBasis: "day",
    occasion: "Results of the Year press conference with Direct Line, Gostiny Dvor, Moscow",
    manner: "said",
    citations: [
      QUOTED,
      {
        source: {
          title: "Радио 1 (radio1.ru)",
          url: "https://radio1.ru/amp/obschestvo/putin-nazval-rossiisko-kitaiskie-otnosheniya-garantom-stabilnosti-v-mire/",
          language: "ru",
        },
        exact: "может вырасти на 30% до 220-230 млрд долларов",
        translation: "may grow by 30% to 220–230 billion dollars",
      },
      {
        source: {
          title: "Восточное время (15.12.23)",
          url: "https://vstime.ru/uroven-otnoshenij-s-kitaem-bespreczedentno-vysokij-tovarooborot-v-2023-godu-prevysit-200-mlrd/",
          language: "ru",
        },
        exact: "достигнет более $200 млрд долларов, рост составит 30%",
        translation: "will reach more than $200 billion; growth will be 30%",
      },
      {
        source: {
          title: "English news report of the 14 December 2023 session",
          language: "en",
          sha256: "0ee71e012024b221df55d3664de2689cda0eade9d13c461afa4b7e4590a0090b",
        },
        exact: "he expects the turnover to soar by 30% in 2023, reaching $220-230 billion",
      },
    ],
    figures: [
      {
        indicator: "turnover",
        nature: "projection",
        measure: "growth",
        period: "2023",
        periodText: "this year",
        shape: "point",
        low: "30",
        unit: "USD",
        words: "grow by 30 percent",
        citations: [0, 1, 2, 3],
      },
      { ...RANGE, citations: [0, 1, 3] },
      {
        indicator: "turnover",
        nature: "projection",
        measure: "level",
        period: "2023",
        periodText: "this year",
        shape: "floor",
        low: "200",
        inclusive: false,
        unit: "USD",
        multiplier: 9,
        words: "более $200 млрд долларов",
        citations: [1, 2],
      },
      {
        indicator: "turnover",
        nature: "reported",
        measure: "growth",
        period: "2022",
        shape: "point",
        low: "31",
        words: "В прошлом году ... 31 процент",
        citations: [1],
      },
    ],
  },
  PostedRelease: {
    releasedOn: "2024-01-12",
    releasedOnBasis: "release",
    citations: [
      {
        source: {
          publisher: "Reuters",
          title: "Reuters copy (morningstrong), 12 Jan 2024",
          url: "https://morningstrong.com/?p=7237",
          language: "en",
        },
        exact:
          "In yuan terms, two-way trade value between China and Russia stood at 1.69 trillion yuan ($235.90 billion) last year, up 32.7% year-on-year, the customs data showed.",
      },
      {
        source: {
          publisher: "AFP via UrduPoint",
          title: "China-Russia trade at record high in 2023",
          url: "https://www.urdupoint.com/en/business/china-russia-trade-at-record-high-in-2023-1784717.html",
          publishedOn: "2024-01-12",
          language: "en",
        },
        exact: "Trade between China and Russia hit a record high in 2023, official Chinese data showed on Friday",
      },
      {
        source: {
          title: "Sputnik Globe, 7 Mar 2024",
          url: "https://sputnikglobe.com/20240307/china-russia-trade-in-january-february-2024-up-to-3701bln-1117180822.html",
        },
      },
      {
        source: {
          publisher: "Reuters",
          title: "Reuters copy (morningstrong), 12 Jan 2024",
          url: "https://morningstrong.com/?p=7237",
          language: "en",
        },
      },
    ],
    observations: [
      {
        series: "turnover-gacc-usd",
        period: "2023",
        value: "240.11",
        multiplier: 9,
        growth: "26.3",
        citations: [2],
      },
    ],
  },
  AddedCitation: { statement: SOME_ID, ...QUOTED },
  NewCheck: { kind: "statement", id: SOME_ID, source: SOME_SOURCE },
  NewRetraction: { kind: "statement", id: SOME_ID, reason: "The words are from the speech of another day." },
  AddedFigure: { statement: SOME_ID, ...RANGE, citations: [0] },
};
