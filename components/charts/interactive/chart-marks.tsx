import type { CSSProperties } from "react";
import type { PeriodPlaces, PixelArea } from "@/lib/chart/plan/period-places";
import type { MarkPosition } from "./mark-positions";
import type { Selection } from "./use-gestures";
import type { ChartPlace } from "./walk";

type Props = {
  readonly open: ChartPlace | null;
  readonly places: readonly PeriodPlaces[];
  readonly marks: readonly MarkPosition[];
  /** The range that is being drawn. */
  readonly selection: Selection | null;
};

/** What is pointed at, over the drawing: the place of a period in every chart, a ring round a mark, the range that is being drawn. */
export function ChartMarks({ open, places, marks, selection }: Props) {
  const period = open?.kind === "period" ? open.key : null;
  const mark = open?.kind === "mark" ? marks.find(({ key }) => key === open.key) : undefined;
  const areas = places.flatMap(({ periods }) => periods.filter(({ key }) => key === period).map(({ area }) => area));
  return (
    <div className="chart-marks" aria-hidden="true">
      {areas.map((area) => (
        <span key={`${area.left} ${area.top}`} className="pointed-period" style={boxOf(area)} />
      ))}
      {mark && <span className="pointed-mark" style={{ left: mark.at[0], top: mark.at[1] }} />}
      {selection && <span className="drawn-range" style={boxOf(selectedArea(selection))} />}
    </div>
  );
}

function selectedArea({ part: { main, keys }, from, to }: Selection): PixelArea {
  const [first, last] = [from, to].map((index) => main.periods.find(({ key }) => key === keys[index])?.area ?? main.plot);
  const { plot } = main;
  if (first === undefined || last === undefined) return plot;
  return main.isAcross
    ? { ...plot, left: Math.min(first.left, last.left), right: Math.max(first.right, last.right) }
    : { ...plot, top: Math.min(first.top, last.top), bottom: Math.max(first.bottom, last.bottom) };
}

function boxOf({ left, top, right, bottom }: PixelArea): CSSProperties {
  return { left, top, width: right - left, height: bottom - top };
}
