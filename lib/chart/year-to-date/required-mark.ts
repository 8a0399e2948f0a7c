import type { Mark } from "../model/model";
import type { YearToDatePanel } from "./year-to-date-rows";

/** The required monthly value at a position: an interval, a diamond for one number, an arrow when one end is open. */
export function requiredMark({ required, stated }: YearToDatePanel, along: number): readonly Mark[] {
  if (required === null || stated === null) return [];
  const { low, high } = required;
  const common = { role: "stated", outcome: null, key: stated.key, along } as const;
  if (low !== null && high !== null) {
    if (Number(low) === Number(high)) return [{ ...common, kind: "point", value: low, form: "diamond" }];
    return [{ ...common, kind: "interval", low, high }];
  }
  if (low !== null) return [{ ...common, kind: "arrow", value: low, towards: "up" }];
  return high === null ? [] : [{ ...common, kind: "arrow", value: high, towards: "down" }];
}
