import type { ReactNode } from "react";
import type { Remainder } from "@/lib/domain/analysis/remainder";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure } from "@/lib/domain/ledger/statement";
import { yearNamingOf } from "@/lib/domain/ledger/year-naming";
import { monthsAfter, parsePeriod, yearEarlier } from "@/lib/domain/time/period";
import { formatPeriod, periodText } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { type CitedRow, selectRows } from "../../judged/cited-rows";
import { Day } from "../../values/day";
import { FigureValue } from "../../values/figure-value";
import { rangeText } from "./range-text";
import type { RemainderBasis, RemainderGroup } from "./remainder-group";
import { eachMonth, requiredText } from "./required-text";

type Shared = { readonly rows: ReadonlyMap<string, CitedRow>; readonly context: AsOfContext };
type Props = Shared & { readonly group: RemainderGroup };

/** The known part, the remainder of each figure, and the same months of earlier years, one column per basis. */
export function RequiredTable({ group: { figures, bases }, ...shared }: Props) {
  return (
    <table className="rows rows-sides">
      <thead>
        <tr>
          <td />
          {bases.map(({ series, name }) => (
            <th scope="col" key={series.slug} title={series.title}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row
          name="Released before"
          bases={bases}
          cell={({ remainder, series }) => <Known remainder={remainder} series={series} {...shared} />}
        />
        {figures.map(({ judged, remainders }) => (
          <Row
            key={judged.figure.id}
            name={
              <>
                To come for <FigureValue figure={judged.figure} length="short" />
              </>
            }
            bases={bases}
            cell={({ series }) => {
              const remainder = remainders.find((one) => one.series === series.slug);
              return remainder && <ToCome remainder={remainder} figure={judged.figure} unit={series.unit} />;
            }}
          />
        ))}
        <Row
          name="The average month so far"
          bases={bases}
          cell={({ remainder, series }) => <Amount value={remainder.average} unit={series.unit} />}
        />
        <Row
          name="The same months a year earlier"
          bases={bases}
          cell={({ remainder, series }) => <SameMonths remainder={remainder} figure={figures[0]?.judged.figure} unit={series.unit} />}
        />
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly name: ReactNode;
  readonly bases: readonly RemainderBasis[];
  readonly cell: (basis: RemainderBasis) => ReactNode;
};

function Row({ name, bases, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {bases.map((basis) => (
        <td key={basis.series.slug} data-head={basis.name}>
          {cell(basis)}
        </td>
      ))}
    </tr>
  );
}

type CellProps = { readonly remainder: Remainder; readonly unit: string };

function Known({
  remainder: { known, rows: ids },
  series,
  rows,
  context,
}: Pick<CellProps, "remainder"> & Shared & { readonly series: Series }) {
  if (known === null) return <span className="quiet">nothing</span>;
  const latest = selectRows(ids.known, rows).findLast(({ observation }) => observation.releasedOn === known.releasedOn);
  return (
    <>
      <b>{rangeText({ low: known.value, high: known.value }, "level", series.unit)}</b>{" "}
      {periodText(known.period, "long", yearNamingOf(series))}
      {ids.known.length > 1 && ", summed"}{" "}
      <span className="quiet">
        ·{" "}
        <a href={addressAt(`/releases/${latest?.observation.release}`, context)}>
          <Day text={known.releasedOn} />
        </a>
      </span>
    </>
  );
}

function ToCome({ remainder, figure, unit }: CellProps & { readonly figure: Figure }) {
  const { months } = remainder;
  return (
    <>
      <b>{requiredText(remainder.toCome, figure.stated, unit)}</b>
      {remainder.toCome.passed === undefined && (
        <span className="quiet">
          {" "}
          in {formatCount(months, "month")}
          {months > 1 && eachMonth(remainder, figure.stated, unit)}
        </span>
      )}
    </>
  );
}

function Amount({ value, unit }: { readonly value: string | null; readonly unit: string }) {
  return value === null ? <span className="quiet">not held</span> : rangeText({ low: value, high: value }, "level", unit);
}

function SameMonths({ remainder, figure, unit }: CellProps & { readonly figure: Figure | undefined }) {
  const { sameMonthsYearEarlier, known } = remainder;
  if (sameMonthsYearEarlier === null) return <span className="quiet">not held</span>;
  const soFar = known && parsePeriod(known.period);
  const rest = soFar && figure?.period ? monthsAfter(figure.period, soFar) : null;
  return (
    <>
      <Amount value={sameMonthsYearEarlier.value} unit={unit} />
      <span className="quiet">
        {rest && ` in ${formatPeriod(yearEarlier(rest), "long", figure?.years ?? null)}`}
        {sameMonthsYearEarlier.byDifference && ", by difference"}
      </span>
    </>
  );
}
