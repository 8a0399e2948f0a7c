import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Measure } from "../../domain/ledger/statement";
import { judgedPeriod } from "../../domain/time/deadline";
import type { AsOfContext } from "../../input/query/as-of-context";
import { buildPanel } from "./build-panel";
import type { DecidingPanel, DecidingRows } from "./deciding-rows";

/** Two panels stand side by side; the tables of a page have all figures. */
const MAX_PANELS = 2;
const ORDER: readonly Measure[] = ["level", "change", "growth"];

/**
 * The figures that the statement of a figure gives on the figure's indicator, at most two panels of them: first the figure's own period, its
 * level before its growth, then others; those with an actual before those without. What reports the past is left out, unless the figure does. Null when none can be drawn.
 */
export function buildDecidingRows(judged: JudgedIndicator, chosen: JudgedFigure, context: AsOfContext): DecidingRows | null {
  const groups = groupsOf(
    judged.figures.filter(({ statement }) => statement.id === chosen.statement.id),
    chosen,
  );
  const panels = groups.flatMap((group) => buildPanel(group, judged, context) ?? []);
  const isOpen = ({ bases }: DecidingPanel) => bases.every(({ actual }) => actual === null);
  const shown = panels.toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b))).slice(0, MAX_PANELS);
  return shown.length === 0 ? null : { title: judged.facts.indicator.title, panels: shown };
}

/** Figures of one period, measure, unit and base; the one with the narrowest stated value first. */
function groupsOf(figures: readonly JudgedFigure[], chosen: JudgedFigure): readonly (readonly JudgedFigure[])[] {
  const groups = new Map<string, JudgedFigure[]>();
  for (const one of figures) {
    if (isReported(one) !== isReported(chosen)) continue;
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const own = periodOf(chosen);
  const rank = (group: readonly JudgedFigure[]) => {
    const [first] = group;
    if (first === undefined || periodOf(first) !== own) return ORDER.length;
    return ORDER.indexOf(first.figure.measure);
  };
  return [...groups.values()].map(narrowestFirst).toSorted((a, b) => rank(a) - rank(b));
}

function narrowestFirst(group: readonly JudgedFigure[]): readonly JudgedFigure[] {
  const isOpen = ({ figure: { stated } }: JudgedFigure) => stated.shape === "floor" || stated.shape === "ceiling";
  return group.toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
}

function keyOf(one: JudgedFigure): string | null {
  const { measure, unit, over } = one.figure;
  const period = periodOf(one);
  return period === null ? null : [period, measure, unit, over].join("|");
}

function periodOf({ figure: { period, timing } }: JudgedFigure): string | null {
  return period && judgedPeriod(period, timing).text;
}

function isReported({ figure }: JudgedFigure): boolean {
  return figure.nature === "reported";
}
