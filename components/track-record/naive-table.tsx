import type { NaiveRecord } from "@/lib/domain/track-record/error-record";
import { formatCount } from "@/lib/format/lists";
import { formatStatistic } from "@/lib/format/numbers";
import { errorText, naiveText } from "./labels";

type Props = { readonly naive: readonly NaiveRecord[]; readonly unit: "percent" | "points" };

/** Naive forecasts computable on the day stated, for the same figures, one row per method. */
export function NaiveTable({ naive, unit }: Props) {
  return (
    <table className="rows rows-naive">
      <thead>
        <tr>
          <th scope="col">What could be computed that day</th>
          <th scope="col" className="number">
            Known for
          </th>
          <th scope="col" className="number">
            Its mean size of error
          </th>
          <th scope="col" className="number">
            Of the stated figures
          </th>
          <th scope="col" className="number">
            Skill
          </th>
          <th scope="col" className="number">
            Stated came closer
          </th>
        </tr>
      </thead>
      <tbody>
        {naive.map(({ name, n, periods, mae, statedMae, skill, closer }) => (
          <tr key={name}>
            <th className="at-basis" scope="row">
              {naiveText(name)}
            </th>
            <td className="at-figures number" data-head="known for">
              {n} on {formatCount(periods, "period")}
            </td>
            <td className="at-value number" data-head="its mean size of error">
              {errorText(mae, unit, false)}
            </td>
            <td className="at-growth number" data-head="of the stated figures">
              {errorText(statedMae, unit, false)}
            </td>
            <td className="at-kind number" data-head="skill">
              {skill === null ? "–" : formatStatistic(skill, "ratio", true)}
            </td>
            <td className="at-difference number" data-head="stated came closer">
              in {closer} of {n}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
