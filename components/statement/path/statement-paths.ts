import type { PathRows } from "@/lib/chart/dot-plot/path-rows";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { pathPlan, periodRows } from "@/lib/chart/plan/period-plans";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Figure, Statement } from "@/lib/domain/ledger/statement";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { View } from "@/lib/input/query/view";
import type { MainFigure } from "../first-screen/main-figure";
import { viewForFigure } from "../view-for-figure";
import { type PathGroup, pathGroups } from "./path-group";

/** All figures stated for one period: the chart's plan and rows, the view that shows it, and the groups of its table. */
export type StatementPath = {
  readonly figure: Figure;
  readonly view: View;
  readonly rows: PathRows;
  readonly plan: ChartPlan;
  readonly groups: readonly PathGroup[];
};

/** Maximum paths on a statement's page; the indicator pages show the rest. */
const MAX_PATHS = 3;

type Given = {
  readonly statement: Statement;
  readonly figures: readonly JudgedFigure[];
  readonly indicators: readonly JudgedIndicator[];
  readonly main: MainFigure | null;
  readonly context: AsOfContext;
};

/** The path of each period that the statement gives a figure for, when other statements do too. */
export function statementPaths({ statement, figures, indicators, main, context }: Given): readonly StatementPath[] {
  const groups = pathGroups(figures, indicators);
  const paths = narrowestFigures(statement).flatMap((figure): readonly StatementPath[] => {
    const indicator = indicators.find(({ facts }) => facts.indicator.slug === figure.indicator);
    const view = indicator && viewForFigure(figure, indicator);
    const rows = view && periodRows(indicator, view, context);
    const plan = view && pathPlan(indicator, view, context);
    if (!rows || !plan || rows.figures.length < 2) return [];
    return [{ figure, view, rows, plan, groups: groups.filter((group) => isOf(group, figure)) }];
  });
  const isMain = ({ figure }: StatementPath) => main !== null && isSame(figure, main.judged.figure);
  return paths.toSorted((a, b) => Number(isMain(b)) - Number(isMain(a))).slice(0, MAX_PATHS);
}

function isOf({ indicator, period, measure }: PathGroup, figure: Figure): boolean {
  return indicator === figure.indicator && measure === figure.measure && period.text === figure.period?.text;
}

function isSame(a: Figure, b: Figure): boolean {
  return a.indicator === b.indicator && a.measure === b.measure && a.period?.text === b.period?.text;
}

/** One figure per indicator, period, measure and unit; a range or point is preferred to an open bound, a level to a growth. */
function narrowestFigures({ figures }: Statement): readonly Figure[] {
  const asked = new Map<string, Figure>();
  const closed = ({ stated }: Figure) => stated.shape === "range" || stated.shape === "point";
  for (const figure of figures) {
    if (figure.nature === "reported") continue;
    const key = [figure.indicator, figure.period?.text, figure.measure, figure.unit].join("|");
    const held = asked.get(key);
    if (held === undefined || (!closed(held) && closed(figure))) asked.set(key, figure);
  }
  return [...asked.values()].toSorted((a, b) => Number(a.measure === "growth") - Number(b.measure === "growth"));
}
