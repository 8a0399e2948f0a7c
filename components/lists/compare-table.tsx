import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import type { Series } from "@/lib/domain/series";
import { formatPeriod } from "@/lib/format";
import { Day } from "../day";
import { FigureValue } from "../figure-value";
import { Headline } from "../judged/headline";
import { differenceWords, isFall, qualifiersOf, unitOf } from "../judged/words";
import { addressAt, type Moment } from "../moment";
import { Outcome } from "../outcome";
import { speakerNames } from "../statement/speakers";

type Props = { readonly figures: readonly JudgedFigure[]; readonly series: readonly Series[]; readonly moment: Moment };

/** Figures as rows, bases as columns: the outcome and the difference in the cells, the headline last. */
export function CompareTable({ figures, series, moment }: Props) {
  return (
    <div className="wide-table">
      <table className="dense rows rows-compare">
        <thead>
          <tr>
            <th scope="col">Stated on</th>
            <th scope="col">Speaker</th>
            <th scope="col">Figure</th>
            <th scope="col">About</th>
            {series.map(({ slug, title }) => (
              <th key={slug} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">Headline</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((judged) => (
            <CompareRow key={judged.figure.id} judged={judged} series={series} moment={moment} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CompareRow({
  judged,
  series,
  moment,
}: {
  readonly judged: JudgedFigure;
  readonly series: readonly Series[];
  readonly moment: Moment;
}) {
  const { figure, statement } = judged;
  return (
    <tr>
      <td className="at-day nowrap">
        <Day text={statement.statedOn} />
      </td>
      <th className="at-speaker" scope="row">
        {speakerNames(statement)}
      </th>
      <td className="at-figure end">
        <FigureValue figure={figure} length="short" href={addressAt(`/statements/${statement.id}`, moment)} />
      </td>
      <td className="at-about nowrap end">
        {figure.timing === "by" && "by "}
        {figure.period === null ? "no period" : formatPeriod(figure.period, "short")}
      </td>
      {series.map((basis) => (
        <td key={basis.slug} className="at-cell" data-head={basis.title}>
          <Cell judged={judged} basis={basis} />
        </td>
      ))}
      <td className="at-headline">
        <Headline judged={judged} short />
      </td>
    </tr>
  );
}

function Cell({ judged: { figure, evaluations }, basis }: { readonly judged: JudgedFigure; readonly basis: Series }) {
  const evaluation = evaluations.find(({ series }) => series === basis.slug);
  if (evaluation === undefined) return null;
  const judging = evaluation.known ?? evaluation.settled;
  const isPoint = figure.stated.shape === "point";
  const difference = judging && differenceWords(judging, figure.measure, unitOf(figure, basis), "short");
  return (
    <>
      <Outcome
        outcome={evaluation.outcome}
        reason={evaluation.reason}
        point={isPoint}
        fall={isFall(figure)}
        qualifiers={qualifiersOf(evaluation, isPoint)}
      />
      {difference !== null && difference !== "0" && <span className="difference"> {difference}</span>}
    </>
  );
}
