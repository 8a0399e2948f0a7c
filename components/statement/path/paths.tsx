import { pathNote } from "@/lib/chart/dot-plot/path-note";
import { pathPlan, periodRows } from "@/lib/chart/plan/period-plans";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { ChartBlock } from "../../charts/chart-block";
import { Section } from "../../page/section";
import { viewForFigure } from "../view-for-figure";
import { type PathGroup, pathGroups } from "./path-group";
import { PathTable } from "./path-table";

type Props = {
  readonly statement: Statement;
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly context: AsOfContext;
  readonly origin: string;
};

/** Maximum paths on a statement's page; the indicator pages show the rest. */
const MAX_PATHS = 3;

/** The path of each period that the statement gives a figure for, when other statements do too. */
export function StatementPaths({ statement, figures, indicators, context, origin }: Props) {
  const groups = pathGroups(figures, indicators);
  const paths = narrowestFigures(statement).flatMap((figure) => {
    const indicator = indicators.find(({ facts }) => facts.indicator.slug === figure.indicator);
    const view = indicator && viewForFigure(figure, indicator);
    const rows = view && periodRows(indicator, view, context);
    const plan = view && pathPlan(indicator, view, context);
    return !rows || !plan || rows.figures.length < 2 ? [] : [{ figure, view, rows, plan }];
  });
  return paths.slice(0, MAX_PATHS).map(({ figure, view, rows, plan }, index) => (
    <Section key={figure.id} title={`What was said for ${rows.periodText}, and when`} note={pathNote(rows)}>
      <ChartBlock
        name="path"
        id={`path-${index + 1}`}
        plan={plan}
        path={`/indicators/${figure.indicator}`}
        view={view}
        context={context}
        origin={origin}
        folded
      />
      {groups
        .filter((group) => isOf(group, figure))
        .map((group) => (
          <details className="more" key={figure.id}>
            <summary>Every figure against every basis, and nearer or farther than the speaker’s figure before</summary>
            <PathTable group={group} here={statement.id} context={context} />
          </details>
        ))}
    </Section>
  ));
}

function isOf({ indicator, period, measure }: PathGroup, figure: Figure): boolean {
  return indicator === figure.indicator && measure === figure.measure && period.text === figure.period?.text;
}

/** One figure per indicator, period, measure and unit; a range or point is preferred to an open bound. */
function narrowestFigures({ figures }: Statement): readonly Figure[] {
  const asked = new Map<string, Figure>();
  const closed = ({ stated }: Figure) => stated.shape === "range" || stated.shape === "point";
  for (const figure of figures) {
    if (figure.nature === "reported") continue;
    const key = [figure.indicator, figure.period?.text, figure.measure, figure.unit].join("|");
    const held = asked.get(key);
    if (held === undefined || (!closed(held) && closed(figure))) asked.set(key, figure);
  }
  return [...asked.values()];
}
