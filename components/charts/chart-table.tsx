import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import type { Table } from "@/lib/export/table";

/** Columns that a reader of the page needs; a file has all. */
const SHOWN = ["basis", "period_words", "who", "day", "number", "unit", "nature", "words", "outcome", "source"];

/** Exactly the rows of a chart, as a table. */
export function PlanTable({ plan: { title, table } }: { readonly plan: ChartPlan }) {
  const shown = table.columns.map((column, index) => ({ column, index })).filter(({ column }) => SHOWN.includes(column.name));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="scroll" aria-label={title} tabIndex={0}>
      <table className="dense">
        <caption className="hidden-text">{title}</caption>
        <thead>
          <tr>
            {shown.map(({ column }) => (
              <th key={column.name} scope="col" className={isNumber(column.name) ? "number" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(table).map(({ key, row }) => (
            <tr key={key}>
              {shown.map(({ column, index }) => (
                <td key={column.name} className={isNumber(column.name) ? "number" : undefined}>
                  {row[index] ?? <span className="quiet">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isNumber(name: string): boolean {
  return name === "number";
}

/** With the id in the last column, or the place, as key. */
function rowsOf({ rows }: Table) {
  return rows.map((row, place) => ({ key: `${place} ${row.at(-1)}`, row }));
}
