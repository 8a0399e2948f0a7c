import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Judgement } from "../domain/judging/judgement";
import type { Series } from "../domain/ledger/series";
import type { Measure } from "../domain/ledger/statement";
import { groupBy } from "../domain/values/group-by";
import { formatPeriod } from "../format/days";
import { evaluationOn } from "./columns";

/** One of the things compared side by side: an indicator or a speaker, with its figures, newest first. */
export type Side = {
  readonly slug: string;
  readonly title: string;
  readonly figures: readonly JudgedFigure[];
  /** The series of its indicator, and the one that errors are taken on; null where there is none. */
  readonly series: readonly Series[];
  readonly basis: Series | null;
};

/** What was stated about one period, and what it came to. */
export type PeriodBlock = { readonly key: string; readonly words: string; readonly sections: readonly Section[] };

/** Figures of one period that have the same outturn: the outturn comes first, then each figure. */
export type Section = {
  readonly key: string;
  /** The indicator, where several are compared; null for the one that all figures are about. */
  readonly indicator: Pick<Side, "slug" | "title"> | null;
  readonly measure: Measure;
  readonly actuals: readonly Actual[];
  readonly series: readonly Series[];
  readonly basis: Series | null;
  readonly rows: readonly SideRow[];
};

export type Actual = { readonly series: Series; readonly judgement: Judgement };

/** The figures of one name, newest first, at most three; `more` counts the earlier ones. */
export type SideRow = { readonly slug: string; readonly name: string; readonly figures: readonly JudgedFigure[]; readonly more: number };

const MOST_FIGURES = 3;

/**
 * Periods with their figures, newest first, those without a period last. Sides that stated nothing about a period are not in its block.
 * `isShared` keeps the periods that two sides or more stated something about.
 */
export function periodBlocks(sides: readonly Side[], by: "speakers" | "indicators", isShared: boolean): readonly PeriodBlock[] {
  const stated = sides.flatMap((side) => side.figures.map((judged) => ({ side, judged })));
  const byPeriod = [...groupBy(stated, ({ judged }) => judged.figure.period?.text ?? "").entries()];
  return byPeriod
    .filter(([, rows]) => !isShared || new Set(rows.map(({ side }) => side.slug)).size > 1)
    .sort(([, [a]], [, [b]]) => lastDay(b).localeCompare(lastDay(a)))
    .map(([key, rows]) => ({
      key,
      words: periodWords(rows[0]?.judged),
      sections: by === "speakers" ? sectionsOf(rows, null) : sides.flatMap((side) => sectionsOf(ofSide(rows, side), side)),
    }));
}

type Stated = { readonly side: Side; readonly judged: JudgedFigure };

function ofSide(rows: readonly Stated[], side: Side): readonly Stated[] {
  return rows.filter((row) => row.side.slug === side.slug);
}

/** One section for each measure over the same base. */
function sectionsOf(rows: readonly Stated[], indicator: Side | null): readonly Section[] {
  const groups = groupBy(rows, ({ judged: { figure } }) => `${figure.measure} ${figure.over ?? ""} ${figure.unit ?? ""}`);
  return [...groups].map(([key, own]) => {
    const { series = [], basis = null } = own[0]?.side ?? {};
    return {
      key: `${indicator?.slug ?? ""} ${key}`,
      indicator,
      measure: own[0]?.judged.figure.measure ?? "level",
      actuals: actualsOf(own, series),
      series,
      basis,
      rows: indicator === null ? rowsBySide(own) : rowsBySpeaker(own),
    };
  });
}

/** The outturn on each series that judges one of the figures and counts. */
function actualsOf(rows: readonly Stated[], series: readonly Series[]): readonly Actual[] {
  return series.flatMap((one) => {
    for (const { judged } of rows) {
      const evaluation = evaluationOn(judged, one);
      const judgement = evaluation?.counts === true ? decidingJudgement(evaluation, judged.figure) : null;
      if (judgement !== null && judged.figure.nature !== "reported") return [{ series: one, judgement }];
    }
    return [];
  });
}

function rowsBySide(rows: readonly Stated[]): readonly SideRow[] {
  return [...groupBy(rows, ({ side }) => side.slug)].map(([slug, own]) => rowOf(slug, own[0]?.side.title ?? slug, own));
}

function rowsBySpeaker(rows: readonly Stated[]): readonly SideRow[] {
  const groups = groupBy(rows, ({ judged: { statement } }) => statement.speakers.map(({ slug }) => slug).join(" "));
  return [...groups].map(([slug, own]) => rowOf(slug, own[0]?.judged.statement.speakers.map(({ name }) => name).join("; ") ?? slug, own));
}

function rowOf(slug: string, name: string, own: readonly Stated[]): SideRow {
  const figures = own.map(({ judged }) => judged);
  return { slug, name, figures: figures.slice(0, MOST_FIGURES), more: Math.max(0, figures.length - MOST_FIGURES) };
}

function lastDay(row: Stated | undefined): string {
  const period = row?.judged.figure.period;
  return period ? `${period.last} ${period.first}` : "";
}

function periodWords(judged: JudgedFigure | undefined): string {
  const figure = judged?.figure;
  return figure?.period ? formatPeriod(figure.period, "long", figure.years) : "No period";
}
