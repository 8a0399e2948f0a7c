import { Decimal } from "decimal.js";
import type { PrintedRange } from "@/lib/domain/analysis/coherence";
import type { Share } from "@/lib/domain/analysis/share";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { periodText } from "@/lib/format/days";
import { formatAmount, formatShare } from "@/lib/format/numbers";
import { basisNames } from "@/lib/wording/basis-name";

type Props = { readonly shares: readonly Share[]; readonly series: readonly Series[] };

/** The outturn as a share of the stated level and of the stated increase (rule 15): either alone misleads. */
export function ShareBox({ shares, series }: Props) {
  if (shares.length === 0) return null;
  const names = basisNames(series, series);
  return (
    <table className="dense rows rows-share" aria-label="The outturn as a share of what was stated">
      <thead>
        <tr>
          <th scope="col">Basis</th>
          <th scope="col" className="number">
            Share of the level
          </th>
          <th scope="col" className="number">
            Share of the increase
          </th>
          <th scope="col">Increase over</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ series: slug, ofLevel, ofIncrease, base }) => {
          const basis = series.find((one) => one.slug === slug);
          return (
            <tr key={slug}>
              <th className="at-basis" scope="row" title={basis?.title}>
                {names.get(slug) ?? slug}
              </th>
              <td className="at-value number" data-head="share of the level">
                {shareWords(ofLevel)}
              </td>
              <td className="at-growth number" data-head="of the increase">
                {ofIncrease === null ? (
                  <span className="quiet">{base === null ? "base not known" : "no increase stated"}</span>
                ) : (
                  shareWords(ofIncrease)
                )}
              </td>
              <td className="at-about quiet">{base !== null && `${baseWords(base, basis)}, known that day`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "$95.1 billion for 2017", and how often it counts where that is more than once (rule 6). */
function baseWords({ value, period, times }: NonNullable<Share["base"]>, basis: Series | undefined): string {
  const words = `${formatAmount(value, basis?.unit ?? null, "short")} for ${periodText(period, "short", yearNamingOf(basis))}`;
  return times === undefined ? words : `${words}, counted ${times} times`;
}

function shareWords({ low, high }: PrintedRange): string {
  if (low !== null && high !== null) return formatShare(new Decimal(low), new Decimal(high));
  const only = low ?? high;
  return only === null ? "" : formatShare(new Decimal(only), new Decimal(only));
}
