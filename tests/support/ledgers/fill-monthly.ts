// Fills the data directory of the settings with monthly statistics of 40 years: exports on two bases, each month revised once, with figures stated
// for months and for years, and the exchange rate, which has no stated figures.

import { closeDatabase } from "../../../lib/db/connection/client";
import { startDatabase } from "../../../lib/db/connection/start";
import { recordIndicator } from "../../../lib/db/entities/indicators";
import { draftRelease } from "../../../lib/db/entities/releases";
import { recordSeries } from "../../../lib/db/entities/series";
import { draftStatement } from "../../../lib/db/entities/statements";
import { addDays } from "../../../lib/domain/time/day";
import { type Period, shiftPeriod } from "../../../lib/domain/time/period";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../bodies";
import { period } from "./rows";
import { runFill, writeMany } from "./write-many";

const YEARS = 40;
const MONTHS = YEARS * 12;
const FIRST = period("1986-01");
/** Months, counted from the last, for each of which a figure was stated. */
const STATED_MONTHS = 36;
/** Years published in yearbooks; the months of later years have a release each, which revises the month before. */
const YEARBOOKS = 36;
/** In billions of dollars. */
const REVISED = 0.4;
/** Releases written in one entry. */
const A_WRITE = 48;

const BASES = [
  { slug: "monthly-customs", publisher: "Customs Office", title: "Customs Office, US dollars", delay: 12 },
  { slug: "monthly-bank", publisher: "Central Bank", title: "Central Bank, US dollars", delay: 38 },
];
const SPEAKERS = [
  { name: "Anna Lindqvist", kind: "person", capacity: "Minister of Trade" },
  { name: "Bo Li", kind: "person", capacity: "Customs spokesman" },
  { name: "Institute for Trade Forecasts", kind: "institution" },
];

async function main(): Promise<void> {
  await startDatabase(console.log);
  await recordIndicator(anIndicator({ slug: "monthly-exports", title: "Monthly exports" }), "test");
  await recordIndicator(anIndicator({ slug: "exchange-rate", title: "Exchange rate", aggregation: "rate" }), "test");
  for (const { slug, publisher, title } of BASES)
    await recordSeries(aSeries({ slug, publisher, title, indicator: "monthly-exports" }), "test");
  await recordSeries(
    aSeries({
      slug: "exchange-rate-index",
      publisher: "Central Bank",
      title: "Central Bank, index",
      indicator: "exchange-rate",
      unit: "index",
    }),
    "test",
  );
  for (const [basis, { slug, publisher, delay }] of BASES.entries()) {
    const published = (first: number, count: number, revised: number) =>
      Array.from({ length: count }, (_, month) =>
        anObservation({
          series: slug,
          period: monthAt(first + month).text,
          value: exports(first + month, basis, revised),
          growth: undefined,
        }),
      );
    // A yearbook has twelve months, and those of the year before once more.
    await writeMany(0, YEARBOOKS, (writing, year) => {
      const [first, last] = [year * 12, monthAt(year * 12 + 11).last];
      const before = year === 0 ? [] : published(first - 12, 12, REVISED);
      return draftRelease(writing, releaseOf(publisher, addDays(last, delay), [...published(first, 12, 0), ...before]));
    });
    for (let from = YEARBOOKS * 12; from < MONTHS; from += A_WRITE)
      await writeMany(from, A_WRITE, (writing, index) => {
        const releasedOn = addDays(monthAt(index).last, delay);
        return draftRelease(writing, releaseOf(publisher, releasedOn, [...published(index, 1, 0), ...published(index - 1, 1, REVISED)]));
      });
  }
  await writeMany(0, YEARS, (writing, year) => {
    const observations = Array.from({ length: 12 }, (_, month) =>
      anObservation({
        series: "exchange-rate-index",
        period: monthAt(year * 12 + month).text,
        value: rate(year * 12 + month),
        multiplier: 0,
        growth: undefined,
      }),
    );
    return draftRelease(writing, releaseOf("Central Bank", addDays(monthAt(year * 12 + 11).last, 25), observations));
  });
  await writeMany(0, YEARS, (writing, year) => {
    const total = sumOf(year * 12, 12);
    return draftStatement(writing, stated(year, String(1986 + year), addDays(monthAt(year * 12).first, 20), total));
  });
  await writeMany(MONTHS - STATED_MONTHS, STATED_MONTHS, (writing, index) =>
    draftStatement(writing, stated(index, monthAt(index).text, addDays(monthAt(index).first, -25), Number(exports(index, 0, 0)))),
  );
  await closeDatabase();
}

function monthAt(index: number): Period {
  return shiftPeriod(FIRST, index);
}

/** Billions of dollars: a rising level with seasons, the second basis a little higher. */
function exports(month: number, basis: number, revised: number): string {
  const season = 1.6 * Math.sin((2 * Math.PI * month) / 12);
  return (10 + month * 0.12 + season + ((month * 37) % 11) / 5 + basis * 0.9 + revised).toFixed(2);
}

function rate(month: number): string {
  return (100 + 22 * Math.sin(month / 40) + ((month * 13) % 7) / 4).toFixed(1);
}

function sumOf(from: number, count: number): number {
  return Array.from({ length: count }, (_, index) => Number(exports(from + index, 0, REVISED))).reduce((total, value) => total + value, 0);
}

function releaseOf(publisher: string, releasedOn: string, observations: readonly object[]) {
  const source = { title: `${publisher}, ${releasedOn}`, url: `https://example.org/releases/${releasedOn}` };
  return aRelease({ releasedOn, citations: [{ source }], observations });
}

/** A point, a range, a floor and "about" a number in turn, some above and some below what came. */
function stated(index: number, about: string, statedOn: string, came: number) {
  const amount = came * (1 + ((index % 5) - 2) * 0.03);
  const [low, high] = [amount.toFixed(0), (amount * 1.04 + 1).toFixed(0)];
  const shapes = [
    { shape: "point", low, high: undefined },
    { shape: "range", low, high },
    { shape: "floor", low, high: undefined, inclusive: true },
    { shape: "point", low, high: undefined, hedge: "about" },
  ];
  const figure = aFigure({
    indicator: "monthly-exports",
    nature: index % 3 === 0 ? "target" : "projection",
    period: about,
    ...shapes[index % shapes.length],
  });
  const source = { title: `A report of ${statedOn}`, url: `https://example.org/reports/${about}` };
  return aStatement({
    speakers: [SPEAKERS[index % SPEAKERS.length]],
    statedOn,
    citations: [{ source, exact: `exports of ${low} billion dollars` }],
    figures: [figure],
  });
}

runFill(main);
