import type { RevisedPeriod } from "@/lib/domain/analysis/revised-periods";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { basisNames } from "@/lib/wording/basis-name";
import { Day } from "../../values/day";
import { Term } from "../../values/term";
import { PublishedNumber } from "../published-number";

type Props = {
  readonly rows: readonly RevisedPeriod[];
  readonly series: readonly Series[];
  /** The address of a period's releases. */
  readonly hrefOf: (row: RevisedPeriod) => string;
};

/** Periods whose published value was revised: the first and the latest number, with their days. */
export function RevisedTable({ rows, series, hrefOf }: Props) {
  const names = basisNames(series, series);
  return (
    <table className="dense rows rows-revised">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">
            <Term id="basis">Basis</Term>
          </th>
          <th scope="col" className="number">
            First
          </th>
          <th scope="col">Released</th>
          <th scope="col" className="number">
            Latest
          </th>
          <th scope="col">Released</th>
          <th scope="col" className="number">
            Revised
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { first, latest, times } = row;
          const basis = series.find(({ slug }) => slug === row.series);
          return (
            <tr key={`${row.series} ${row.period.text} ${row.measure}`}>
              <th className="at-period nowrap" scope="row">
                <a href={hrefOf(row)}>{formatPeriod(row.period, "short", yearNamingOf(basis))}</a>
              </th>
              <td className="at-basis" title={basis?.title}>
                {names.get(row.series) ?? row.series}
                {row.measure === "growth" && <span className="quiet"> growth</span>}
              </td>
              <td className="at-value number" data-head="first">
                <PublishedNumber stated={first.stated} measure={row.measure} series={basis} />
              </td>
              <td className="at-about">
                <Day text={first.observation.releasedOn} />
              </td>
              <td className="at-difference number" data-head="latest">
                <b>
                  <PublishedNumber stated={latest.stated} measure={row.measure} series={basis} />
                </b>
              </td>
              <td className="at-released">
                <Day text={latest.observation.releasedOn} />
              </td>
              <td className="at-growth number">{times === 1 ? "once" : `${times} times`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
