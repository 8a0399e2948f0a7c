import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import type { Statement } from "@/lib/domain/statement";
import { formatPeriod } from "@/lib/format";
import { Day } from "../day";
import { FigureValue } from "../figure-value";
import { Headline } from "../judged/headline";
import { addressAt, type Moment } from "../moment";

type Props = {
  readonly statements: readonly Statement[];
  /** By figure id. */
  readonly judged: ReadonlyMap<string, JudgedFigure>;
  readonly moment: Moment;
};

/** Statements in the order given, a row a figure: who, when, what, and the headline. */
export function StatementTable({ statements, judged, moment }: Props) {
  return (
    <table className="dense rows rows-statements">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col">Figure</th>
          <th scope="col">About</th>
          <th scope="col">Nature</th>
          <th scope="col">Headline</th>
        </tr>
      </thead>
      {statements.map((statement) => (
        <tbody key={statement.id}>
          {statement.figures.map((figure, index) => (
            <tr key={figure.id}>
              <td className="at-day nowrap">
                <span className={index > 0 ? "hidden-text" : undefined}>
                  <Day text={statement.statedOn} byReport={statement.statedOnBasis === "report"} />
                </span>
              </td>
              <th className="at-speaker" scope="row">
                <span className={index > 0 ? "hidden-text" : undefined}>
                  <SpeakerLinks statement={statement} moment={moment} />
                </span>
              </th>
              <td className="at-figure end">
                <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, moment)} />
              </td>
              <td className="at-about end">
                {figure.timing === "by" && "by "}
                {figure.period === null ? "no period" : formatPeriod(figure.period, "short")}
              </td>
              <td className="at-nature">{figure.nature}</td>
              <td className="at-headline">
                <Judged judged={judged.get(figure.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Judged({ judged }: { readonly judged: JudgedFigure | undefined }) {
  return judged === undefined ? null : <Headline judged={judged} short />;
}

function SpeakerLinks({ statement, moment }: { readonly statement: Statement; readonly moment: Moment }) {
  return (
    <>
      {statement.speakers.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <a href={addressAt(`/speakers/${slug}`, moment)}>{name}</a>
        </span>
      ))}
    </>
  );
}
