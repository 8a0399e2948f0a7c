import { formatDay } from "@/lib/format/days";
import { capitalised, formatCount } from "@/lib/format/lists";
import type { JudgedRow } from "@/lib/home/judged-row";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { verdictOf } from "@/lib/wording/verdict";
import { FigureValue } from "../values/figure-value";
import { Verdict } from "../values/verdict";
import { aboutText } from "./about-text";
import { FigureStrip } from "./figure-strip";

type Props = { readonly rows: readonly JudgedRow[]; readonly context: AsOfContext };

/** Stated figures beside what happened. Equal figures of several statements are one row. */
export function StatedRows({ rows, context }: Props) {
  return (
    <table className="rows rows-decided">
      <thead>
        <tr>
          <th scope="col">About what, and who said it</th>
          <th scope="col">Stated beforehand</th>
          <th scope="col" className="strip">
            On a line: stated, published
          </th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StatedRow key={row.judged.figure.id} row={row} context={context} />
        ))}
      </tbody>
    </table>
  );
}

function StatedRow({ row, context }: { readonly row: JudgedRow; readonly context: AsOfContext }) {
  const { judged, series } = row;
  const { figure, statement } = judged;
  return (
    <tr>
      <th scope="row" className="at-subject">
        <a href={addressAt(`/statements/${statement.id}`, context)}>{aboutText(row)}</a>
        <Statements of={row} context={context} />
      </th>
      <td className="at-figure">
        <FigureValue figure={figure} length="short" />
        {figure.nature === "target" && <span className="who">a target</span>}
      </td>
      <td className="strip">
        <FigureStrip judged={judged} />
      </td>
      <td className="at-verdict">
        <Verdict verdict={verdictOf(judged, series, context.asOf, { brief: true })} />
      </td>
    </tr>
  );
}

/** Who said it and when: one line, or a list of several statements that unfolds. */
function Statements({ of: { statements }, context }: { readonly of: JudgedRow; readonly context: AsOfContext }) {
  const [first] = statements;
  if (first === undefined) return null;
  if (statements.length === 1) return <Statement statement={first} />;
  const years = [...new Set(statements.map(({ statedOn }) => statedOn.slice(0, 4)))];
  return (
    <details>
      <summary>
        {capitalised(formatCount(statements.length, "statement"))}, {years.length === 1 ? years[0] : `${years[0]}–${years.at(-1)}`}
      </summary>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <a href={addressAt(`/statements/${statement.id}`, context)}>
              {statement.names}, {formatDay(statement.statedOn, "long")}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Statement({ statement: { names, statedOn } }: { readonly statement: JudgedRow["statements"][number] }) {
  return (
    <span className="who">
      {names}, {formatDay(statedOn, "long")}
    </span>
  );
}
