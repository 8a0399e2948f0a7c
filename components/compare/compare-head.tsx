import type { StripScale } from "@/lib/chart/small/strip-scale";
import type { BasisColumn } from "@/lib/compare/columns";
import { type CompareSort, isSortedBy, nextSort, type SortColumn } from "@/lib/compare/sort";
import { StripHead } from "./compare-strip";

/** The current order, and the address of another. */
export type Sorting = { readonly sort: CompareSort; readonly addressOf: (sort: CompareSort) => string };

type Props = {
  readonly columns: readonly BasisColumn[];
  readonly withSpeakers: boolean;
  readonly strip: StripScale | null;
  readonly sorting?: Sorting;
};

/** Two header rows: bases spanning their columns, then column headings. */
export function CompareHead({ columns, withSpeakers, strip, sorting }: Props) {
  const order = sorting && { sorting };
  return (
    <thead>
      <tr>
        <td colSpan={(withSpeakers ? 4 : 3) + (strip === null ? 0 : 1)} />
        {columns.map(({ series, width }, index) => (
          <th key={series.slug} className="basis" scope="colgroup" colSpan={width}>
            {series.title}
            {strip !== null && index < STROKES.length && <Stroke name={STROKES[index] ?? ""} />}
          </th>
        ))}
        <td className="basis" />
      </tr>
      <tr>
        <SortedHead column={{ name: "day", basis: null }} {...order}>
          Stated on
        </SortedHead>
        {withSpeakers && (
          <SortedHead column={{ name: "speaker", basis: null }} {...order}>
            Speaker
          </SortedHead>
        )}
        <SortedHead column={{ name: "figure", basis: null }} {...order}>
          Stated
        </SortedHead>
        <SortedHead column={{ name: "period", basis: null }} {...order}>
          About
        </SortedHead>
        {strip !== null && <StripHead scale={strip} />}
        {columns.map((column) => (
          <BasisHeads key={column.series.slug} column={column} {...order} />
        ))}
        <SortedHead column={{ name: "outcome", basis: null }} className="basis" {...order}>
          What happened
        </SortedHead>
      </tr>
    </thead>
  );
}

const STROKES = ["solid", "dashed", "dotted"] as const;
const DASHES = { solid: "series", dashed: "series-dash", dotted: "series-dot" } as const;

/** Legend for the stroke that marks a basis's outturns in the strip. */
function Stroke({ name }: { readonly name: string }) {
  const style = STROKES.find((stroke) => stroke === name) ?? "solid";
  return (
    <svg className="plot stroke" width={10} height={14} viewBox="0 0 10 14" role="img" aria-label={`${name} in the strip`}>
      <path d="M5 0L5 14" className={DASHES[style]} />
    </svg>
  );
}

function BasisHeads({ column: { series, width }, sorting }: { readonly column: BasisColumn; readonly sorting?: Sorting }) {
  const order = sorting && { sorting };
  const basis = series.slug;
  if (width === 1)
    return (
      <SortedHead column={{ name: "difference", basis }} className="basis" {...order}>
        Difference
      </SortedHead>
    );
  return (
    <>
      <SortedHead column={{ name: "outturn", basis }} className="basis number" {...order}>
        Actual
      </SortedHead>
      <SortedHead column={{ name: "difference", basis }} className="number" {...order}>
        Difference
      </SortedHead>
      <SortedHead column={{ name: "error", basis }} className="number" {...order}>
        Error
      </SortedHead>
    </>
  );
}

type SortedProps = {
  readonly column: SortColumn;
  readonly sorting?: Sorting;
  readonly className?: string;
  readonly children: string;
};

/** A column heading that links to the rows sorted by it; the one they are sorted by leads to the other direction. */
function SortedHead({ column, sorting, className, children }: SortedProps) {
  if (sorting === undefined)
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    );
  const { sort, addressOf } = sorting;
  const isSorted = isSortedBy(column, sort);
  const falls = sort.direction === "desc";
  return (
    <th scope="col" className={className} {...(isSorted && { "aria-sort": falls ? "descending" : "ascending" })}>
      <a href={addressOf(nextSort(column, sort))}>
        {children}
        {isSorted && <span aria-hidden="true">{falls ? " ↓" : " ↑"}</span>}
      </a>
    </th>
  );
}
