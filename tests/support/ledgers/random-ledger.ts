import type { Aggregation } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure, Measure } from "../../../lib/domain/ledger/statement";
import { addDays, lastDayOf } from "../../../lib/domain/time/day";
import type { Hedge, StatedValue } from "../../../lib/domain/values/stated-value";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { figure, indicator, observation, period, series } from "./rows";

/** A ledger of one indicator generated from a seed: the same seed gives the same ledger on any machine. */
export type RandomLedger = {
  readonly aggregation: Aggregation;
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly figures: readonly Figure[];
};

type Draw = {
  /** An integer from 0 to `below` (exclusive). */
  readonly upTo: (below: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** True with this probability, in percent. */
  readonly once: (percent: number) => boolean;
};

const LAST_DAY = "2025-12-31";
const YEARS = ["2020", "2021", "2021", "2022", "2022"];
const PARTS = ["", "", "", "", "", "-S1", "-S2", "-Q1", "-Q2", "-Q4", "-12"];
const SPANS = ["2021/2022", "2020/2021", "2021-04/2022-03", "2020/2022"];
const BASES = ["2020", "2021-S1", "2020-Q1", "2020/2021", "2020-01/2020-08"];
const OVER = ["yearEarlier", "yearEarlier", "previousPeriod", "previousPeriodAnnualised", "perYear", "2020", null];

export function randomLedger(seed: number): RandomLedger {
  const draw = drawFrom(seed);
  const aggregation = draw.of(["flow", "flow", "flow", "stock", "rate"] as const);
  const percent = aggregation === "rate";
  const bases = [
    series({ id: "a", slug: "a", unit: percent ? "percent" : "USD", priceBasis: draw.of([null, "current"]) }),
    series({ id: "b", slug: "b", unit: percent ? "percent" : "USD", over: draw.of(["yearEarlier", "previousPeriod"]) }),
    series({ id: "c", slug: "c", unit: draw.of(["CNY", "USD"]), ...draw.of([{}, { derivedFrom: "a" }, { continues: "a" }]) }),
  ].slice(0, 1 + draw.upTo(3));
  const observations = Array.from({ length: 6 + draw.upTo(26) }, (_, index) => randomObservation(draw, bases, percent, index));
  const figures = Array.from({ length: 3 }, (_, index) => randomFigure(draw, bases, percent, index));
  return { aggregation, series: bases, observations, figures };
}

/** The random ledger of a seed with early values (rule 4) among its observations, and figures over bases of other lengths (rule 6). */
export function randomEarlyLedger(seed: number): RandomLedger & { readonly early: readonly Observation[] } {
  const ledger = randomLedger(seed);
  const draw = drawFrom(seed + 1_000_003);
  const percent = ledger.aggregation === "rate";
  const early = Array.from({ length: 1 + draw.upTo(16) }, (_, index) => randomEarlyObservation(draw, ledger.series, percent, index));
  const spans = Array.from({ length: 2 }, (_, index) => ({
    ...randomFigure(draw, ledger.series, percent, ledger.figures.length + index),
    measure: draw.of(["growth", "change"] as const),
    over: draw.of(BASES),
    period: period(draw.of(SPANS)),
    timing: "in" as const,
  }));
  return { ...ledger, observations: [...ledger.observations, ...early], figures: [...ledger.figures, ...spans], early };
}

export function historyOfLedger({ aggregation, series: bases }: RandomLedger, observations: readonly Observation[]): History {
  return buildHistory(indicator({ aggregation }), bases, observations);
}

/** The ledger with every amount multiplied by a thousand; rates are unchanged. */
export function timesThousand(ledger: RandomLedger): RandomLedger {
  const isPercent = (slug: string) => ledger.series.some((one) => one.slug === slug && one.unit === "percent");
  return {
    ...ledger,
    observations: ledger.observations.map((row) => ({
      ...row,
      value: row.value && !isPercent(row.series) ? scaled(row.value) : row.value,
    })),
    figures: ledger.figures.map((one) =>
      one.measure === "growth" || one.unit === "percent" ? one : { ...one, stated: scaled(one.stated) },
    ),
  };
}

function scaled(stated: StatedValue): StatedValue {
  const more = <Number extends { readonly multiplier: number }>(number: Number) => ({ ...number, multiplier: number.multiplier + 3 });
  switch (stated.shape) {
    case "point":
      return { ...stated, value: more(stated.value) };
    case "range":
      return { ...stated, low: more(stated.low), high: more(stated.high), central: stated.central && more(stated.central) };
    case "floor":
      return { ...stated, low: more(stated.low) };
    case "ceiling":
      return { ...stated, high: more(stated.high) };
  }
}

function randomObservation(draw: Draw, bases: readonly Series[], percent: boolean, index: number): Observation {
  const year = draw.of(YEARS);
  const of = period(draw.once(15) ? `${year}-01/${year}-11` : year + draw.of(PARTS));
  const day = atMost(addDays(of.last, 5 + draw.upTo(draw.once(30) ? 800 : 60)), LAST_DAY);
  const releasedOn = draw.once(8) ? day.slice(0, 7) : day;
  const value = draw.once(88) ? randomValue(draw, percent ? 0 : 9, percent ? 12 : 260) : null;
  const growth = value === null || draw.once(40) ? randomValue(draw, 0, 45, true) : null;
  return observation(of.text, day, {
    id: `row ${index}`,
    series: draw.of(bases).slug,
    releasedOn,
    knownOn: lastDayOf(releasedOn),
    release: `release ${index}`,
    place: index + 1,
    sequence: index + 1,
    value,
    growth,
    status: draw.of([null, null, null, "A", "P", "F"]),
  });
}

/** Released from 8 to 700 days before its period's last day, or from 1 day before where a statement carries it. */
function randomEarlyObservation(draw: Draw, bases: readonly Series[], percent: boolean, index: number): Observation {
  const row = randomObservation(draw, bases, percent, index);
  const statement = draw.once(25) ? "statement" : null;
  const releasedOn = addDays(row.period.last, -(statement === null ? 8 : 1) - draw.upTo(draw.once(50) ? 60 : 690));
  const place = draw.upTo(2000);
  return {
    ...row,
    id: `early ${index}`,
    release: `early ${index}`,
    releasedOn,
    knownOn: releasedOn,
    place,
    sequence: 1000 + index,
    statement,
  };
}

function randomFigure(draw: Draw, bases: readonly Series[], percent: boolean, index: number): Figure {
  const measure: Measure = draw.of(["level", "level", "growth", "change"]);
  const text = draw.once(20) ? draw.of(SPANS) : draw.of(YEARS) + draw.of(PARTS);
  const amount = percent ? 12 : 260;
  const unit = percent ? "percent" : "USD";
  return figure({
    id: `figure ${index}`,
    position: index,
    statedOn: `20${19 + draw.upTo(6)}-${String(1 + draw.upTo(12)).padStart(2, "0")}-1${draw.upTo(9)}`,
    nature: draw.of(["projection", "target", "reported"]),
    timing: draw.of(["in", "in", "by"]),
    measure,
    over: measure === "level" ? null : draw.of(OVER),
    period: draw.once(4) ? null : period(text),
    series: draw.once(12) ? draw.of(bases).slug : null,
    unit: measure === "growth" ? draw.of([null, unit === "percent" ? null : unit]) : unit,
    stated:
      measure === "growth"
        ? randomValue(draw, 0, 45, true)
        : randomValue(draw, percent ? 0 : 9, measure === "change" ? amount / 4 : amount),
  });
}

function randomValue(draw: Draw, multiplier: number, most: number, signed = false): StatedValue {
  const digits = (whole: number) =>
    `${signed && whole > 0 && draw.once(25) ? "-" : ""}${whole}${draw.of(["", "", ".0", ".5", ".37", ".118"])}`;
  const number = (whole: number) => ({ digits: digits(whole), multiplier });
  const whole = draw.upTo(Math.round(most)) + (signed ? 0 : 1);
  const hedge: Hedge | null = draw.once(18) ? draw.of(["about", "nearly", "justOver"] as const) : null;
  const kind = draw.upTo(100);
  if (kind < 74) return { shape: "point", value: number(whole), hedge };
  if (kind < 84) {
    return {
      shape: "range",
      low: { digits: String(whole), multiplier },
      high: { digits: String(whole + 1 + draw.upTo(12)), multiplier },
      central: null,
      hedge: null,
    };
  }
  const inclusive = draw.once(50);
  return kind < 93
    ? { shape: "floor", low: number(whole), inclusive, hedge: null }
    : { shape: "ceiling", high: number(whole), inclusive, hedge: null };
}

function atMost(day: string, last: string): string {
  return day < last ? day : last;
}

/** A deterministic pseudo-random generator: multiplicative congruential, modulo 2³¹ − 1 (Park and Miller, 1988). */
function drawFrom(seed: number): Draw {
  let state = (seed % 2147483646) + 1;
  const upTo = (below: number) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
  for (let warm = 0; warm < 5; warm++) upTo(2);
  return { upTo, of: (list) => list[upTo(list.length)]!, once: (percent) => upTo(100) < percent };
}
