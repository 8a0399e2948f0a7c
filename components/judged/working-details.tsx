import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { calculationSteps } from "@/lib/export/calculation-steps";
import { outcomeText } from "@/lib/format/outcome-text";
import { isFall, unitOf } from "@/lib/format/outturn-text";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { type CitedRow, selectRows } from "./cited-rows";
import { RowList } from "./row-list";
import { VintagesTable } from "./vintages-table";

type Shared = { readonly rows: ReadonlyMap<string, CitedRow>; readonly context: AsOfContext };
type Props = Shared & { readonly judged: JudgedFigure; readonly series: readonly Series[]; readonly isOpen?: boolean };

/** The title of the working. */
export const WORKING = "The working: arithmetic, rows and sources; the actual as first published, 400 days later and latest";

/** Working for each outcome of a figure, basis by basis, so that a reader can recompute it. */
export function WorkingDetails({ judged, series, isOpen = false, ...shared }: Props) {
  const names = basisNames(series, series);
  return (
    <details className="more working" open={isOpen}>
      <summary>{WORKING}</summary>
      <div className="working-bases">
        {judged.evaluations.map((evaluation) => (
          <WorkingOn
            key={evaluation.series}
            judged={judged}
            evaluation={evaluation}
            basis={series.find(({ slug }) => slug === evaluation.series)}
            name={names.get(evaluation.series) ?? evaluation.series}
            {...shared}
          />
        ))}
      </div>
      <VintagesTable judged={judged} series={series} context={shared.context} />
    </details>
  );
}

type BasisProps = Shared & {
  readonly judged: JudgedFigure;
  readonly evaluation: Evaluation;
  readonly basis: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
};

function WorkingOn({ judged: { figure }, evaluation, basis, name, rows, context }: BasisProps) {
  const judging = decidingJudgement(evaluation, figure);
  if (judging === null || basis === undefined) {
    return (
      <article aria-label={`Working on ${name}`}>
        <h4>{name}</h4>
        <p className="quiet">{outcomeText(evaluation.outcome, evaluation.reason, figure.stated.shape === "point", isFall(figure))}</p>
      </article>
    );
  }
  const used = selectRows(judging.outturn.observations, rows);
  const working = calculationSteps(
    figure,
    evaluation,
    judging,
    judging.outturn.observations.flatMap((id) => rows.get(id)?.observation ?? []),
    unitOf(figure, basis),
  );
  return (
    <article aria-label={`Working on ${name}`}>
      <h4>{name}</h4>
      <dl className="arithmetic">
        <Line term="Stated" text={working.reading} />
        <Line term="Actual" text={working.outturn} />
        <Line term="Outcome" text={working.comparison} />
        <Line term="Difference" text={working.difference} />
        <Line term="Error" text={working.error} />
      </dl>
      <RowList rows={used} basis={basis} context={context} />
    </article>
  );
}

function Line({ term, text }: { readonly term: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div className="contents">
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
