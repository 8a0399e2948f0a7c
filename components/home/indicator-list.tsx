import { formatCount } from "@/lib/format/lists";
import type { AreaGroup } from "@/lib/home/area-groups";
import type { HomeIndicator } from "@/lib/home/home-indicator";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

type Props = { readonly groups: readonly AreaGroup<HomeIndicator>[]; readonly context: AsOfContext };

/** Many indicators, by area, as links with the number of figures stated. */
export function IndicatorList({ groups, context }: Props) {
  return groups.map(({ key, name, members }) => (
    <section key={key} className="indicator-list">
      <h2>{name}</h2>
      <ul>
        {members.map(({ indicator, figures }) => (
          <li key={indicator.slug}>
            <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>
            {figures > 0 && <span className="quiet"> {formatCount(figures, "figure")}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
