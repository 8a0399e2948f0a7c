import type { ChartDescription } from "../model/description";
import type { OutturnRows } from "../outturn/outturn-rows";

/** The rows of the main chart, or of each of its panels; none for other charts. */
export function mainCharts(description: ChartDescription): readonly OutturnRows[] {
  if (description.kind === "outturn") return [description.rows];
  return description.kind === "panels" ? description.rows.panels : [];
}
