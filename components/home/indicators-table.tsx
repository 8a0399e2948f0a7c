import { buildSparklineRows } from "@/lib/chart/small/build-sparkline-rows";
import { sparklines } from "@/lib/chart/small/sparkline";
import type { Facts } from "@/lib/domain/ledger/facts";
import type { Series } from "@/lib/domain/ledger/series";
import { buildHistory } from "@/lib/domain/vintages/history";
import { type VintageRow, vintage } from "@/lib/domain/vintages/vintage";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { InlineSvg } from "../charts/inline-svg";
import { growthBasisText, growthHead, valueBasisText } from "../indicator/basis-text";
import { countFigures } from "../indicator/tables/figures-by-year";
import { Day } from "../values/day";

type Shared = { readonly moment: AsOfContext };

/** Every indicator with the newest value of each of its bases. */
export function IndicatorsTable({ facts, moment }: Shared & { readonly facts: readonly Facts[] }) {
  return (
    <table className="rows rows-indicators">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Basis</th>
          <th scope="col">By year</th>
          <th scope="col" className="number">
            Last value
          </th>
          <th scope="col" className="number">
            {growthHead(facts.flatMap(({ series }) => series))}
          </th>
          <th scope="col">Period</th>
          <th scope="col">Released</th>
          <th scope="col" className="number">
            Figures<span className="unit">stated</span>
          </th>
        </tr>
      </thead>
      {facts.map((one) => (
        <IndicatorRows key={one.indicator.slug} facts={one} moment={moment} />
      ))}
    </table>
  );
}

function IndicatorRows({ facts, moment }: Shared & { readonly facts: Facts }) {
  const { indicator, series, releases } = facts;
  const observations = releases.flatMap((release) => release.observations);
  const history = buildHistory(indicator, series, observations);
  const rows = vintage(history, moment.asOf);
  const sparks = sparklines(buildSparklineRows(history, moment.asOf));
  const figures = countFigures(facts.statements, indicator.slug, moment.asOf);
  const head = (
    <th className="at-indicator" scope="row">
      <a href={addressAt(`/indicators/${indicator.slug}`, moment)}>{indicator.title}</a>
    </th>
  );
  if (series.length === 0)
    return (
      <tbody>
        <tr>
          {head}
          <td className="at-basis quiet" colSpan={6}>
            no series yet
          </td>
          <td className="at-figures number">{figures}</td>
        </tr>
      </tbody>
    );
  return (
    <tbody>
      {series.map((basis, index) => (
        <tr key={basis.slug}>
          {index === 0 ? head : <td className="at-indicator" />}
          <td className="at-basis">{basis.title}</td>
          <td className="sparkline-cell">{sparks[index] && <InlineSvg id={`spark-${basis.slug}`} chart={sparks[index]} />}</td>
          <LastValue row={lastOf(rows.filter((row) => row.series === basis.slug))} basis={basis} />
          {index === 0 ? (
            <td className="at-figures number" data-head="figures stated">
              {figures}
            </td>
          ) : (
            <td className="at-figures" />
          )}
        </tr>
      ))}
    </tbody>
  );
}

function LastValue({ row, basis }: { readonly row: VintageRow | null; readonly basis: Series }) {
  if (row === null)
    return (
      <td className="at-value quiet" colSpan={4}>
        no value held
      </td>
    );
  const printed = row.value ?? row.growth;
  return (
    <>
      <td className="at-value number">
        <b>{row.value === null ? "not held" : valueBasisText(row.value.stated, basis)}</b>
      </td>
      <td className="at-growth number">{row.growth === null ? "not held" : growthBasisText(row.growth.stated)}</td>
      <td className="at-period nowrap">{formatPeriod(row.period, "short")}</td>
      <td className="at-released">
        {printed && <Day text={printed.observation.releasedOn} byReport={printed.observation.releasedOnBasis === "report"} />}
      </td>
    </>
  );
}

/** The newest whole year with a value, else the newest period. */
function lastOf(rows: readonly VintageRow[]): VintageRow | null {
  const newestFirst = rows.toSorted((a, b) => b.period.last.localeCompare(a.period.last));
  return newestFirst.find(({ period, value }) => period.text.length === 4 && value !== null) ?? newestFirst[0] ?? null;
}
