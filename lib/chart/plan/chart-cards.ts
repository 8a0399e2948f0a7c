import { layOutChart } from "../layout";
import { FILE_WIDTH } from "../model/box-widths";
import { rowPositions } from "../render/row-positions";
import type { ChartPlanWithCards } from "./chart-plan";
import type { MarkCards } from "./mark-card";
import type { PeriodCards } from "./period-card";

/** What the tooltips of a chart say, by the keys of its rows and of its periods. */
export type ChartCards = { readonly cards: MarkCards; readonly periods: PeriodCards };

export function allCards(plan: ChartPlanWithCards): ChartCards {
  return { cards: chartCards(plan), periods: plan.periodCards() };
}

/** The cards of all rows of a chart by their keys: those of its table, and those that only its marks draw. */
export function chartCards({ table, description, cardOf }: Omit<ChartPlanWithCards, "periodCards">): MarkCards {
  const id = table.columns.findIndex(({ name }) => name === "id");
  const listed = table.rows.flatMap((row) => row[id] ?? []);
  const drawn = rowPositions(layOutChart(description, { width: FILE_WIDTH })).map(({ key }) => key);
  return Object.fromEntries(
    [...new Set([...listed, ...drawn])].flatMap((key) => {
      const card = cardOf(key);
      return card === null ? [] : [[key, card] as const];
    }),
  );
}
