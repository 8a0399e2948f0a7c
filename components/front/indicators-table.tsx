import type { Facts } from "@/lib/domain/facts";
import { buildHistory } from "@/lib/domain/history";
import { type VintageRow, vintage } from "@/lib/domain/vintage";
import { formatPeriod, formatStated } from "@/lib/format";
import { Day } from "../day";
import { figuresByYear } from "../indicator/figures-by-year";
import { addressAt, type Moment } from "../moment";

type Shared = { readonly moment: Moment };

/** Every indicator with the newest value of each of its bases. */
export function IndicatorsTable({ facts, moment }: Shared & { readonly facts: readonly Facts[] }) {
  return (
    <table className="rows rows-indicators">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col">Basis</th>
          <th scope="col" className="number">
            Last value
          </th>
          <th scope="col" className="number">
            On the year
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
  const rows = vintage(buildHistory(indicator, series, observations), moment.asOf);
  const figures = countFigures(facts, moment.asOf);
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
          <td className="at-basis quiet" colSpan={5}>
            no series yet
          </td>
          <td className="at-figures number">{figures}</td>
        </tr>
      </tbody>
    );
  return (
    <tbody>
      {series.map(({ slug, title }, index) => (
        <tr key={slug}>
          {index === 0 ? head : <td className="at-indicator" />}
          <td className="at-basis">{title}</td>
          <LastValue row={lastOf(rows.filter((row) => row.series === slug))} />
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

function LastValue({ row }: { readonly row: VintageRow | null }) {
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
        <b>{row.value === null ? "not held" : formatStated(row.value.stated, "level", null, "bare")}</b>
      </td>
      <td className="at-growth number">{row.growth === null ? "not held" : formatStated(row.growth.stated, "growth", null, "short")}</td>
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

function countFigures({ statements, indicator }: Facts, asOf: string): number {
  return figuresByYear(statements, indicator.slug, asOf).reduce((sum, { figures }) => sum + figures.length, 0);
}
