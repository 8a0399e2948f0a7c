import { outcomeChanges, revisionOf } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Judgement } from "@/lib/domain/judging/judgement";
import type { Series } from "@/lib/domain/ledger/series";
import { outcomeText } from "@/lib/format/outcome-text";
import { isFall, numberText, outturnText, unitOf } from "@/lib/format/outturn-text";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { Day } from "../values/day";

type Props = { readonly judged: JudgedFigure; readonly series: readonly Series[]; readonly context: AsOfContext };

/** First, settled and latest outturn, with error = error at first release + revision, and the releases that changed an outcome. */
export function VintagesTable({ judged, series, context }: Props) {
  const held = judged.evaluations.filter(({ first }) => first !== null);
  if (held.length === 0) return null;
  const names = basisNames(series, series);
  const basisOf = (slug: string) => series.find((one) => one.slug === slug);
  return (
    <>
      <table className="dense rows rows-vintages">
        <thead>
          <tr>
            <th scope="col">Basis</th>
            <th scope="col">First</th>
            <th scope="col">Settled</th>
            <th scope="col">Latest</th>
            <th scope="col" className="number">
              Error at first
            </th>
            <th scope="col" className="number">
              + revision
            </th>
            <th scope="col" className="number">
              = error
            </th>
          </tr>
        </thead>
        <tbody>
          {held.map((evaluation) => (
            <VintagesRow
              key={evaluation.series}
              judged={judged}
              evaluation={evaluation}
              basis={basisOf(evaluation.series)}
              name={names.get(evaluation.series) ?? evaluation.series}
              context={context}
            />
          ))}
        </tbody>
      </table>
      <Changes judged={judged} series={series} context={context} />
    </>
  );
}

type RowProps = {
  readonly judged: JudgedFigure;
  readonly evaluation: Evaluation;
  readonly basis: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
  readonly context: AsOfContext;
};

function VintagesRow({ judged: { figure }, evaluation, basis, name, context }: RowProps) {
  const { first, settled, latest, settling } = evaluation;
  const unit = basis === undefined ? null : unitOf(figure, basis);
  const difference = (value: string | null | undefined) =>
    value ? numberText(value, "change", figure.measure === "growth" ? "percent" : unit, "short") : "";
  const vintage = (judged: Judgement | null) =>
    judged && <Vintage judged={judged} words={outturnText(judged, figure.measure, unit, "short")} context={context} />;
  return (
    <tr>
      <th className="at-basis" scope="row" title={basis?.title}>
        {name}
      </th>
      <td className="at-first" data-head="first">
        {vintage(first)}
      </td>
      <td className="at-settled" data-head="settled">
        {vintage(settled)}
        {settling && <span className="quiet"> settling</span>}
      </td>
      <td className="at-latest" data-head="latest">
        {vintage(latest)}
      </td>
      <td className="at-value number" data-head="error at first">
        {difference(first?.error)}
      </td>
      <td className="at-growth number" data-head="+ revision">
        {first?.error && settled ? difference(revisionOf(first, settled)) : ""}
      </td>
      <td className="at-difference number" data-head="= error">
        {settled?.error && <b>{difference(settled.error)}</b>}
      </td>
    </tr>
  );
}

function Vintage({
  judged: { outturn },
  words,
  context,
}: {
  readonly judged: Judgement;
  readonly words: string;
  readonly context: AsOfContext;
}) {
  return (
    <>
      <b>{words}</b>{" "}
      <a href={addressAt(`/releases/${outturn.release}`, context)}>
        <Day text={outturn.releasedOn} />
      </a>
    </>
  );
}

/** One sentence per release that changed an outcome. */
function Changes({ judged: { figure, evaluations }, series, context }: Props) {
  const names = basisNames(series, series);
  const isPoint = figure.stated.shape === "point";
  const word = (outcome: Judgement["outcome"]) => outcomeText(outcome, undefined, isPoint, isFall(figure));
  const changes = evaluations.flatMap((evaluation) =>
    outcomeChanges(evaluation).map((change) => ({
      ...change,
      basis: names.get(evaluation.series) ?? evaluation.series,
    })),
  );
  return changes.map(({ basis, from, to, release, releasedOn }) => (
    <p className="note" key={`${basis} ${release} ${to}`}>
      The release of{" "}
      <a href={addressAt(`/releases/${release}`, context)}>
        <Day text={releasedOn} length="long" />
      </a>{" "}
      changed the outcome on {basis} from {word(from)} to {word(to)}.
    </p>
  ));
}
