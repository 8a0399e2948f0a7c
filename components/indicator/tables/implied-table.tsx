import { Decimal } from "decimal.js";
import type { ImpliedBase } from "@/lib/domain/analysis/implied-base";
import type { Series } from "@/lib/domain/ledger/series";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { periodText } from "@/lib/format/days";
import { formatAmount, formatGrowth, formatStated } from "@/lib/format/numbers";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { Day } from "../../values/day";
import { Term } from "../../values/term";

type Props = { readonly rows: readonly ImpliedBase[]; readonly series: readonly Series[]; readonly context: AsOfContext };

/** Significant digits of an interval's ends; enough to distinguish it from the published value. */
const DIGITS = 5;

export function ImpliedTable({ rows, series, context }: Props) {
  const names = basisNames(series, series);
  return (
    <table className="dense rows rows-implied">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">
            <Term id="basis">Basis</Term>
          </th>
          <th scope="col" className="number">
            Published level
          </th>
          <th scope="col" className="number">
            and growth
          </th>
          <th scope="col">Base</th>
          <th scope="col" className="number">
            Implied
          </th>
          <th scope="col" className="number">
            Printed before
          </th>
          <th scope="col">Released</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ImpliedRow
            key={`${row.series} ${row.period}`}
            row={row}
            basis={series.find(({ slug }) => slug === row.series)}
            name={names.get(row.series) ?? row.series}
            context={context}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly row: ImpliedBase;
  readonly basis: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
  readonly context: AsOfContext;
};

function ImpliedRow({ row: { period, basePeriod, level, growth, low, high, published }, basis, name, context }: RowProps) {
  const unit = basis?.unit ?? null;
  return (
    <tr>
      <th className="at-period nowrap" scope="row">
        {periodText(period, "short", yearNamingOf(basis))}
      </th>
      <td className="at-basis" title={basis?.title}>
        {name}
      </td>
      <td className="at-value number" data-head="level">
        {formatAmount(level, unit, "short")}
      </td>
      <td className="at-growth number" data-head="growth">
        {formatGrowth(growth)}
      </td>
      <td className="at-about nowrap" data-head="base">
        {periodText(basePeriod, "short", yearNamingOf(basis))}
      </td>
      <td className="at-reading number" data-head="implied">
        <b>{endsWords(low, high, unit)}</b>
      </td>
      <td className="at-difference number" data-head="printed before">
        {published === null ? <span className="quiet">not held</span> : formatAmount(published.value, unit, "short")}
      </td>
      <td className="at-released">
        {published !== null && (
          <a href={addressAt(`/releases/${published.release}`, context)}>
            <Day text={published.releasedOn} />
          </a>
        )}
      </td>
    </tr>
  );
}

/** Both ends at the magnitude of the higher, with as many digits: "$147.10–147.21bn". */
function endsWords(low: string, high: string, unit: string | null): string {
  const { e } = new Decimal(high);
  const multiplier = Math.min(15, Math.max(0, Math.floor(e / 3) * 3));
  const decimals = Math.max(0, DIGITS - 1 - (e - multiplier));
  const end = (value: string) => ({ digits: new Decimal(value).dividedBy(`1e${multiplier}`).toFixed(decimals), multiplier });
  return formatStated({ shape: "range", low: end(low), high: end(high), central: null, hedge: null }, "level", unit, "short");
}
