import type { Picture } from "../model/picture";
import type { BoxName } from "../outturn/outturn-chart";
import type { ChartPlan } from "./chart-plan";

/** The same plan, whose chart is laid out at most once for each box, whoever asks for it. */
export function layOutOnce<P extends Pick<ChartPlan, "chartIn">>(plan: P): P {
  const laidOut = new Map<BoxName, Picture>();
  const chartIn = (box: BoxName): Picture => {
    const picture = laidOut.get(box) ?? plan.chartIn(box);
    laidOut.set(box, picture);
    return picture;
  };
  return { ...plan, chartIn };
}
