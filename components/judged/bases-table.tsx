import { buildOutcomeStripRows } from "@/lib/chart/small/build-outcome-strip-rows";
import { type OutcomeStripRows, outcomeStrip, outcomeStripScale } from "@/lib/chart/small/outcome-strip";
import { waitsFor } from "@/lib/domain/analysis/waiting";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Judgement } from "@/lib/domain/judging/judgement";
import type { Series } from "@/lib/domain/ledger/series";
import type { YearNaming } from "@/lib/domain/time/fiscal-year";
import { periodText } from "@/lib/format/days";
import type { GlossaryId } from "@/lib/format/glossary";
import { differenceText, isFall, outturnText, unitOf } from "@/lib/format/outturn-text";
import { type AsOfContext, addressAt, isNow } from "@/lib/input/query/as-of-context";
import { basisNames } from "@/lib/wording/basis-name";
import { InlineSvg } from "../charts/inline-svg";
import { AddPublished } from "../home/add-published";
import { Day } from "../values/day";
import { Outcome } from "../values/outcome";
import { Term } from "../values/term";
import { Headline } from "./headline";
import { asideText, qualifiersOf } from "./outcome-labels";

type Props = {
  readonly judged: JudgedFigure;
  readonly series: readonly Series[];
  readonly context: AsOfContext;
  /** Whether the heads explain themselves; false in tables after the first of a page. */
  readonly explains?: boolean;
};

/** A figure judged on every basis: outturn, outcome, difference, and other vintages. */
export function BasesTable({ judged, series, context, explains = true }: Props) {
  const strip = buildOutcomeStripRows(judged, series, context);
  const names = basisNames(series, series);
  return (
    <table className="rows rows-bases">
      <thead>
        <tr>
          <th scope="col">
            <Head id="basis" explains={explains}>
              Basis
            </Head>
          </th>
          <th scope="col">Released</th>
          <th scope="col" className="number">
            <Head id="outturn" explains={explains}>
              Outturn
            </Head>
          </th>
          {strip !== null && (
            <th scope="col" className="strip-cell">
              <span className="hidden-text">Stated, and what came, in {strip.unit}</span>
              <InlineSvg id={`strip-${judged.figure.id}`} chart={outcomeStripScale(strip)} />
            </th>
          )}
          <th scope="col">
            <Head id="outcome" explains={explains}>
              Outcome
            </Head>
          </th>
          <th scope="col" className="number">
            <Head id="difference" explains={explains}>
              Difference
            </Head>
          </th>
          <th scope="col">
            First,{" "}
            <Head id="settled" explains={explains}>
              settled
            </Head>
            , latest
          </th>
        </tr>
      </thead>
      <tbody>
        {judged.evaluations.map((evaluation) => (
          <BasisRow
            key={evaluation.series}
            judged={judged}
            strip={strip}
            evaluation={evaluation}
            series={series.find(({ slug }) => slug === evaluation.series)}
            name={names.get(evaluation.series) ?? evaluation.series}
            context={context}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={strip === null ? 3 : 4}>
            Headline, over the bases that count
          </th>
          <td colSpan={3}>
            <Headline judged={judged} series={series} asOf={context.asOf} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Head({ id, explains, children }: { readonly id: GlossaryId; readonly explains: boolean; readonly children: string }) {
  return explains ? <Term id={id}>{children}</Term> : children;
}

type RowProps = {
  readonly judged: JudgedFigure;
  readonly strip: OutcomeStripRows | null;
  readonly evaluation: Evaluation;
  readonly series: Series | undefined;
  /** Whose count it is. */
  readonly name: string;
  readonly context: AsOfContext;
};

function BasisRow({ judged, strip, evaluation, series, name, context }: RowProps) {
  const { figure } = judged;
  const waiting = isNow(context) ? waitsFor(judged).find((one) => one.series === evaluation.series) : undefined;
  const judging = decidingJudgement(evaluation, figure);
  const unit = series === undefined ? null : unitOf(figure, series);
  const isPoint = figure.stated.shape === "point";
  const difference = judging && differenceText(judging, figure.measure, unit, "short");
  return (
    <tr>
      <th className="at-basis" scope="row">
        {name}
      </th>
      <td className="at-released" data-head="released">
        {judging !== null && <ReleaseLink judged={judging} context={context} />}
        {judging === null && evaluation.outcome === "pending" && <span className="quiet">not held</span>}
        {waiting && (
          <>
            {" · "}
            <AddPublished {...waiting} context={context} />
          </>
        )}
      </td>
      <td className="at-value number" data-head="outturn">
        {judging === null ? "" : <b>{outturnText(judging, figure.measure, unit, "short")}</b>}
        {judging && <Derivation judged={judging} isKnown={evaluation.known !== null} reached={reachedText(evaluation, figure.years)} />}
      </td>
      {strip !== null && (
        <td className="strip-cell">
          <InlineSvg id={`strip-${figure.id}-${evaluation.series}`} chart={outcomeStrip(strip, evaluation.series)} />
        </td>
      )}
      <td className="at-outcome">
        <Outcome
          outcome={evaluation.outcome}
          reason={evaluation.reason}
          point={isPoint}
          fall={isFall(figure)}
          qualifiers={qualifiersOf(evaluation, isPoint)}
        />
        {asideText(evaluation) && <span className="hidden-text"> {asideText(evaluation)}</span>}
      </td>
      <td className="at-difference number" data-head="difference">
        {difference ?? ""}
      </td>
      <td className="at-vintages quiet" data-head="first, settled, latest">
        <Vintages evaluation={evaluation} />
      </td>
    </tr>
  );
}

function ReleaseLink({ judged: { outturn }, context }: { readonly judged: Judgement; readonly context: AsOfContext }) {
  return (
    <a href={addressAt(`/releases/${outturn.release}`, context)}>
      <Day text={outturn.releasedOn} />
    </a>
  );
}

/** How the outturn was derived, when no release publishes it directly. */
function Derivation({
  judged: { outturn },
  isKnown,
  reached,
}: {
  readonly judged: Judgement;
  readonly isKnown: boolean;
  /** The period in words. */
  readonly reached: string | null;
}) {
  const how = [
    outturn.computed && "computed",
    outturn.summed && "summed",
    isKnown && "as known that day",
    reached !== null && `reached in ${reached}`,
  ].filter((word) => word !== false);
  return how.length === 0 ? null : <span className="quiet"> {how.join(", ")}</span>;
}

function reachedText({ reached }: Evaluation, years: YearNaming | null): string | null {
  return reached === undefined ? null : periodText(reached, "long", years);
}

function Vintages({ evaluation: { first, settled, latest, settling, settlesOn } }: { readonly evaluation: Evaluation }) {
  if (first === null || settled === null || latest === null) return null;
  const outcomes = new Set([first.outcome, settled.outcome, latest.outcome]);
  if (outcomes.size > 1) return <>{`${first.outcome}, ${settled.outcome}, ${latest.outcome}`}</>;
  if (settling && settlesOn !== null)
    return (
      <>
        all {first.outcome}; settles <Day text={settlesOn} />
      </>
    );
  return <>all {first.outcome}</>;
}
