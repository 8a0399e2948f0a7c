import { formatPeriod } from "@/lib/format/days";
import type { JudgedRow } from "@/lib/home/judged-row";

/** What a figure is about: "World merchandise trade volume, 2024"; of a deadline "…, by 2024". */
export function aboutText({ indicator: { title }, judged: { figure } }: Pick<JudgedRow, "indicator" | "judged">): string {
  const { period, years, timing } = figure;
  if (period === null) return title;
  return `${title}, ${timing === "by" ? "by " : ""}${formatPeriod(period, "long", years)}`;
}
