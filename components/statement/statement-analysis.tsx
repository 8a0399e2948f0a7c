import { yearToDatePlan } from "@/lib/chart/year-to-date/year-to-date-plan";
import { coherenceOf } from "@/lib/domain/analysis/coherence";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { ChartBlock } from "../charts/chart-block";
import { citedRowsById } from "../judged/cited-rows";
import { CoherenceSection } from "./coherence/coherence-section";
import { type RemainderGroup, remainderGroups } from "./remainder/remainder-group";
import { RemainderSection } from "./remainder/remainder-section";
import { viewForFigure } from "./view-for-figure";

type Props = {
  readonly statement: JudgedFigure["statement"];
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly context: AsOfContext;
  readonly origin: string;
};

/** Analysis of a statement's figures: coherence, remainders and paths. */
export function StatementAnalysis({ statement, figures, indicators, context, origin }: Props) {
  const rows = citedRowsById(indicators.map(({ facts }) => facts));
  const stated = figures.map(({ figure }) => figure);
  return (
    <>
      <CoherenceSection
        coherence={indicators.flatMap(({ history }) => coherenceOf(stated, history, context.asOf))}
        figures={stated}
        series={indicators.flatMap(({ facts }) => facts.series)}
        rows={rows}
        context={context}
      />
      <RemainderSection
        groups={indicators.flatMap((of) => remainderGroups(figures, of, context.asOf))}
        statedOn={statement.statedOn}
        rows={rows}
        context={context}
        chart={(group) => <Panels group={group} indicators={indicators} context={context} origin={origin} />}
      />
    </>
  );
}

type PanelsProps = Pick<Props, "indicators" | "context" | "origin"> & { readonly group: RemainderGroup };

/** Panels for the narrowest figure of a group; a range or point is preferred to an open bound. */
function Panels({ group, indicators, context, origin }: PanelsProps) {
  const closed = group.figures.find(({ judged: { figure } }) => figure.stated.shape === "range" || figure.stated.shape === "point");
  const figure = (closed ?? group.figures[0])?.judged.figure;
  const judged = indicators.find(({ facts }) => facts.indicator.slug === figure?.indicator);
  const view = figure && judged && viewForFigure(figure, judged);
  const plan = view && yearToDatePlan(judged, view, context);
  if (!figure || !plan) return null;
  const path = `/indicators/${figure.indicator}`;
  return (
    <ChartBlock
      name="to-date"
      id={`to-date-${figure.position + 1}`}
      plan={plan}
      path={path}
      view={view}
      context={context}
      origin={origin}
      folded
    />
  );
}
