import type { Series } from "@/lib/domain/ledger/series";
import { HORIZONS } from "@/lib/domain/time/horizon";
import type { TrackFilter } from "@/lib/domain/track-record/counted-figures";
import type { ErrorList } from "@/lib/domain/track-record/error-record";
import type { ListQuery } from "@/lib/input/query/as-of-context";
import type { Choice, Field } from "../lists/filter-form";
import { outturnField } from "../lists/outturn-field";
import { errorsKey, horizonText } from "./labels";

/** Filter fields of a track record, shared by all pages that show one. */
export function trackFields(
  filter: TrackFilter,
  lists: readonly ErrorList[],
  shown: ErrorList | null,
  series: readonly Series[],
): readonly Field[] {
  const stated: readonly Choice[] = [
    { value: "last", text: "the last stated" },
    { value: "first", text: "the first stated" },
    { value: "all", text: "all" },
  ];
  const titleOf = (slug: string) => series.find((one) => one.slug === slug)?.title ?? slug;
  const choices = lists.map((one) => ({ value: errorsKey(one), text: `${titleOf(one.series)}, ${one.measure} (${one.points.length})` }));
  return [
    { name: "stated", label: "Which counts", value: filter.select, choices: stated, required: true },
    {
      name: "nature",
      label: "Nature",
      value: filter.nature,
      choices: [
        { value: "projection", text: "projections" },
        { value: "target", text: "targets" },
      ],
    },
    {
      name: "horizon",
      label: "How far ahead",
      value: filter.horizon,
      choices: HORIZONS.map((value) => ({ value, text: horizonText(value) })),
    },
    outturnField(filter.outturn),
    ...(choices.length > 1 && shown ? [{ name: "errors", label: "Errors on", value: errorsKey(shown), choices, required: true }] : []),
  ];
}

/** Query parameters of a filter. */
export function trackQuery(filter: TrackFilter, errors: string | null = null): ListQuery {
  const { select, outturn, ...rest } = filter;
  return { ...rest, stated: select === "last" ? null : select, outturn: outturn === "settled" ? null : outturn, errors };
}
