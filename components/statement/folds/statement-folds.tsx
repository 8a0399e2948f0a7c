import { coherenceOf } from "@/lib/domain/analysis/coherence";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { addressAt } from "@/lib/input/query/as-of-context";
import { citedRowsById } from "../../judged/cited-rows";
import { FigureOutcomes } from "../../judged/figure-outcomes";
import { type CoherencePair, CoherencePairs, coherencePairs } from "../coherence/coherence-section";
import { statementPaths } from "../path/statement-paths";
import { remainderGroups } from "../remainder/remainder-group";
import { RemainderGroups } from "../remainder/remainder-section";
import { coherenceFinding, coherenceTitle } from "./coherence-finding";
import { Fold } from "./fold";
import type { FoldsProps } from "./folds-props";
import { PathCharts } from "./path-charts";
import { QuoteFold } from "./quote-fold";
import { remainderFinding } from "./remainder-finding";
import { saidFinding } from "./said-finding";
import { SourcesFold } from "./sources-fold";
import { StatedTable } from "./stated-table";
import { YearToDateChart } from "./year-to-date-chart";

/** What a statement's page unfolds, in six parts at most: those that have nothing to show are left out. */
export function StatementFolds(props: FoldsProps) {
  const { statement, figures, indicators, context, workingAt } = props;
  return (
    <div className="folds">
      <CoherenceFold {...props} />
      <RemainderFold {...props} />
      <SaidFold {...props} />
      {figures.length > 0 && (
        <Fold
          id="bases"
          title="Each count in a table"
          finding="How each figure is read; the first, the deciding and the latest value; what does not count; the arithmetic."
        >
          <p className="note">
            <a href={`${addressAt("/methodology", context)}#rule-5`}>Judged by the actual</a> as it stood 400 days after it was first
            published; the difference is the actual minus the nearest stated bound.
          </p>
          <FigureOutcomes figures={figures} indicators={indicators} context={context} workingAt={workingAt} />
          <h3 className="table-head">Figures, and how they are read</h3>
          <StatedTable statement={statement} titles={titlesOf(indicators)} context={context} />
        </Fold>
      )}
      <SourcesFold statement={statement} context={context} />
      <QuoteFold {...props} />
    </div>
  );
}

function titlesOf(indicators: readonly JudgedIndicator[]): ReadonlyMap<string, string> {
  return new Map(indicators.map(({ facts: { indicator } }) => [indicator.slug, indicator.title]));
}

function CoherenceFold({ figures, indicators, context, workingAt }: FoldsProps) {
  const stated = figures.map(({ figure }) => figure);
  const coherence = indicators.flatMap(({ history }) => coherenceOf(stated, history, context.asOf));
  const pairs = coherencePairs(coherence, stated).toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  const [first] = pairs;
  if (first === undefined) return null;
  const series = indicators.flatMap(({ facts }) => facts.series);
  return (
    <Fold id="coherence" title={coherenceTitle(pairs)} finding={coherenceFinding(first, series)}>
      <CoherencePairs
        coherence={coherence}
        figures={stated}
        series={series}
        rows={rowsOf(indicators)}
        context={context}
        workingAt={workingAt}
      />
    </Fold>
  );
}

function isOpen({ level: { stated } }: CoherencePair): boolean {
  return stated.shape === "floor" || stated.shape === "ceiling";
}

function RemainderFold({ figures, indicators, context, origin, workingAt }: FoldsProps) {
  const groups = indicators.flatMap((of) => remainderGroups(figures, of, context.asOf));
  const [first] = groups;
  const finding = first && remainderFinding(first);
  if (!finding) return null;
  return (
    <Fold id="remainder" title="What was still to come" finding={finding}>
      <p className="note">As known that day, a column for each count. Nothing here is an outcome.</p>
      <RemainderGroups
        groups={groups}
        rows={rowsOf(indicators)}
        context={context}
        workingAt={workingAt}
        chart={(group) => <YearToDateChart group={group} indicators={indicators} context={context} origin={origin} />}
      />
    </Fold>
  );
}

function SaidFold(props: FoldsProps) {
  const paths = statementPaths(props);
  const [first] = paths;
  if (first === undefined) return null;
  return (
    <Fold id="said" title={`Everything said for ${first.rows.periodText}`} finding={saidFinding(first.rows)}>
      <PathCharts {...props} paths={paths} />
    </Fold>
  );
}

function rowsOf(indicators: readonly JudgedIndicator[]) {
  return citedRowsById(indicators.map(({ facts }) => facts));
}
