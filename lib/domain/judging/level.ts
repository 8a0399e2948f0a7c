import type { Aggregation } from "../ledger/indicator";
import { compareObservations } from "../ledger/observation";
import { monthOf, monthsOf, type Period } from "../time/period";
import { addIntervals, closed, type Interval } from "../values/interval";
import { type Decimal, Exact, HALF, toBase, ZERO } from "../values/quantity";
import { allowedOf, halfDigitOf, lastDigitOf } from "../values/reading";
import { isNumber, type StatedValue } from "../values/stated-value";
import { tracksBearingOn } from "../vintages/bearing";
import type { SeriesHistory } from "../vintages/history";
import { type InForce, inForceOn } from "../vintages/vintage";

/** The level of a period as of a day: published, or summed from parts of one vintage. In base units (a rate: percent). */
export type Level = {
  /** Of a stock, the held period that stands for the one asked for. */
  readonly period: Period;
  readonly allowed: Interval<Decimal>;
  /** Null where a part is not one number. */
  readonly number: Decimal | null;
  /** How far half its last digit moves it; of a sum the halves add (rule 3). */
  readonly half: Decimal;
  /** Its last digit; of a sum the finest part's. */
  readonly finest: Decimal;
  /** As printed; null for a sum. */
  readonly stated: StatedValue | null;
  /** In the order of time; one unless summed. */
  readonly parts: readonly InForce[];
};

type Part = { readonly period: Period; readonly inForce: InForce };

/** The level held for a period as of a day (rule 8); null when nothing is, or when the parts do not tile it. */
export function levelOn(held: SeriesHistory, aggregation: Aggregation, period: Period, asOf: string): Level | null {
  const track = held.tracks.get(period.text);
  const published = track ? inForceOn(track.value, asOf) : null;
  if (published !== null) return levelOf([{ period, inForce: published }], period, held.rate);
  switch (aggregation) {
    case "flow": {
      const tiling = tile(period, partsOf(held, aggregation, period, asOf));
      return tiling && levelOf(tiling, period, held.rate);
    }
    case "stock": {
      const shortest = partsOf(held, aggregation, period, asOf).sort((a, b) => monthsOf(a.period) - monthsOf(b.period))[0];
      return shortest ? levelOf([shortest], shortest.period, held.rate) : null;
    }
    case "rate":
      return null;
  }
}

/** Whether some, though not enough, of a flow's period is held: what is missing then is parts. */
export function hasParts(held: SeriesHistory, aggregation: Aggregation, period: Period, asOf: string): boolean {
  return aggregation === "flow" && partsOf(held, aggregation, period, asOf).length > 0;
}

/** The observation of the latest release among the parts. */
export function latestOf(parts: readonly InForce[]): InForce {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return parts.reduce((latest, part) => (compareObservations(part.observation, latest.observation) > 0 ? part : latest));
}

function partsOf(held: SeriesHistory, aggregation: Aggregation, period: Period, asOf: string): Part[] {
  const parts: Part[] = [];
  for (const track of tracksBearingOn(held, aggregation, period)) {
    const inForce = inForceOn(track.value, asOf);
    if (inForce !== null) parts.push({ period: track.period, inForce });
  }
  return parts;
}

/** The fewest parts that cover a period exactly; of equally few, the longest first (rule 8). Null when none do. */
function tile(period: Period, parts: readonly Part[]): readonly Part[] | null {
  const end = monthOf(period.last) + 1;
  const best = new Map<number, readonly Part[]>([[end, []]]);
  const lastFirst = parts.toSorted((a, b) => monthOf(b.period.first) - monthOf(a.period.first) || monthsOf(b.period) - monthsOf(a.period));
  for (const part of lastFirst) {
    const rest = best.get(monthOf(part.period.last) + 1);
    const from = monthOf(part.period.first);
    const found = best.get(from);
    if (rest !== undefined && (found === undefined || rest.length + 1 < found.length)) best.set(from, [part, ...rest]);
  }
  return best.get(monthOf(period.first)) ?? null;
}

function levelOf(parts: readonly Part[], period: Period, rate: boolean): Level {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return publishedLevel(only.inForce, period, rate);
  const stated = parts.map(({ inForce }) => inForce.stated);
  const numbers = stated.filter(isNumber);
  const digits = numbers.map(({ value }) => lastDigitOf(value));
  return {
    period,
    allowed: stated.map((one) => allowedOf(one, rate)).reduce(addIntervals),
    number: numbers.length === stated.length ? numbers.reduce((sum, { value }) => sum.plus(toBase(value)), ZERO) : null,
    half: digits.reduce((sum, digit) => sum.plus(digit.times(HALF)), ZERO),
    finest: digits.length === 0 ? ZERO : Exact.min(...digits),
    stated: null,
    parts: parts.map(({ inForce }) => inForce),
  };
}

/** One published value: what most levels are. */
export function publishedLevel(inForce: InForce, period: Period, rate: boolean): Level {
  const { stated } = inForce;
  const parts = [inForce];
  if (!isNumber(stated)) return { period, allowed: allowedOf(stated, rate), number: null, half: ZERO, finest: ZERO, stated, parts };
  const number = toBase(stated.value);
  const half = halfDigitOf(stated.value);
  return { period, allowed: closed(number, number), number, half, finest: lastDigitOf(stated.value), stated, parts };
}
