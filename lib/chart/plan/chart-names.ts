/** The names of an indicator's charts in addresses. */
export const INDICATOR_CHARTS = ["outturn", "levels", "close-up", "path", "deciding", "to-date", "growth", "vintages", "then-now"] as const;

export type IndicatorChart = (typeof INDICATOR_CHARTS)[number];

export function isIndicatorChart(name: string): name is IndicatorChart {
  return INDICATOR_CHARTS.some((one) => one === name);
}
