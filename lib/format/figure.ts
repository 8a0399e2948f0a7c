import type { FigureToJudge } from "../domain/ledger/statement";
import { formatPeriod } from "./days";
import { formatStated } from "./numbers";

/** A stated figure with its period: "$220–230 billion for 2023", "more than $200 billion by 2024". */
export function formatFigure({ stated, measure, unit, period, years, timing }: FigureToJudge): string {
  const about = period === null ? "" : ` ${timing === "by" ? "by" : "for"} ${formatPeriod(period, "long", years)}`;
  return `${formatStated(stated, measure, unit, "long")}${about}`;
}
