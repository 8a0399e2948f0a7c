import type { Measure } from "../../../domain/ledger/statement";
import { type Period, yearEarlier } from "../../../domain/time/period";
import { type Decimal, exact, fraction, HUNDRED, plain, printed } from "../../../domain/values/quantity";
import { isRate } from "../../../domain/values/stated-value";
import type { Transform, View } from "../../../input/query/view";
import type { ObservedValue } from "./observed-values";

/** The transform of a view; null where it has none, and for rates and growth, which are not in percent of anything. */
export function appliedTransform({ as, measure }: Pick<View, "as" | "measure">, unit: string | null): Transform | null {
  return canTransform(measure, unit) ? as : null;
}

export function canTransform(measure: Measure, unit: string | null): boolean {
  return measure === "level" && unit !== null && !isRate(measure, unit);
}

/**
 * The base period of an index: the one asked for; else the first in which every basis has a value; else the first of any value. Null
 * without values.
 */
export function indexBase(bases: readonly (readonly ObservedValue[])[], periods: readonly Period[], asked: string | null): Period | null {
  const held = bases.map((values) => new Set(values.filter(isPositive).map(({ period }) => period.text)));
  const named = periods.find(({ text }) => text === asked);
  const shared = periods.find(
    ({ text }) => held.every((texts) => texts.size === 0 || texts.has(text)) && held.some((texts) => texts.has(text)),
  );
  return named ?? shared ?? periods.find(({ text }) => held.some((texts) => texts.has(text))) ?? null;
}

/**
 * 100 × value ÷ value of the base period (OECD Glossary of Statistical Terms, "index number"; FRED's units "Index (Scale value to 100)"),
 * rounded once to 20 digits. Empty where the base has no value above zero.
 */
export function indexed(values: readonly ObservedValue[], base: Period): readonly ObservedValue[] {
  const whole = values.filter(isWhole);
  const at = whole.find(({ period }) => period.text === base.text);
  if (at === undefined || !isPositive(at)) return [];
  const divisor = exact(at.value);
  return whole.map((one) => computed(one, HUNDRED.times(exact(one.value)), divisor));
}

/**
 * 100 × (value − value a year earlier) ÷ value a year earlier (FRED's units "Percent Change from Year Ago"; rule 6), rounded once to 20
 * digits. Values whose year before has none above zero are left out.
 */
export function overYearEarlier(values: readonly ObservedValue[], earlier: readonly ObservedValue[]): readonly ObservedValue[] {
  const before = new Map(earlier.filter(isPositive).map((one) => [one.period.text, exact(one.value)]));
  return values.filter(isWhole).flatMap((one) => {
    const base = before.get(yearEarlier(one.period).text);
    return base === undefined ? [] : [computed(one, HUNDRED.times(exact(one.value).minus(base)), base)];
  });
}

function computed(one: ObservedValue, numerator: Decimal, divisor: Decimal): ObservedValue {
  return { ...one, value: plain(printed(fraction(numerator, divisor))), stated: null, reading: null, computed: true };
}

/** One number for the whole period: a part of a year, or "about 25", gives no quotient. */
function isWhole({ period, covers, reading }: ObservedValue): boolean {
  return period.text === covers.text && reading === null;
}

function isPositive(one: ObservedValue): boolean {
  return isWhole(one) && Number(one.value) > 0;
}
