import type { Series } from "@/lib/domain/series";
import { formatOver, formatUnit } from "@/lib/format";
import { Section } from "../section";

const FREQUENCIES = { A: "yearly", S: "half-yearly", Q: "quarterly", M: "monthly" } as const;

/** Who measures it, and how: bases are never merged or converted silently. */
export function BasesSection({ series }: { readonly series: readonly Series[] }) {
  return (
    <Section title="Bases" note="Each publisher’s figures by themselves: never merged, averaged or converted">
      <table className="rows rows-bases">
        <thead>
          <tr>
            <th scope="col">Basis</th>
            <th scope="col">Publisher</th>
            <th scope="col">Unit</th>
            <th scope="col">Frequency</th>
            <th scope="col">Definition</th>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => (
            <tr key={one.slug}>
              <th scope="row">{one.title}</th>
              <td>{one.publisher}</td>
              <td className="nowrap">{kindWords(one)}</td>
              <td>{FREQUENCIES[one.frequency]}</td>
              <td>
                {one.definition} <span className="quiet">{relationWords(one, series)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function kindWords({ unit, priceBasis, adjustment, over }: Series): string {
  const prices = priceBasis && `${priceBasis} prices`;
  const adjusted = adjustment === "seasonal" ? "seasonally adjusted" : null;
  const growth = over === "yearEarlier" ? null : `growth ${formatOver(over)}`;
  return [formatUnit(unit), prices, adjusted, growth].filter(Boolean).join(", ");
}

function relationWords({ continues, derivedFrom }: Series, series: readonly Series[]): string {
  const title = (slug: string) => series.find((one) => one.slug === slug)?.title ?? slug;
  return [continues && `Continues ${title(continues)}.`, derivedFrom && `Converted from ${title(derivedFrom)}.`].filter(Boolean).join(" ");
}
