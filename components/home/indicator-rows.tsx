import { Decimal } from "decimal.js";
import { STATED_SPARKLINE, type sparkSpan, sparkTicks, statedSparkPaths } from "@/lib/chart/sparkline/stated-sparkline";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { plain, toBase } from "@/lib/domain/values/quantity";
import { isNumber, isRate, type StatedValue } from "@/lib/domain/values/stated-value";
import { formatPeriod } from "@/lib/format/days";
import { formatAmount, formatStated } from "@/lib/format/numbers";
import type { AreaGroup } from "@/lib/home/area-groups";
import type { HomeIndicator, NewestValue } from "@/lib/home/home-indicator";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { roundJointly } from "@/lib/wording/joint-rounding";
import { SmallPaths } from "../charts/small-paths";

type Span = ReturnType<typeof sparkSpan>;
type Props = { readonly groups: readonly AreaGroup<HomeIndicator>[]; readonly span: Span; readonly context: AsOfContext };

/** Indicators by area with the newest value on one basis, and what was published and stated over the years. */
export function IndicatorRows({ groups, span, context }: Props) {
  return (
    <table className="rows rows-indicators">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" className="sparkline-cell">
            <span className="hidden-text">By year</span>
            {span && <SparkYears span={span} />}
          </th>
          <th scope="col" className="number">
            Last value
          </th>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            On the year
          </th>
          <th scope="col">Basis</th>
          <th scope="col" className="number">
            Figures stated
          </th>
        </tr>
      </thead>
      {groups.map(({ key, name, members }) => (
        <tbody key={key}>
          <tr className="group">
            <th colSpan={7} scope="rowgroup">
              {name}
            </th>
          </tr>
          {members.map((one) => (
            <IndicatorRow key={one.indicator.slug} of={one} span={span} context={context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function SparkYears({ span }: { readonly span: readonly [number, number] }) {
  const { width } = STATED_SPARKLINE;
  return (
    <svg className="plot" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {sparkTicks(span).map(({ x, text }) => (
        <text key={text} x={Math.max(16, Math.min(width - 16, x))} y={11} textAnchor="middle" className="axis">
          {text}
        </text>
      ))}
    </svg>
  );
}

function IndicatorRow({
  of: { indicator, newest, figures },
  span,
  context,
}: {
  readonly of: HomeIndicator;
  readonly span: Span;
  readonly context: AsOfContext;
}) {
  return (
    <tr>
      <th className="at-indicator" scope="row">
        <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>
      </th>
      <td className="sparkline-cell">
        {newest && span && (
          <SmallPaths {...STATED_SPARKLINE} shapes={statedSparkPaths(newest.spark, span).map(({ d, style }) => ({ d, style }))} />
        )}
      </td>
      {newest === null ? (
        <td className="at-value quiet" colSpan={4}>
          no value held
        </td>
      ) : (
        <Newest newest={newest} />
      )}
      <td className="at-figures number">{figures === 0 ? "none" : figures}</td>
    </tr>
  );
}

function Newest({ newest: { series, name, row } }: { readonly newest: NewestValue }) {
  return (
    <>
      <td className="at-value number">
        <b>{valueText(row, series)}</b>
      </td>
      <td className="at-period nowrap">{formatPeriod(row.period, "short", yearNamingOf(series))}</td>
      <td className="at-growth number">
        {row.value !== null && row.growth !== null && formatStated(row.growth.stated, "growth", null, "short")}
      </td>
      <td className="at-basis" title={series.title}>
        {name}
      </td>
    </>
  );
}

/** The level, else the growth. A level of many digits is rounded; the indicator's page has all of them. */
function valueText({ value, growth }: NewestValue["row"], { unit }: Series): string {
  if (value !== null) return levelText(value.stated, unit);
  return growth === null ? "not held" : formatStated(growth.stated, "growth", null, "short");
}

function levelText(stated: StatedValue, unit: string): string {
  if (!isNumber(stated) || isRate("level", unit) || stated.value.digits.length <= 5) return formatStated(stated, "level", unit, "short");
  return formatAmount(roundJointly(new Decimal(plain(toBase(stated.value))), null, false).actual, unit, "short");
}
