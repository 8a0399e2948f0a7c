import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import type { Table } from "@/lib/export/table";
import { ScrollFrame } from "../page/scroll-frame";

/** Columns shown on the page; files have all. */
const SHOWN = ["basis", "period_words", "who", "day", "number", "unit", "nature", "words", "outcome", "source"];

/** The rows of a chart as a table. */
export function ChartTable({ plan: { title, table } }: { readonly plan: ChartPlan }) {
  const shown = table.columns.map((column, index) => ({ column, index })).filter(({ column }) => SHOWN.includes(column.name));
  return (
    <ScrollFrame label={title}>
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
    </ScrollFrame>
  );
}

function isNumber(name: string): boolean {
  return name === "number";
}

/** Rows with a React key: their position and id (the last column). */
function rowsOf({ rows }: Table) {
  return rows.map((row, place) => ({ key: `${place} ${row.at(-1)}`, row }));
}
