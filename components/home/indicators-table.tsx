import { sparklines } from "@/lib/chart/small/sparkline";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import type { VintageRow } from "@/lib/domain/vintages/vintage";
import { formatPeriod } from "@/lib/format/days";
import type { HomeIndicator } from "@/lib/home/home-indicator";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { InlineSvg } from "../charts/inline-svg";
import { growthBasisText, growthHead, valueBasisText } from "../indicator/basis-text";
import { Day } from "../values/day";

type Shared = { readonly context: AsOfContext };

/** All indicators with the newest value on each basis. */
export function IndicatorsTable({ indicators, context }: Shared & { readonly indicators: readonly HomeIndicator[] }) {
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
            {growthHead(indicators.flatMap(({ series }) => series.map((one) => one.series)))}
          </th>
          <th scope="col">Period</th>
          <th scope="col">Released</th>
          <th scope="col" className="number">
            Figures<span className="unit">stated</span>
          </th>
        </tr>
      </thead>
      {indicators.map((one) => (
        <IndicatorRows key={one.indicator.slug} of={one} context={context} />
      ))}
    </table>
  );
}

function IndicatorRows({ of, context }: Shared & { readonly of: HomeIndicator }) {
  const { indicator, series, figures } = of;
  const sparks = sparklines(series.map(({ spark }) => spark));
  const head = (
    <th className="at-indicator" scope="row">
      <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>
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
      {series.map(({ series: basis, last }, index) => (
        <tr key={basis.slug}>
          {index === 0 ? head : <td className="at-indicator" />}
          <td className="at-basis">{basis.title}</td>
          <td className="sparkline-cell">{sparks[index] && <InlineSvg id={`spark-${basis.slug}`} chart={sparks[index]} />}</td>
          <LastValue row={last} basis={basis} />
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
      <td className="at-period nowrap">{formatPeriod(row.period, "short", yearNamingOf(basis))}</td>
      <td className="at-released">
        {printed && <Day text={printed.observation.releasedOn} byReport={printed.observation.releasedOnBasis === "report"} />}
      </td>
    </>
  );
}
