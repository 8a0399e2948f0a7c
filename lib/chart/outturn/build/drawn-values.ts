import type { Aggregation } from "../../../domain/ledger/indicator";
import { type Period, yearEarlier } from "../../../domain/time/period";
import { isRate } from "../../../domain/values/stated-value";
import type { SeriesHistory } from "../../../domain/vintages/history";
import type { Transform } from "../../../input/query/view";
import { type Asked, type ObservedValue, observedValues } from "./observed-values";
import { indexBase, indexed, overYearEarlier } from "./transformed-values";

/** What is drawn of several bases, in their order. */
export type DrawnValues = {
  readonly values: readonly (readonly ObservedValue[])[];
  /** The base period of an index; null without one. */
  readonly base: Period | null;
};

type Wanted = {
  readonly aggregation: Aggregation;
  readonly periods: readonly Period[];
  /** Where an index takes its base from. */
  readonly range: readonly Period[];
  readonly asked: Asked;
  readonly withParts: boolean;
  readonly transform: Transform | null;
  /** Text of the base period that is asked for. */
  readonly base: string | null;
};

/** The published values of each basis as of a day, as published or transformed. */
export function drawnValues(bases: readonly SeriesHistory[], wanted: Wanted): DrawnValues {
  const { aggregation, periods, range, asked, withParts, transform } = wanted;
  const values = bases.map((held) => observedValues(held, aggregation, periods, asked, withParts));
  switch (transform) {
    case null:
      return { values, base: null };
    case "index": {
      const base = indexBase(values, range, wanted.base);
      return { values: values.map((one) => (base === null ? [] : indexed(one, base))), base };
    }
    case "percent": {
      const before = periods.map(yearEarlier);
      return {
        values: values.map((one, index) => {
          const held = bases[index];
          return held === undefined ? [] : overYearEarlier(one, observedValues(held, aggregation, before, asked, false));
        }),
        base: null,
      };
    }
  }
}

/** Whether values of this measure and unit are counted in ones: rates, indices and percentages. */
export function isCountedInOnes(measure: Asked["measure"], unit: string | null, transform: Transform | null): boolean {
  return transform !== null || isRate(measure, unit) || unit === "index";
}
