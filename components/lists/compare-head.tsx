import type { BasisColumn } from "./compare-columns";
import type { CompareOrder } from "./compare-order";

/** How the rows stand, and where each order is. */
export type Sorting = { readonly order: CompareOrder; readonly addresses: Readonly<Record<CompareOrder, string>> };

type Props = { readonly columns: readonly BasisColumn[]; readonly withSpeakers: boolean; readonly sorting?: Sorting };

/** Two rows: the bases over their columns, then what each column holds. */
export function CompareHead({ columns, withSpeakers, sorting }: Props) {
  return (
    <thead>
      <tr>
        <td colSpan={withSpeakers ? 4 : 3} />
        {columns.map(({ series, width }) => (
          <th key={series.slug} className="basis" scope="colgroup" colSpan={width}>
            {series.title}
          </th>
        ))}
        <td className="basis" />
      </tr>
      <tr>
        <SortedHead order="day" {...(sorting && { sorting })}>
          Stated on
        </SortedHead>
        {withSpeakers && <th scope="col">Speaker</th>}
        <th scope="col">Figure</th>
        <SortedHead order="period" {...(sorting && { sorting })}>
          About
        </SortedHead>
        {columns.map((column) => (
          <BasisHeads key={column.series.slug} column={column} />
        ))}
        <th className="basis" scope="col">
          Headline
        </th>
      </tr>
    </thead>
  );
}

function BasisHeads({ column: { width } }: { readonly column: BasisColumn }) {
  if (width === 1)
    return (
      <th className="basis" scope="col">
        Outcome
      </th>
    );
  return (
    <>
      <th className="basis" scope="col">
        Outcome
      </th>
      <th className="number" scope="col">
        Outturn
      </th>
      <th className="number" scope="col">
        Difference
      </th>
    </>
  );
}

type SortedProps = { readonly order: CompareOrder; readonly sorting?: Sorting; readonly children: string };

/** A head that sorts by its column, newest first. */
function SortedHead({ order, sorting, children }: SortedProps) {
  if (sorting === undefined) return <th scope="col">{children}</th>;
  if (sorting.order === order)
    return (
      <th scope="col" aria-sort="descending">
        {children} <span aria-hidden="true">↓</span>
      </th>
    );
  return (
    <th scope="col">
      <a href={sorting.addresses[order]}>{children}</a>
    </th>
  );
}
