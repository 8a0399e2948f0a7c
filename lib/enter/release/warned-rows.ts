import type { WarnedRow } from "../../domain/entry-checks/release-warnings";
import type { NewRelease } from "../../domain/ledger/release";
import { knownOn } from "../../domain/time/day";
import { parsePeriod } from "../../domain/time/period";
import { unitNamedIn } from "../../domain/values/printed-unit";
import { parseStatedValue } from "../../domain/values/stated-value";

type Given = {
  /** Units of the series that are held, by slug. */
  readonly units: ReadonlyMap<string, string>;
  /** Units typed beside rows, by position; elsewhere the quoted words may name one. */
  readonly typedUnits: ReadonlyMap<number, string>;
  /** The day of entry. */
  readonly today: string;
};

/** The rows of a release to check. Rows of an unknown series, or whose numbers do not fit their unit, are left out: the write refuses them. */
export function warnedRows({ releasedOn, observations }: NewRelease, { units, typedUnits, today }: Given): readonly WarnedRow[] {
  const day = knownOn(releasedOn, today);
  return observations.flatMap(({ series, period: text, value, growth, status, statement, words }, at): WarnedRow[] => {
    const unit = units.get(series);
    const period = parsePeriod(text);
    const stated = value && parseStatedValue(value, unit === "percent");
    const rate = growth && parseStatedValue(growth, true);
    if (unit === undefined || period === null || stated?.ok === false || rate?.ok === false) return [];
    const printedUnit = typedUnits.get(at) ?? (words === null ? null : unitNamedIn(words));
    return [
      {
        at,
        series,
        period,
        knownOn: day,
        value: stated?.value ?? null,
        growth: rate?.value ?? null,
        status,
        statement,
        printedUnit,
        words,
      },
    ];
  });
}
