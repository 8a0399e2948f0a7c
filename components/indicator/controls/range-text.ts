import type { Series } from "@/lib/domain/ledger/series";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import type { YearNaming } from "@/lib/domain/time/fiscal-year";
import { periodNamed } from "@/lib/domain/time/period-range";
import { formatPeriod } from "@/lib/format/days";
import type { View } from "@/lib/input/query/view";

/** The range of a view in words: "2015 to 2020", "from FY2015-16", "until November 2020". Null without one. */
export function rangeText({ from, to }: Pick<View, "from" | "to">, series: readonly Series[]): string | null {
  const years = sharedYearNaming(series);
  const [first, last] = [textOf(from, years), textOf(to, years)];
  if (first === null) return last === null ? null : `until ${last}`;
  if (last === null) return `from ${first}`;
  return first === last ? `only ${first}` : `${first} to ${last}`;
}

function textOf(text: string | null, years: YearNaming | null): string | null {
  const period = text === null ? null : periodNamed(text, years);
  return period && formatPeriod(period, "short", years);
}
