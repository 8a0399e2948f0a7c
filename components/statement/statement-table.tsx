import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import { formatPeriod } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Headline } from "../judged/headline";
import { SpeakerLinks } from "../speakers/speaker-links";
import { Day } from "../values/day";
import { FigureValue } from "../values/figure-value";

type Props = {
  readonly statements: readonly Statement[];
  /** By figure id. */
  readonly judged: ReadonlyMap<string, FigureOutcome>;
  /** Of the figures' indicators. */
  readonly series: readonly Series[];
  readonly context: AsOfContext;
};

/** Statements in the given order, one row per figure: day, speakers, figure and headline. */
export function StatementTable({ statements, judged, series, context }: Props) {
  return (
    <table className="dense rows rows-statements">
      <thead>
        <tr>
          <th scope="col">Stated on</th>
          <th scope="col">Speaker</th>
          <th scope="col">Figure</th>
          <th scope="col">About</th>
          <th scope="col">Nature</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      {statements.map((statement) => (
        <tbody key={statement.id}>
          {statement.figures.map((figure, index) => (
            <tr key={figure.id} className={index > 0 ? "further-figure" : undefined}>
              <StatementCells statement={statement} isAgain={index > 0} context={context} />
              <FigureCells
                figure={figure}
                judged={judged.get(figure.id)}
                series={series.filter(({ indicator }) => indicator === figure.indicator)}
                context={context}
              />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Day and speakers; visually hidden in the rows of further figures. */
function StatementCells({
  statement,
  isAgain,
  context,
}: {
  readonly statement: Statement;
  readonly isAgain: boolean;
  readonly context: AsOfContext;
}) {
  const day = <Day text={statement.statedOn} byReport={statement.statedOnBasis === "report"} />;
  const names = statement.speakers.map(({ name }) => name).join(", ");
  return (
    <>
      <td className="at-day nowrap">{isAgain ? <span className="hidden-text">{day}</span> : day}</td>
      <th className="at-speaker" scope="row">
        {isAgain ? (
          <span className="hidden-text">{names}</span>
        ) : (
          <SpeakerLinks speakers={statement.speakers} context={context} withCapacity />
        )}
      </th>
    </>
  );
}

type FigureProps = Pick<Props, "series" | "context"> & { readonly figure: Figure; readonly judged: FigureOutcome | undefined };

function FigureCells({ figure, judged, series, context }: FigureProps) {
  return (
    <>
      <td className="at-figure end">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${figure.statement}`, context)} />
      </td>
      <td className="at-about end">
        {figure.timing === "by" && "by "}
        {figure.period === null ? "no period" : formatPeriod(figure.period, "short", figure.years)}
      </td>
      <td className="at-nature end">{figure.nature}</td>
      <td className="at-headline">{judged && <Headline judged={judged} series={series} asOf={context.asOf} />}</td>
    </>
  );
}
