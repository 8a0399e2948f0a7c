import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Observation } from "@/lib/domain/ledger/observation";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { growthBasisText, valueBasisText } from "../indicator/basis-text";

/** Series by slug, with the titles of their indicators. */
export type Bases = ReadonlyMap<string, { readonly series: Series; readonly indicator: string }>;

export function basesOf(series: readonly Series[], indicators: readonly Indicator[]): Bases {
  const titles = new Map(indicators.map(({ slug, title }) => [slug, title]));
  return new Map(series.map((one) => [one.slug, { series: one, indicator: titles.get(one.indicator) ?? one.indicator }]));
}

/** One observation as published: "China's exports to Russia, Chinese customs, yuan, 2023: 781bn, +53.9%". */
export function ObservationLine({ observation, bases }: { readonly observation: Observation; readonly bases: Bases }) {
  const { series, period, value, growth } = observation;
  const basis = bases.get(series);
  const printed = [value && valueBasisText(value, basis?.series), growth && growthBasisText(growth)].filter((one) => one !== null);
  return (
    <span className="block">
      <span className="quiet">
        {basis === undefined ? series : `${basis.indicator}, ${basis.series.title}`},{" "}
        {formatPeriod(period, "short", yearNamingOf(basis?.series))}:
      </span>{" "}
      <span className="nowrap">{printed.join(", ")}</span>
    </span>
  );
}
