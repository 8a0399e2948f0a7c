import type { Series } from "@/lib/domain/ledger/series";
import type { Statement } from "@/lib/domain/ledger/statement";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import type { InForce, VintageRow } from "@/lib/domain/vintages/vintage";
import { formatPeriod } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { Day } from "../../values/day";
import { Term } from "../../values/term";
import { growthBasisText, growthHead } from "../basis-text";
import { ObservationQualifiers } from "../observation-qualifiers";
import { PublishedNumber } from "../published-number";

type Shared = { readonly statements: readonly Statement[]; readonly context: AsOfContext };
type Props = Shared & { readonly rows: readonly VintageRow[]; readonly series: readonly Series[] };

/** Values in force, one row per period and basis, in the given order. A repeated period is visually hidden. */
export function ValuesTable({ rows, series, ...shared }: Props) {
  const names = basisNames(series, series);
  return (
    <table className="dense rows rows-values">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">
            <Term id="basis">Basis</Term>
          </th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            {growthHead(series)}
          </th>
          <th scope="col">Released</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <ValueRow
            key={`${row.series} ${row.period.text}`}
            row={row}
            repeated={rows[index - 1]?.period.text === row.period.text}
            basis={series.find(({ slug }) => slug === row.series)}
            name={names.get(row.series) ?? row.series}
            {...shared}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Shared & {
  readonly row: VintageRow;
  readonly repeated: boolean;
  readonly basis: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
};

function ValueRow({ row, repeated, basis, name, ...shared }: RowProps) {
  return (
    <tr>
      <th className="at-period nowrap" scope="row">
        <span className={repeated ? "hidden-text" : undefined}>{formatPeriod(row.period, "short", yearNamingOf(basis))}</span>
      </th>
      <td className="at-basis" title={basis?.title}>
        {name}
      </td>
      <td className="at-value number">
        {row.value === null ? (
          <span className="quiet">not held</span>
        ) : (
          <b>
            <PublishedNumber stated={row.value.stated} measure="level" series={basis} />
          </b>
        )}
      </td>
      <td className="at-growth number">
        {row.growth === null ? <span className="quiet">not held</span> : growthBasisText(row.growth.stated)}
      </td>
      <td className="at-released">
        <Released row={row} {...shared} />
      </td>
    </tr>
  );
}

/** The release of the value, and of the growth when another release published it. */
function Released({ row: { value, growth }, ...shared }: Shared & { row: VintageRow }) {
  const apart = value !== null && growth !== null && value.observation.release !== growth.observation.release;
  const first = value ?? growth;
  return (
    <>
      {first && <ReleasedOn inForce={first} {...shared} />}
      {apart && (
        <>
          <span className="quiet">; growth </span>
          <ReleasedOn inForce={growth} {...shared} />
        </>
      )}
    </>
  );
}

function ReleasedOn({ inForce: { observation }, ...shared }: Shared & { inForce: InForce }) {
  return (
    <>
      <Day text={observation.releasedOn} />
      <ObservationQualifiers observation={observation} {...shared} />
    </>
  );
}
