import { textHash } from "../../domain/ledger/ledger";
import { firstDayOf, parseDay } from "../../domain/time/day";
import { type Period, periodFromDays } from "../../domain/time/period";
import { exact, plain } from "../../domain/values/quantity";
import { boundsOf, type FlatValue, parseStatedValue, type StatedValue } from "../../domain/values/stated-value";
import type { DayPrecision } from "../generated/enums";

// Maps table columns to domain values and back. Days and decimals leave the database as text.

export function dayColumns(text: string): { readonly date: Date; readonly precision: DayPrecision } {
  return { date: asDate(firstDayOf(text)), precision: parseDay(text)?.precision ?? "day" };
}

export function asDate(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

export function dayText(date: Date, precision: DayPrecision = "day"): string {
  return dayAt(date.toISOString(), precision);
}

/** The part of a day's text that its precision covers: "2023", "2023-12" or "2023-12-14". */
export function dayAt(text: string, precision: DayPrecision): string {
  switch (precision) {
    case "day":
      return text.slice(0, 10);
    case "month":
      return text.slice(0, 7);
    case "year":
      return text.slice(0, 4);
  }
}

/** The columns of a free text: the text and its hash. */
export function hashed<Name extends string>(name: Name, text: string | null) {
  return { [name]: text, [`${name}Hash`]: text === null ? null : textHash(text) } as { [N in Name]: string | null } & {
    [N in `${Name}Hash`]: string | null;
  };
}

export function readPeriod(row: { readonly periodFirst: Date | null; readonly periodLast: Date | null }): Period | null {
  return row.periodFirst && row.periodLast && periodFromDays(dayText(row.periodFirst), dayText(row.periodLast));
}

export function periodColumns(period: Period | null) {
  return {
    period: period?.text ?? null,
    periodFirst: period && asDate(period.first),
    periodLast: period && asDate(period.last),
  };
}

/** The columns of a stated value: bounds in base units and as digits. A point has two equal bounds. */
export function valueColumns(value: StatedValue) {
  const [low, high] = boundsOf(value);
  const central = value.shape === "range" && value.central !== null ? value.central : null;
  const digits = digitsOf(value);
  return {
    shape: value.shape,
    low: low && plain(low),
    high: high && plain(high),
    central: central && plain(exact(`${central.digits}e${central.multiplier}`)),
    lowDigits: digits.low,
    highDigits: digits.high,
    centralDigits: central?.digits ?? null,
    inclusive: value.shape === "floor" || value.shape === "ceiling" ? value.inclusive : null,
    hedge: value.hedge,
  };
}

type ValueRow = {
  readonly shape: FlatValue["shape"];
  readonly lowDigits: string | null;
  readonly highDigits: string | null;
  readonly centralDigits: string | null;
  readonly inclusive: boolean | null;
  readonly hedge: FlatValue["hedge"];
  readonly multiplier: number | null;
  readonly lowMultiplier: number | null;
};

/** The stated value of a row. Throws when the row has none, which the database's checks rule out. */
export function readValue(row: ValueRow, rate: boolean): StatedValue {
  const { shape, lowDigits, highDigits, centralDigits, inclusive, hedge, multiplier, lowMultiplier } = row;
  const flat = { shape, low: lowDigits, high: highDigits, central: centralDigits, inclusive, hedge, multiplier, lowMultiplier };
  const parsed = parseStatedValue(flat, rate);
  if (!parsed.ok) throw new Error(`a stored value cannot be read: ${JSON.stringify(flat)}`);
  return parsed.value;
}

function digitsOf(value: StatedValue): { readonly low: string | null; readonly high: string | null } {
  switch (value.shape) {
    case "point":
      return { low: value.value.digits, high: value.value.digits };
    case "range":
      return { low: value.low.digits, high: value.high.digits };
    case "floor":
      return { low: value.low.digits, high: null };
    case "ceiling":
      return { low: null, high: value.high.digits };
  }
}
