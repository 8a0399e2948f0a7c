import type { JudgedIndicator } from "../../../lib/domain/judging/judged-indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { addDays } from "../../../lib/domain/time/day";
import { lastMonths, type Period, shiftPeriod } from "../../../lib/domain/time/period";
import { judgedOf, type SpokenFigure, speaker } from "./judged";
import { atLeast, figure, indicator, lessThan, observation, period, point, range, rate, series } from "./rows";

/** Ledgers of other kinds than the shipped cases, made by arithmetic: the same on any machine. */
export const GENERATED = {
  monthly: () => levels({ first: "2023-01", months: 1, count: 30, series: [series({ title: "Statistical office, monthly" })] }),
  quarterly: () =>
    levels({ first: "2020-Q1", months: 3, count: 22, series: [series({ title: "Statistical office, quarterly", frequency: "Q" })] }),
  "half-years": () =>
    levels({ first: "2016-S1", months: 6, count: 16, series: [series({ title: "Statistical office, half-years", frequency: "S" })] }),
  fiscal: () =>
    levels({
      first: "2010-04/2011-03",
      months: 12,
      count: 14,
      series: [
        series({ title: "Ministry of commerce, dollars", yearStart: 4, yearNamed: "both" }),
        series({ slug: "bank", id: "bank", title: "Central bank, dollars", frequency: "A", yearStart: 4, yearNamed: "both" }),
      ],
    }),
  "growth only": () => growth(1),
  "five forecasts a year": () => growth(5),
  "three bases": () => levels({ first: "2012", months: 12, count: 12, series: bases(3) }),
  "twelve bases": () => levels({ first: "2018", months: 12, count: 6, series: bases(12), figures: 2 }),
  "one period": () => levels({ first: "2024", months: 12, count: 1, series: bases(1) }),
  "many figures": () => levels({ first: "2023", months: 12, count: 2, series: bases(2), figures: 30 }),
  exact: () => levels({ first: "2015", months: 12, count: 10, series: [series({ title: "Census Bureau, US dollars" })], exact: true }),
  tonnes: () =>
    levels({
      first: "2015",
      months: 12,
      count: 10,
      series: [series({ title: "Ministry of agriculture, tonnes", unit: "tonne" })],
      unit: "tonne",
      multiplier: 6,
    }),
  persons: () =>
    levels({
      first: "2015",
      months: 12,
      count: 10,
      series: [series({ title: "Labour force survey, persons", unit: "persons" })],
      unit: "persons",
      multiplier: 3,
    }),
  "barrels a day": () =>
    levels({
      first: "2015",
      months: 12,
      count: 10,
      series: [series({ title: "Energy agency, barrels a day", unit: "barrel/day" })],
      unit: "barrel/day",
      multiplier: 6,
    }),
  index: () =>
    levels({
      first: "2015",
      months: 12,
      count: 10,
      series: [series({ title: "Statistical office, 2015 = 100", unit: "index" })],
      unit: "index",
      multiplier: 0,
    }),
  balance: () => levels({ first: "2015", months: 12, count: 10, series: bases(2), negative: true }),
  "fiscal months": () => partly(1, "2023-04", series({ title: "Ministry of commerce, dollars", yearStart: 4, yearNamed: "both" })),
  quarters: () => partly(3, "2023-Q1", series({ title: "Statistical office, quarterly", frequency: "Q" })),
} as const satisfies Record<string, () => JudgedIndicator>;

export const GENERATED_AS_OF = "2026-03-10";

type Levels = {
  readonly first: string;
  readonly months: number;
  readonly count: number;
  readonly series: readonly Series[];
  readonly figures?: number;
  readonly unit?: string;
  readonly multiplier?: number;
  /** Values to the last unit: 27,227,648,502 instead of 27.2 billion. */
  readonly exact?: boolean;
  readonly negative?: boolean;
};

/** Levels on every basis and, of the newest periods, figures of each shape. Each value is revised a year later. */
function levels({
  first,
  months,
  count,
  series: list,
  figures = 4,
  unit = "USD",
  multiplier = 9,
  exact,
  negative,
}: Levels): JudgedIndicator {
  const periods = Array.from({ length: count }, (_, index) => shiftPeriod(period(first), index * months));
  const value = (index: number, basis: number, revised: number) => {
    const amount = (negative ? 40 - 23 * (index % 5) : 120 + 9 * index + 7 * (index % 3)) + basis * 2.4 + revised;
    return exact ? point(String(Math.round(amount * 227648502)), 0) : point(amount.toFixed(1), multiplier);
  };
  const observations = list.flatMap(({ slug }, basis) =>
    periods.flatMap((of, index): readonly Observation[] => [
      observation(of.text, addDays(of.last, 40 + basis), { series: slug, value: value(index, basis, 0), place: 1 }),
      ...(index % 3 === 0
        ? [observation(of.text, addDays(of.last, 380 + basis), { series: slug, value: value(index, basis, 1.3), place: 2 })]
        : []),
    ]),
  );
  const about = [...periods.slice(-3), ...(periods.length > 1 ? [shiftPeriod(periods.at(-1) ?? period(first), months)] : [])];
  return judged(
    about.flatMap((of, index) => spoken(of, count - 3 + index, { figures, unit, multiplier, negative: negative ?? false })),
    observations,
    list,
  );
}

/** Three years in months or quarters, and figures for the last two years, stated within them. */
function partly(months: number, first: string, of: Series): JudgedIndicator {
  const parts = Array.from({ length: 36 / months }, (_, index) => shiftPeriod(period(first), index * months));
  const observations = parts.map((part, index) =>
    observation(part.text, addDays(part.last, 20), { value: point((20 * months + index + (index % 4)).toFixed(1)) }),
  );
  const year = lastMonths(shiftPeriod(period(first), 12 - months), 12);
  const years = [shiftPeriod(year, 12), shiftPeriod(year, 24)];
  const figures = years.flatMap((about, index) =>
    spoken(about, 18 + 3 * index, { figures: 4, unit: "USD", multiplier: 9, negative: false }),
  );
  return judged(figures, observations, [of]);
}

function spoken(
  of: Period,
  index: number,
  { figures, unit, multiplier, negative }: Required<Pick<Levels, "figures" | "unit" | "multiplier" | "negative">>,
): readonly SpokenFigure[] {
  const amount = negative ? -20 : 120 + 9 * index;
  return Array.from({ length: figures }, (_, place) => {
    const low = amount + 3 * place;
    const shapes = [
      point(String(low), multiplier),
      range(String(low), String(low + 12), multiplier),
      atLeast(String(low), multiplier),
      point(String(low), multiplier, "about"),
      lessThan(String(low + 20), multiplier),
    ];
    return said({
      of,
      place,
      nature: place % 3 === 0 ? "target" : "projection",
      measure: "level",
      unit,
      stated: shapes[place % shapes.length] ?? point("1", multiplier),
    });
  });
}

/** Growth alone on two bases, with `count` forecasts for each year, points and ranges. */
function growth(count: number): JudgedIndicator {
  const list = [
    series({ title: "World Trade Organization, volume", unit: "index" }),
    series({ id: "cpb", slug: "cpb", title: "Bureau for Economic Policy Analysis, volume", unit: "index" }),
  ];
  const years = Array.from({ length: 18 }, (_, index) => period(String(2008 + index)));
  const came = (index: number, basis: number) => ((index * 37) % 17) / 1.7 - 3 + basis * 0.4;
  const observations = list.flatMap(({ slug }, basis) =>
    years
      .slice(0, -1)
      .map((of, index) => observation(of.text, addDays(of.last, 95), { series: slug, growth: rate(came(index, basis).toFixed(1)) })),
  );
  const figures = years.flatMap((of, index) =>
    Array.from({ length: count }, (_, place) => {
      const low = came(index, 0) + place - 1.2;
      const stated = place === 2 ? range((low - 1).toFixed(1), (low + 1.4).toFixed(1), 0) : rate(low.toFixed(1));
      return said({ of, place, nature: "projection", measure: "growth", unit: null, over: "yearEarlier", stated });
    }),
  );
  return judged(figures, observations, list);
}

function said({
  of,
  place,
  ...rest
}: Partial<Figure> & { readonly of: Period; readonly place: number; readonly stated: Figure["stated"] }): SpokenFigure {
  const id = `${of.text} ${place}`;
  const statedOn = addDays(of.last, -330 + ((place * 41) % 300));
  const names = ["anna-lindqvist", "ministry-of-trade-and-industry", "bo-li", "central-bank"];
  return {
    figure: figure({ id, statement: id, statedOn, period: of, place: place + 1, sequence: place + 1, ...rest }),
    speakers: [speaker(names[place % names.length] ?? "bo-li")],
  };
}

function bases(count: number): readonly Series[] {
  return Array.from({ length: count }, (_, index) =>
    series({
      id: `basis-${index}`,
      slug: index === 0 ? "usd" : `basis-${index}`,
      title: `Statistical office ${index + 1}, US dollars`,
      frequency: "A",
    }),
  );
}

function judged(figures: readonly SpokenFigure[], observations: readonly Observation[], list: readonly Series[]): JudgedIndicator {
  return judgedOf(figures, observations, GENERATED_AS_OF, { list, of: indicator({ title: "Exports of goods" }) });
}
