import type { JudgedFigure } from "../domain/judging/judged-indicator";
import { groupBy } from "../domain/values/group-by";
import { formatPeriod } from "../format/days";
import { capitalised } from "../format/lists";
import { sortFigures } from "./order";
import { parseSort } from "./sort";
import { OUTCOME_WORDS } from "./totals";

/** What rows are grouped by; each group has a heading with its count. */
export const COMPARE_GROUPS = ["period", "speaker", "outcome"] as const;
export type CompareGrouping = (typeof COMPARE_GROUPS)[number];

export type CompareGroup = { readonly key: string; readonly title: string; readonly figures: readonly JudgedFigure[] };

export function parseGrouping(text: string | null): CompareGrouping | null {
  return COMPARE_GROUPS.find((grouping) => grouping === text) ?? null;
}

/** Groups figures: periods newest first, speakers by name. Within a group the order given is kept. */
export function groupFigures(figures: readonly JudgedFigure[], grouping: CompareGrouping): readonly CompareGroup[] {
  const place = new Map(figures.map((judged, index) => [judged, index]));
  const groups = groupBy(sortFigures(figures, parseSort(grouping, null)), (judged) => keyOf(judged, grouping));
  return [...groups].map(([key, rows]) => ({
    key,
    title: titleOf(rows[0], grouping),
    figures: rows.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
  }));
}

/** The groups on one page of rows. A heading counts the whole group; its rows are those on this page. */
export function groupsOnPage(groups: readonly CompareGroup[], page: readonly JudgedFigure[]) {
  const shown = new Set(page);
  return groups
    .map((group) => ({ ...group, rows: group.figures.filter((judged) => shown.has(judged)) }))
    .filter(({ rows }) => rows.length > 0);
}

function keyOf(judged: JudgedFigure, grouping: CompareGrouping): string {
  switch (grouping) {
    case "period":
      return judged.figure.period?.text ?? "";
    case "speaker":
      return judged.statement.speakers.map(({ slug }) => slug).join(" ");
    case "outcome":
      return judged.headline.outcome;
  }
}

function titleOf(judged: JudgedFigure | undefined, grouping: CompareGrouping): string {
  if (judged === undefined) return "";
  switch (grouping) {
    case "period":
      return judged.figure.period === null ? "No period" : formatPeriod(judged.figure.period, "long", judged.figure.years);
    case "speaker":
      return judged.statement.speakers.map(({ name }) => name).join("; ");
    case "outcome": {
      const words = OUTCOME_WORDS[judged.headline.outcome];
      return capitalised(words);
    }
  }
}
