import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Change } from "@/lib/domain/ledger/changes";
import type { Series } from "@/lib/domain/ledger/series";
import { formatOver, formatPeriod } from "@/lib/format/days";
import { speakerNames } from "@/lib/format/speakers";
import { verdictOf } from "@/lib/wording/verdict";
import { Day } from "../../values/day";
import { FigureValue } from "../../values/figure-value";
import { Verdict } from "../../values/verdict";

type Props = { readonly changes: readonly Change[]; readonly series: readonly Series[]; readonly asOf: string };

/** What became of each figure, before an entry and after it. `series` are those of the indicator. */
export function ChangesTable({ changes, series, asOf }: Props) {
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
          return shown && <ChangeRow key={shown.figure.id} shown={shown} before={before} after={after} series={series} asOf={asOf} />;
        })}
      </tbody>
    </table>
  );
}

type RowProps = Change & Pick<Props, "series" | "asOf"> & { readonly shown: JudgedFigure };

function ChangeRow({ shown, before, after, series, asOf }: RowProps) {
  const { figure, statement } = shown;
  const verdict = (judged: JudgedFigure) => <Verdict verdict={verdictOf(judged, series, asOf, { brief: true })} />;
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
        {before === null ? <span className="quiet">not held</span> : verdict(before)}
      </td>
      <td className="at-after" data-head="now">
        {after === null ? <span className="quiet">taken out</span> : verdict(after)}
      </td>
    </tr>
  );
}
