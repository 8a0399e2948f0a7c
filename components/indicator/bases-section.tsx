import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatOver } from "@/lib/format/days";
import { formatYears } from "@/lib/format/fiscal-year";
import { formatUnit } from "@/lib/format/numbers";
import { Section } from "../page/section";

const FREQUENCIES = { A: "yearly", S: "half-yearly", Q: "quarterly", M: "monthly" } as const;

/** The bases of an indicator, one per publisher and unit; they are never merged or converted. */
export function BasesSection({ series }: { readonly series: readonly Series[] }) {
  return (
    <Section title="Bases" note="never merged or converted">
      <ul className="bases">
        {series.map((one) => (
          <li key={one.slug}>
            <b>{one.title}</b>
            <p>
              {one.publisher}; {kindWords(one)}
            </p>
            <p className="quiet">{[one.definition, ...relations(one, series)].filter(Boolean).join(" ")}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function kindWords(series: Series): string {
  const { unit, priceBasis, adjustment, frequency, over } = series;
  const prices = priceBasis && `${priceBasis} prices`;
  const adjusted = adjustment === "seasonal" ? "seasonally adjusted" : null;
  const growth = over === "yearEarlier" ? null : `growth ${formatOver(over, yearNamingOf(series))}`;
  return [formatUnit(unit), FREQUENCIES[frequency], prices, adjusted, growth, formatYears(yearNamingOf(series))].filter(Boolean).join(", ");
}

function relations({ continues, derivedFrom }: Series, series: readonly Series[]): readonly (string | null)[] {
  const title = (slug: string) => series.find((one) => one.slug === slug)?.title ?? slug;
  return [continues && `Continues ${title(continues)}.`, derivedFrom && `Converted from ${title(derivedFrom)}.`];
}
