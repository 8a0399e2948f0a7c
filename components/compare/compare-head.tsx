import type { StripPlotScale } from "@/lib/chart/small/strip-plot";
import type { BasisColumn } from "@/lib/compare/columns";
import type { CompareOrder } from "@/lib/compare/order";
import { StripHead } from "./compare-strip";

/** The current sort order, and the address of each order. */
export type Sorting = { readonly order: CompareOrder; readonly addresses: Readonly<Record<CompareOrder, string>> };

type Props = {
  readonly columns: readonly BasisColumn[];
  readonly withSpeakers: boolean;
  readonly strip: StripPlotScale | null;
  readonly sorting?: Sorting;
};

/** Two header rows: bases spanning their columns, then column headings. */
export function CompareHead({ columns, withSpeakers, strip, sorting }: Props) {
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
        <SortedHead order="day" {...(sorting && { sorting })}>
          Stated on
        </SortedHead>
        {withSpeakers && (
          <SortedHead order="speaker" {...(sorting && { sorting })}>
            Speaker
          </SortedHead>
        )}
        <th scope="col">Figure</th>
        <SortedHead order="period" {...(sorting && { sorting })}>
          About
        </SortedHead>
        {strip !== null && <StripHead kind={strip} />}
        {columns.map((column) => (
          <BasisHeads key={column.series.slug} column={column} />
        ))}
        <SortedHead order="outcome" className="basis" {...(sorting && { sorting })}>
          Headline
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

type SortedProps = {
  readonly order: CompareOrder;
  readonly sorting?: Sorting;
  readonly className?: string;
  readonly children: string;
};

/** Column heading that links to that sort order: days and periods newest first, speakers by name, outcomes in their own order. */
function SortedHead({ order, sorting, className, children }: SortedProps) {
  if (sorting === undefined)
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    );
  const falls = order === "day" || order === "period";
  if (sorting.order === order)
    return (
      <th scope="col" className={className} aria-sort={falls ? "descending" : "ascending"}>
        {children} <span aria-hidden="true">{falls ? "↓" : "↑"}</span>
      </th>
    );
  return (
    <th scope="col" className={className}>
      <a href={sorting.addresses[order]}>{children}</a>
    </th>
  );
}
