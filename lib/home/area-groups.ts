import type { Indicator } from "../domain/ledger/indicator";
import { groupBy } from "../domain/values/group-by";
import { compareText } from "../domain/values/text-order";
import { formatList } from "../format/lists";
import { formatName } from "../format/numbers";

const NONE = "none";

/** Indicators of the same areas. `key` is for addresses: "CN-RU". */
export type AreaGroup<T> = { readonly key: string; readonly name: string; readonly members: readonly T[] };

type WithIndicator = { readonly indicator: Pick<Indicator, "areas"> };

/** Groups by areas, whatever their order; groups and members keep the order of what comes first. */
export function groupByArea<T extends WithIndicator>(all: readonly T[]): readonly AreaGroup<T>[] {
  return [...groupBy(all, ({ indicator }) => areaKey(indicator))].map(([key, members]) => ({ key, name: areaName(key), members }));
}

/** The areas of an indicator as text for an address: "CN-RU", "none". */
export function areaKey({ areas }: Pick<Indicator, "areas">): string {
  return areas.length === 0 ? NONE : [...new Set(areas)].sort(compareText).join("-");
}

/** "China and Russia", "World"; "Other" where no area is named. */
export function areaName(key: string): string {
  if (key === NONE) return "Other";
  const names = key.split("-").map((code) => formatName(code, "region"));
  return formatList(names.sort(compareText));
}
