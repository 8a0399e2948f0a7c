import { formatCount } from "@/lib/format/lists";
import { type AsOfContext, addressWith, type ListQuery } from "@/lib/input/query/as-of-context";
import type { CompareFilter } from "@/lib/input/query/compare-filters";
import type { Field } from "../lists/filter-form";
import { Empty } from "../page/empty";

type Props = {
  readonly withoutOne: readonly { readonly name: CompareFilter; readonly count: number }[];
  readonly fields: readonly Field[];
  readonly query: ListQuery;
  readonly context: AsOfContext;
};

/** Says which filters leave no figure, and offers to clear each of them, with how many figures there are without it. */
export function NoFigureFits({ withoutOne, fields, query, context }: Props) {
  if (withoutOne.length === 0) return <Empty>No figure of this indicator is held that was stated by that day.</Empty>;
  return (
    <div className="no-figure">
      <p>No figure fits {withoutOne.map(({ name }) => filterText(name, fields, query)).join(", ")}.</p>
      <ul>
        {withoutOne.map(({ name, count }) => (
          <li key={name}>
            <a href={addressWith("/compare", { ...query, [name]: null }, context)}>Clear {labelOf(name, fields)}</a>{" "}
            <span className="quiet">{formatCount(count, "figure")} without it</span>
          </li>
        ))}
        {withoutOne.length > 1 && (
          <li>
            <a href={addressWith("/compare", { indicator: query.indicator }, context)}>Clear all filters</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** "Period 2023", "Shape ranges", "Stated from 2023-01-01". */
function filterText(name: CompareFilter, fields: readonly Field[], query: ListQuery): string {
  const field = fields.find((one) => one.name === name);
  const choice = field?.choices.find(({ value }) => value === field.value);
  return `${labelOf(name, fields)} ${choice?.text ?? query[name]}`;
}

function labelOf(name: CompareFilter, fields: readonly Field[]): string {
  if (name === "from") return "Stated from";
  if (name === "to") return "Stated to";
  return fields.find((one) => one.name === name)?.label ?? name;
}
