import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Change } from "@/lib/domain/ledger/changes";
import { formatOver, formatPeriod } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { Headline } from "../../judged/headline";
import { Day } from "../../values/day";
import { FigureValue } from "../../values/figure-value";

/** Headlines before and after an entry, one row per figure. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <table className="rows rows-changes">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">For</th>
          <th scope="col">Speaker</th>
          <th scope="col">Stated on</th>
          <th scope="col">Before</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ before, after }) => {
          const shown = after ?? before;
          return shown && <ChangeRow key={shown.figure.id} shown={shown} before={before} after={after} />;
        })}
      </tbody>
    </table>
  );
}

function ChangeRow({ shown, before, after }: Change & { readonly shown: JudgedFigure }) {
  const { figure, statement } = shown;
  return (
    <tr>
      <th scope="row" className="at-figure">
        <FigureValue figure={figure} length="short" href={`/statements/${statement.id}`} />
        {figure.measure !== "level" && <span className="quiet"> {formatOver(figure.over, figure.years)}</span>}
      </th>
      <td className="at-about">
        {figure.timing === "by" && "by "}
        {figure.period === null ? <span className="quiet">no period named</span> : formatPeriod(figure.period, "short", figure.years)}
      </td>
      <td className="at-speaker">{speakerNames(statement)}</td>
      <td className="at-day">
        <Day text={figure.statedOn} length="short" />
      </td>
      <td className="at-before" data-head="before">
        {before === null ? <span className="quiet">not held</span> : <Headline judged={before} />}
      </td>
      <td className="at-after" data-head="now">
        {after === null ? <span className="quiet">taken out</span> : <Headline judged={after} />}
      </td>
    </tr>
  );
}
