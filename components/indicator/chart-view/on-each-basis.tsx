import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { groupBy } from "@/lib/domain/values/group-by";
import { formatCount, formatList } from "@/lib/format/lists";
import { formatStated } from "@/lib/format/numbers";
import { differenceText, isFall, outturnText, unitOf } from "@/lib/format/outturn-text";
import { speakerNames } from "@/lib/format/speakers";
import { addressAt, addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { basisNames } from "@/lib/wording/basis-name";
import { verdictOf } from "@/lib/wording/verdict";
import { ScrollFrame } from "../../page/scroll-frame";
import { Section } from "../../page/section";
import { Outcome } from "../../values/outcome";
import { Verdict } from "../../values/verdict";

/** The others are in the view of figures. */
const MAX_OTHERS = 5;

type Props = {
  readonly page: IndicatorPage;
  /** The figure that the chart is about. */
  readonly chosen: JudgedFigure;
  readonly periodText: string;
};

/** The chosen figure against each basis, and the other figures stated for its period. */
export function OnEachBasis({ page, chosen, periodText }: Props) {
  const { judged, view, context, path } = page;
  const { figure } = chosen;
  const others = foldEqual(
    judged.figures.filter(
      (one) =>
        one !== chosen &&
        one.figure.nature !== "reported" &&
        one.figure.measure === figure.measure &&
        one.figure.unit === figure.unit &&
        one.figure.period?.text === figure.period?.text,
    ),
  );
  const names = basisNames(judged.facts.series, judged.facts.series);
  return (
    <Section title={`${periodText}, on each basis`}>
      <ScrollFrame label={`${periodText}, on each basis`}>
        <table className="dense each-basis">
          <thead>
            <tr>
              <th scope="col">Whose count</th>
              <th scope="col" className="number">
                Published
              </th>
              <th scope="col">Against {formatStated(figure.stated, figure.measure, figure.unit, "short")}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.evaluations.map((evaluation) => (
              <BasisRow
                key={evaluation.series}
                chosen={chosen}
                evaluation={evaluation}
                series={judged.facts.series.find(({ slug }) => slug === evaluation.series)}
                name={names.get(evaluation.series) ?? evaluation.series}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="note mt-2">
        <a href={addressAt(`/statements/${chosen.statement.id}`, context)}>{speakerNames(chosen.statement)}: the statement</a>
      </p>
      {others.length > 0 && (
        <>
          <h3 className="table-head">Other figures stated for it</h3>
          <ul className="others">
            {others.slice(0, MAX_OTHERS).map(({ words, speakers, statements, newest }) => (
              <li key={words}>
                <a className="stated" href={addressAt(`/statements/${newest.statement.id}`, context)}>
                  {words}
                </a>
                , {speakers}
                {statements > 1 && <span className="quiet">, {formatCount(statements, "statement")}</span>}.{" "}
                <Verdict verdict={verdictOf(newest, judged.facts.series, context.asOf, { brief: true })} />
              </li>
            ))}
          </ul>
          {others.length > MAX_OTHERS && (
            <p className="chart-links">
              <a href={addressWith(`${path}/figures`, viewQuery({ ...view, show: "chart" }), context)}>All figures</a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}

/** Figures with the same words, the newest of which stands for all. */
type Folded = { readonly words: string; readonly speakers: string; readonly statements: number; readonly newest: JudgedFigure };

const MAX_NAMES = 2;

/** Equal figures as one, by the day of their newest, newest first. */
function foldEqual(figures: readonly JudgedFigure[]): readonly Folded[] {
  const wordsOf = ({ figure }: JudgedFigure) => formatStated(figure.stated, figure.measure, figure.unit, "short");
  return [...groupBy(figures.toReversed(), wordsOf)].flatMap(([words, group]) => {
    const [newest] = group;
    if (newest === undefined) return [];
    const names = [...new Set(group.map(({ statement }) => speakerNames(statement)))];
    const named = names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES - 1), `${names.length - MAX_NAMES + 1} others`] : names;
    return [{ words, speakers: formatList(named), statements: group.length, newest }];
  });
}

type RowProps = {
  readonly chosen: JudgedFigure;
  readonly evaluation: Evaluation;
  readonly series: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
};

function BasisRow({ chosen: { figure }, evaluation, series, name }: RowProps) {
  const judging = decidingJudgement(evaluation, figure);
  const unit = series ? unitOf(figure, series) : null;
  const difference = judging && differenceText(judging, figure.measure, unit, "short");
  return (
    <tr>
      <th scope="row" title={series?.title}>
        {name}
      </th>
      <td className="number">{judging ? outturnText(judging, figure.measure, unit, "short") : <span className="quiet">not held</span>}</td>
      <td>
        <Outcome
          outcome={evaluation.outcome}
          reason={evaluation.reason}
          point={figure.stated.shape === "point"}
          fall={isFall(figure)}
          qualifiers={evaluation.aside === undefined ? [] : ["aside"]}
        />
        {difference !== null && difference !== "0" && <span className="quiet"> {difference}</span>}
      </td>
    </tr>
  );
}
